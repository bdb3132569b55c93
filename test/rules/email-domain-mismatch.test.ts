import assert from 'node:assert/strict'
import { noProject } from '../../server/src/project/project.ts'
import emailDomainMismatch from '../../server/src/rules/email-domain-mismatch.ts'
import { findingsIn, withFix } from './example.ts'

const check = (text: string) => findingsIn(text, noProject, [emailDomainMismatch])
const finds = (one: string, other: string): boolean => check(`Write to a@${one} or b@${other}.`).length > 0

describe('email-domain-mismatch', () => {
  it('finds one slip of the pen', () => {
    for (const slip of ['engnie.dev', 'engne.dev', 'enginee.dev', 'engina.dev', 'mail.engina.dev'])
      assert.ok(finds(slip.startsWith('mail') ? 'mail.engine.dev' : 'engine.dev', slip), slip)
  })

  it('leaves other names alone', () => {
    for (const other of [
      'engine.io',
      'engines.dev',
      'engine2.dev',
      'en-gine.dev',
      'angina.dev',
      'x.engine.dev',
      'Engine.dev',
    ])
      assert.ok(!finds('engine.dev', other), other)
    assert.ok(!finds('acme.dev', 'acne.dev'))
    assert.ok(!finds('gmail.com', 'ymail.com'))
    assert.ok(!finds('gmail.com', 'github.com'))
  })

  it('marks the one that is written less often, and mends it everywhere', () => {
    const text = [
      'Write to [a@enigne.dev](mailto:a@enigne.dev?cc=x), b@enigne.dev or',
      '<c@engine.dev>, and see https://engine.dev, <https://engine.dev/a> and [us](https://www.engine.dev).',
    ].join('\n')
    const found = check(text)
    assert.deepEqual(
      found.map(({ at }) => text.slice(at.start, at.end)),
      ['enigne.dev', 'enigne.dev', 'enigne.dev'],
    )
    assert.equal(withFix(text, found[0]!.fixes![0]!), text.replaceAll('enigne', 'engine'))
  })

  it('compares no sites with each other', () => {
    assert.deepEqual(check('See https://engine.dev and https://engina.dev, or write to a@acme.dev.'), [])
  })

  it('copes with addresses that are none', () => {
    for (const text of [
      '[a](mailto:)',
      '[a](mailto:@)',
      '[a](mailto:x@%E0)',
      'a at engine dot dev, a@engina.dev',
      'a@.dev',
    ])
      assert.deepEqual(check(text), [], text)
  })
})
