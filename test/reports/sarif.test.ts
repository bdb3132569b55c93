import AjvDraft4 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import type { Log } from 'sarif'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding } from '../../server/src/lint/finding.ts'
import type { CheckedFile, RunOptions } from '../../server/src/reports/report.ts'
import { sarifReport } from '../../server/src/reports/sarif.ts'
import { rules } from '../../server/src/rules/index.ts'

// The official schema is in no package by itself.
const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object
const validator = new AjvDraft4({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats(validator)
const isValid = validator.compile(schema)

const options: RunOptions = { color: false, hints: false, version: '1.2.3', folder: 'file:///home', complete: true }

async function report(files: readonly CheckedFile[], run: RunOptions = options): Promise<Log['runs'][number]> {
  const log = JSON.parse(await sarifReport(files, run)) as Log
  isValid(log)
  assert.deepEqual(isValid.errors ?? [], [])
  assert.equal(log.runs.length, 1)
  return log.runs[0]!
}

const text = '# Ä\r\n\n😀 http://a\n'
const found: Finding = {
  rule: 'http-link',
  severity: 'warning',
  waits: false,
  message: 'Use https.',
  at: { start: 9, end: 17 },
}
const file = (
  findings: readonly Finding[],
  path = 'docs/a b.md',
  uri: string | null = 'file:///home/docs/a%20b.md',
) => ({
  path,
  uri,
  document: TextDocument.create('', 'markdown', 0, text),
  scorecard: 7,
  findings,
})

describe('sarifReport', () => {
  it('says who looked at what', async () => {
    const { tool, invocations, columnKind, artifacts, results } = await report([file([])])
    assert.equal(tool.driver.name, 'security-policy')
    assert.equal(tool.driver.version, '1.2.3')
    assert.deepEqual(invocations, [{ executionSuccessful: true }])
    assert.equal(columnKind, 'utf16CodeUnits')
    assert.deepEqual(artifacts, [
      {
        location: { uri: 'docs/a%20b.md', uriBaseId: '%SRCROOT%' },
        sourceLanguage: 'markdown',
        properties: { scorecard: 7 },
      },
    ])
    assert.deepEqual(results, [])
    assert.deepEqual((await report([], { ...options, complete: false })).invocations, [{ executionSuccessful: false }])
  })

  it('describes each rule', async () => {
    const { tool } = await report([])
    const described = tool.driver.rules ?? []
    assert.deepEqual(
      described.map(({ id }) => id),
      rules.map(({ id }) => id),
    )
    const httpLink = described.find(({ id }) => id === 'http-link')!
    assert.equal(httpLink.defaultConfiguration?.level, 'warning')
    assert.match(httpLink.help?.markdown ?? '', /^\S[\s\S]*\n## Wrong\n\n```markdown\n/)
    assert.doesNotMatch(JSON.stringify(described), /```markdown at=/)
    const sourceless = rules.filter(({ sources }) => sources.length === 0).map(({ id }) => id)
    assert.deepEqual(
      described.filter(({ helpUri }) => helpUri === undefined || !URL.canParse(helpUri)).map(({ id }) => id),
      sourceless,
    )
    const off = rules.filter(({ severity }) => severity === 'off').map(({ id }) => id)
    assert.deepEqual(
      described.filter(({ defaultConfiguration }) => defaultConfiguration?.enabled === false).map(({ id }) => id),
      off,
    )
  })

  it('places findings in lines and columns of UTF-16, from one', async () => {
    const { results, tool } = await report([file([], 'a.md', 'file:///home/a.md'), file([found])])
    assert.deepEqual(results, [
      {
        ruleId: 'http-link',
        ruleIndex: tool.driver.rules!.findIndex(({ id }) => id === 'http-link'),
        level: 'warning',
        message: { text: 'Use https.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'docs/a%20b.md', uriBaseId: '%SRCROOT%', index: 1 },
              region: { startLine: 3, startColumn: 4, endLine: 3, endColumn: 12 },
            },
          },
        ],
      },
    ])
  })

  it('takes hints and information for notes', async () => {
    const { results } = await report([
      file([
        { ...found, severity: 'error' },
        { ...found, severity: 'information' },
        { ...found, severity: 'hint' },
      ]),
    ])
    assert.deepEqual(
      results?.map(({ level }) => level),
      ['error', 'note', 'note'],
    )
  })

  it('has fixes, with the default text of tab stops, and the other places', async () => {
    const edits = [{ start: 9, end: 13, text: '\\${1:https}' }]
    const { results } = await report([
      file([
        {
          ...found,
          fixes: [
            { title: 'Choose', edits: [{ ...edits[0]!, text: '${1:https}' }], snippet: true },
            { title: 'Replace', edits },
          ],
          related: [{ at: { start: 0, end: 3 }, message: 'Here, too.' }],
        },
      ]),
    ])
    const [{ fixes, relatedLocations } = {}] = results ?? []
    const deletedRegion = { startLine: 3, startColumn: 4, endLine: 3, endColumn: 8 }
    assert.deepEqual(
      fixes?.map(({ description, artifactChanges: [change] }) => [description?.text, change?.replacements]),
      [
        ['Choose', [{ deletedRegion, insertedContent: { text: 'https' } }]],
        ['Replace', [{ deletedRegion, insertedContent: { text: '\\${1:https}' } }]],
      ],
    )
    assert.deepEqual(
      relatedLocations?.map(({ message, physicalLocation }) => [message?.text, physicalLocation?.region?.startLine]),
      [['Here, too.', 1]],
    )
  })

  it('names files outside of the folder in full, and the standard input', async () => {
    const { artifacts } = await report([file([], '../a.md', 'file:///a.md'), file([], '-', null)])
    assert.deepEqual(
      artifacts?.map(({ location }) => location),
      [{ uri: 'file:///a.md' }, { uri: '-', description: { text: 'the standard input' } }],
    )
  })
})
