import assert from 'node:assert/strict'
import { toDiagnostics } from '../../server/src/features/diagnostics.ts'
import type { Finding } from '../../server/src/lint/finding.ts'
import { openText } from '../support/open-text.ts'

const finding: Finding = {
  rule: 'name-spelling',
  severity: 'warning',
  waits: false,
  at: { start: 2, end: 8 },
  message: 'Write "GitHub".',
}

describe('diagnostics', () => {
  it('say which rule found what where, with a link to its page', () => {
    const pages = 'file:///x/rules'
    const expected = {
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 6 } },
      severity: 2,
      code: 'name-spelling',
      codeDescription: { href: 'file:///x/rules/name-spelling.md' },
      source: 'security-policy',
      message: 'Write "GitHub".',
    }
    assert.deepEqual(toDiagnostics(openText('a\nGithub'), [finding], pages), [expected])
    assert.deepEqual(toDiagnostics(openText('a\nGithub'), [finding], `${pages}/`), [expected])
  })

  it('have no link where no pages are', () => {
    assert.equal('codeDescription' in toDiagnostics(openText('a\nGithub'), [finding], null)[0]!, false)
  })

  it('have the severity of the finding', () => {
    const severities = (['error', 'warning', 'information', 'hint'] as const).map((severity) => ({
      ...finding,
      severity,
    }))
    assert.deepEqual(
      toDiagnostics(openText(''), severities, null).map(({ severity }) => severity),
      [1, 2, 3, 4],
    )
  })

  it('name the other place of a disagreement', () => {
    const related = [{ at: { start: 0, end: 1 }, message: 'It says so here.' }]
    assert.deepEqual(toDiagnostics(openText('a\nGithub'), [{ ...finding, related }], null)[0]!.relatedInformation, [
      {
        location: {
          uri: 'file:///w/SECURITY.md',
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
        },
        message: 'It says so here.',
      },
    ])
  })
})
