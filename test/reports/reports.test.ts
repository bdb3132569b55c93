import assert from 'node:assert/strict'
import { stripVTControlCharacters } from 'node:util'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding } from '../../server/src/lint/finding.ts'
import { jsonReport } from '../../server/src/reports/json.ts'
import { prettyReport } from '../../server/src/reports/pretty.ts'
import type { CheckedFile } from '../../server/src/reports/report.ts'

function finding(rule: string, severity: Finding['severity'], start: number, message: string): Finding {
  return { rule, severity, message, at: { start, end: start + 2 }, waits: false }
}

function file(path: string, text: string, findings: readonly Finding[]): CheckedFile {
  return {
    path,
    uri: `file:///home/${path}`,
    document: TextDocument.create('', 'markdown', 0, text),
    scorecard: 9,
    findings,
  }
}

const fix = { title: 'Replace with b', edits: [] }
const files = [
  file('SECURITY.md', '# Ä\r\n\n😀 abc\n', [
    finding('first-rule', 'information', 0, 'Say more.'),
    { ...finding('second-rule', 'error', 9, 'Replace a by b.'), fixes: [fix, { ...fix, safe: true }] },
  ]),
  file('docs/clean.md', '', []),
  file('z.md', `${'\n'.repeat(10)}a`, [finding('third-rule', 'warning', 10, 'Write b.')]),
]
const color = false
const hints = false

describe('prettyReport', () => {
  it('aligns places and severities', () => {
    assert.equal(
      prettyReport(files, { color, hints }),
      `SECURITY.md
  1:1  information  Say more.  first-rule
  3:4  error        Replace a by b.  second-rule

z.md
  11:1  warning  Write b.  third-rule

3 files checked: 1 error, 1 warning, 1 information
`,
    )
  })

  it('says when nothing was found', () => {
    assert.equal(prettyReport([file('a.md', '', [])], { color, hints }), '1 file checked: no findings\n')
    assert.equal(prettyReport([], { color, hints }), 'No file checked\n')
  })

  it('shows hints only when asked to, but counts them', () => {
    const hint = finding('fourth-rule', 'hint', 0, 'Say it.')
    const withHints = [file('a.md', 'a', [hint, hint]), file('b.md', 'b', [hint, finding('x', 'error', 0, 'No.')])]
    assert.equal(
      prettyReport(withHints, { color, hints }),
      `b.md
  1:1  error  No.  x

2 files checked: 1 error, 3 hints (see --hints)
`,
    )
    assert.equal(prettyReport(withHints.slice(0, 1), { color, hints }), '1 file checked: 2 hints (see --hints)\n')
    assert.equal(
      prettyReport(withHints.slice(0, 1), { color, hints: true }),
      `a.md
  1:1  hint  Say it.  fourth-rule
  1:1  hint  Say it.  fourth-rule

1 file checked: 2 hints
`,
    )
  })

  it('adds nothing but colours', () => {
    const colored = prettyReport(files, { color: true, hints })
    assert.notEqual(colored, prettyReport(files, { color, hints }))
    assert.equal(stripVTControlCharacters(colored), prettyReport(files, { color, hints }))
  })

  it('lets no text command the terminal', () => {
    const hostile = file('\u001b[31m.md', 'a', [finding('x', 'error', 0, 'Not \u001b]8;;\u0007\u202e\n\u0085here.')])
    const report = prettyReport([hostile], { color, hints })
    assert.doesNotMatch(report.replaceAll('\n', ''), /[\p{Cc}\u202e]/u)
    assert.match(report, /Not .{9}here\./)
  })
})

describe('jsonReport', () => {
  it('has positions as in the Language Server Protocol', () => {
    assert.deepEqual(JSON.parse(jsonReport(files.slice(0, 2))), {
      files: [
        {
          path: 'SECURITY.md',
          scorecard: 9,
          findings: [
            {
              rule: 'first-rule',
              severity: 'information',
              message: 'Say more.',
              range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } },
              fixes: [],
            },
            {
              rule: 'second-rule',
              severity: 'error',
              message: 'Replace a by b.',
              range: { start: { line: 2, character: 3 }, end: { line: 2, character: 5 } },
              fixes: [
                { title: 'Replace with b', safe: false },
                { title: 'Replace with b', safe: true },
              ],
            },
          ],
        },
        { path: 'docs/clean.md', scorecard: 9, findings: [] },
      ],
    })
  })
})
