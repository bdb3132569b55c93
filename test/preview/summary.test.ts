import assert from 'node:assert/strict'
import { summaryMarkdown } from '../../server/src/preview/summary.ts'
import { subjectOf } from './subject.ts'

describe('the summary of a preview', () => {
  const summary = summaryMarkdown(
    subjectOf('# Security Policy\n\nEmail *our* <security@acme.dev> to report a bug_x_ `#1`.\n'),
  )

  it('tells the answers, and which demands are not met', () => {
    assert.match(
      summary,
      /^# What reporters read: SECURITY\.md\n\n## How to report\n\n- E-mail: security@acme\.dev \(Private/,
    )
    assert.match(summary, /\n- Profile Default: \d of 9 met\n- Not met: what a report should contain; /)
  })

  it('makes nothing of what it quotes but text', () => {
    const policy =
      '# Security Policy\n\nWe will credit you by name in our *release* notes, `like_this` or ![so](x.png).\n'
    const line = /^- "We will credit.*$/m.exec(summaryMarkdown(subjectOf(policy)))?.[0] ?? ''
    assert.match(line, /like\\_this/)
    assert.doesNotMatch(line, /(?<!\\)[*`_[]/)
  })
})
