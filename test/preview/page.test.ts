import assert from 'node:assert/strict'
import { partsOf } from '../../server/src/preview/page.ts'
import { subjectOf } from './subject.ts'

const policy = '# Security Policy\n\nEmail security@acme.dev to report a vulnerability.\n'

describe('the parts of the preview', () => {
  it('make no fix of what is missing in a long text, where each costs a reading of it', () => {
    const made = (text: string): number => {
      let count = 0
      const subject = subjectOf(text)
      const findings = subject.findings.map(({ rule, severity, message, at, waits }) => ({
        rule,
        severity,
        message,
        at,
        waits,
        get fixes() {
          count += 1
          return []
        },
      }))
      partsOf({ ...subject, findings }, true, null)
      return count
    }
    assert.ok(made(policy) > 0)
    assert.equal(made(policy + '\nOne more sentence of no weight.\n'.repeat(4000)), 0)
  })

  it('tell a finding at its answer, once and the worst first, or as one of the whole policy', () => {
    const subject = subjectOf(
      '# Security\n\nReport it in our chat https://discord.gg/abcdefg or https://discord.gg/bcdefgh.\n',
    )
    const found = { ...subject.findings[0]!, waits: true, rule: 'no-fallback-contact' }
    const findings = [
      { ...found, message: 'A' },
      { ...found, message: 'B', severity: 'error' as const },
      { ...found, message: 'A' },
      { ...found, message: 'C', rule: 'missing-cve-statement' },
    ]
    const htmlOf = (id: string) => partsOf({ ...subject, findings }, true, null).find((part) => part.id === id)!.html
    const told = (html: string) => [...html.matchAll(/<\/strong> ([A-C]) /g)].map(([, message]) => message)
    assert.deepEqual(told(htmlOf('channels')), ['B', 'A'])
    assert.match(htmlOf('channels'), / 2 findings<\/summary>/)
    assert.deepEqual(told(htmlOf('rest')), ['C'])
    assert.match(htmlOf('rest'), /^<details class="notes"><summary><strong>The policy as a whole:<\/strong>/)
  })

  it('show emoji in what they quote', () => {
    const parts = partsOf(subjectOf('# Security\n\nDo not open a public issue :lock:.\n'), true, null)
    assert.match(parts.find(({ id }) => id === 'channels')!.html, /<q>Do not open a public issue 🔒\.<\/q>/)
  })

  it('offer each fix of what is missing that no offered section stands for', () => {
    const subject = subjectOf(`${policy}\n## Response Times\n\nWe fix vulnerabilities within 30 days.\n`)
    const times = partsOf(subject, true, null).find(({ id }) => id === 'times')!.html
    assert.match(times, /data-fix="missing-ack-time"/)
    assert.doesNotMatch(times, /data-fix="missing-update-cadence"/)
    assert.match(times, /data-insert="report-progress"/)
  })
})
