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

  it('offer each fix of what is missing that no offered section stands for', () => {
    const subject = subjectOf(`${policy}\n## Response Times\n\nWe fix vulnerabilities within 30 days.\n`)
    const times = partsOf(subject, true, null).find(({ id }) => id === 'times')!.html
    assert.match(times, /data-fix="missing-ack-time"/)
    assert.doesNotMatch(times, /data-fix="missing-update-cadence"/)
    assert.match(times, /data-insert="report-progress"/)
  })
})
