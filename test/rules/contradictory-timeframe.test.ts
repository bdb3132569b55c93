import assert from 'node:assert/strict'
import type { Finding } from '../../server/src/lint/finding.ts'
import { noProject } from '../../server/src/project/project.ts'
import rule from '../../server/src/rules/contradictory-timeframe.ts'
import { findingsIn, withFix } from './example.ts'

function policy(...sentences: readonly string[]): string {
  return ['# Security Policy', 'Please report vulnerabilities to security@acme.dev.', ...sentences, ''].join('\n\n')
}

function find(...sentences: readonly string[]): readonly Finding[] {
  return findingsIn(policy(...sentences), noProject, [rule])
}

const first = 'We acknowledge your report within 48 hours.'

describe('contradictory-timeframe', () => {
  it('names the other place', () => {
    const text = policy(first, 'We respond to each report within 7 days.')
    const [finding] = findingsIn(text, noProject, [rule])
    const places = finding!.related!.map(({ at }) => text.slice(at.start, at.end))
    assert.deepEqual(places, ['48 hours'])
  })

  it('makes all places agree at once', () => {
    const text = policy(first, 'We respond to each report within 7 days.', 'You hear back from us within 5 days.')
    const [finding] = findingsIn(text, noProject, [rule])
    for (const fix of finding!.fixes!) assert.deepEqual(findingsIn(withFix(text, fix), noProject, [rule]), [])
  })

  it('leaves alone what holds for some reports only', () => {
    assert.deepEqual(find(first, 'If a report is urgent, we acknowledge it within 4 hours.'), [])
    assert.deepEqual(find(first, 'We acknowledge critical reports within 4 hours.'), [])
    assert.deepEqual(find(first, 'We typically respond within 24 hours.'), [])
  })

  it('leaves alone the steps of one list', () => {
    assert.deepEqual(find('- First look: within 3 days', '- Detailed response: within 2 weeks'), [])
    assert.deepEqual(find('- First look: within 3 days\n- Detailed response: within 2 weeks'), [])
    assert.deepEqual(find('| Step | Time |\n| --- | --- |\n| Triage | 3 days |\n| Verification | 9 days |'), [])
  })

  it('leaves alone what is done with other things than reports', () => {
    assert.deepEqual(find(first, '## Incident Response', '- **Respond**: contain the damage within 2 hours'), [])
  })

  it('leaves alone what is only roughly a time', () => {
    assert.deepEqual(find(first, 'Every report is answered within a few days.'), [])
  })

  it('leaves alone what is the same in other words', () => {
    assert.deepEqual(find(first, 'We respond to each report within two days.'), [])
    assert.deepEqual(find(first, 'We respond to each report within 24-48 hours.'), [])
  })

  it('leaves alone what is another step', () => {
    assert.deepEqual(find(first, 'We assess each report within 7 days.', 'We release a fix within 30 days.'), [])
  })
})
