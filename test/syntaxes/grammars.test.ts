import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { createRegistryFromGrammars } from 'vscode-tmgrammar-test/dist/common/index.js'
import { parseGrammarTestCase, runGrammarTestCase } from 'vscode-tmgrammar-test/dist/unit/index.js'
import manifest from '../../package.json' with { type: 'json' }
import { fieldTypes } from '../../server/src/security-txt/fields.ts'

const root = resolve(import.meta.dirname, '../..')
const require = createRequire(import.meta.url)

/** A grammar with its text. */
interface Source {
  readonly grammar: { readonly path: string; readonly scopeName: string; readonly injectTo?: string[] }
  readonly content: string
}

/** Grammars that VS Code has: the one that ours are injected into, and those that it needs for HTML. */
const foreign = ['markdown', 'html', 'html-derivative'].map((name): Source => {
  const path = require.resolve(`tm-grammars/grammars/${name}.json`)
  return { grammar: { path, scopeName: '' }, content: readFileSync(path, 'utf8') }
})

/** Empty ones for the languages in code blocks, which the registry would ask for otherwise. */
const languages = foreign
  .flatMap(({ content }) => [...content.matchAll(/"include":\s*"((?:source|text)\.[^"#]+)/g)])
  .map(([, scopeName]) => scopeName!)
  .filter((scopeName) => !scopeName.startsWith('text.html.') || scopeName.endsWith('.handlebars'))
  .map((scopeName): Source => {
    const content = JSON.stringify({ scopeName, patterns: [] })
    return { grammar: { path: `${scopeName}.json`, scopeName }, content }
  })

const own = manifest.contributes.grammars.map((grammar): Source => {
  const path = join(root, grammar.path)
  return { grammar: { ...grammar, path }, content: readFileSync(path, 'utf8') }
})

const registry = createRegistryFromGrammars([...foreign, ...languages, ...own])

/** What a line of assertions missed. */
async function mistakesIn(source: string): Promise<readonly string[]> {
  const failures = await runGrammarTestCase(registry, parseGrammarTestCase(source))
  return failures.map(
    ({ line, start, end, missing, unexpected, actual }) =>
      `line ${line + 1}, ${start} to ${end}: missing "${missing.join(' ')}", unexpected "${unexpected.join(' ')}", is "${actual.join(' ')}"`,
  )
}

describe('the grammars', () => {
  for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith('.scopes')))
    it(`give each word its scope: ${file}`, async () => {
      const source = readFileSync(join(import.meta.dirname, file), 'utf8')
      assert.ok(parseGrammarTestCase(source).assertions.length > 0)
      assert.deepEqual(await mistakesIn(source), [])
    })

  it('know every field of a security.txt, in any case', async () => {
    const lines = fieldTypes.flatMap(({ name }) =>
      [name, name.toUpperCase()].flatMap((written) => [
        `  ${written}:`,
        `~ ${'^'.repeat(written.length)} entity.name.tag.field.security-txt`,
      ]),
    )
    assert.deepEqual(await mistakesIn(['~ SYNTAX TEST "text.security-txt"', ...lines].join('\n')), [])
  })

  it('read lines that are made to hold them up', async () => {
    const pieces = [
      '[',
      '[INSERT ',
      '<your-',
      '{{a',
      'CVSS:3.1/',
      '/AV:N',
      'YOUR_E',
      'a@',
      ' ',
      '- ',
      '-',
      'GHSA-',
      'A_',
    ]
    for (const { scopeName } of manifest.contributes.grammars)
      for (const piece of pieces) {
        const line = piece.repeat(10_000)
        const grammar = await registry.loadGrammar(scopeName)
        assert.ok(grammar!.tokenizeLine(line, null).tokens.at(-1)!.endIndex >= line.length, piece)
      }
  })
})
