import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { assistingSchema } from '../server/src/config/assisting-schema.ts'
import { configurationSchema } from '../server/src/config/schema.ts'
import { profiles } from '../server/src/profiles/profiles.ts'
import { ruleIndex, settingsOf, withRuleTable } from './generated.ts'
import { sarifRule } from './generated-sarif.ts'
import { bundleOf, messagesIn } from './messages.ts'
import { readRule, ruleIds } from './read-rules.ts'
import type { DocumentedRule } from './read-rules.ts'

// Writes everything that is made from the rules and their pages, and from the messages. With --check it writes nothing, and fails when anything differs.
// A rule that cannot be read is left out and told, so that one unfinished rule does not stop the others.
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const root = new URL('../', import.meta.url)

function fail(what: string, error: unknown): null {
  console.error(`${what}: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
  return null
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function pageText({ path }: DocumentedRule): string {
  return readFileSync(new URL(`${path}.md`, root), 'utf8')
}

function messagesBelow(folder: string): readonly string[] {
  const paths = readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
  return paths
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => messagesIn(path, readFileSync(new URL(`${folder}/${path}`, root), 'utf8')))
}

const read = ruleIds().map((id) => readRule(id).catch((error: unknown) => fail(id, error)))
const rules = (await Promise.all(read)).filter((rule): rule is DocumentedRule => rule !== null)

const names = { rules: rules.map(({ rule }) => rule), profiles }
const outputs: Readonly<Record<string, (old: string) => string>> = {
  'server/src/rules/index.ts': () => ruleIndex(rules),
  'README.md': (old) => withRuleTable(old, rules),
  'package.json': (old) => settingsOf(old, names),
  'schemas/security-policy.schema.json': () => json(configurationSchema(names)),
  'schemas/vscode.schema.json': () => json(assistingSchema(configurationSchema(names))),
  'server/src/reports/sarif-rules.json': () => json(rules.map((rule) => sarifRule(rule, pageText(rule)))),
  'l10n/bundle.l10n.json': () => bundleOf(['server/src', 'client/src'].flatMap(messagesBelow)),
}

for (const [path, make] of Object.entries(outputs)) {
  try {
    const url = new URL(path, root)
    const old = existsSync(url) ? readFileSync(url, 'utf8') : ''
    const made = make(old)
    if (made === old) continue
    if (values.check) throw new Error('not what the sources make of it; run "npm run generate" and commit the result')
    writeFileSync(url, made)
    console.log(`Wrote ${path}`)
  } catch (error) {
    fail(path, error)
  }
}
