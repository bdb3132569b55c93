import assert from 'node:assert/strict'
import { policyKind } from '../../server/src/kinds/policy.ts'
import { noProject } from '../../server/src/project/project.ts'
import { Checks } from '../../server/src/session/checks.ts'
import { defaultSettings } from '../../server/src/settings.ts'
import type { OpenText } from '../../server/src/text.ts'
import { openText } from '../support/open-text.ts'
import { wordRule } from '../support/word-rule.ts'

/** A text that cannot be read. */
function brokenText(version: number): OpenText & { reads: number } {
  return Object.assign(openText('', version), {
    reads: 0,
    getText(this: { reads: number }): string {
      this.reads += 1
      throw new Error('out of luck')
    },
  })
}

describe('checks', () => {
  const make = () => new Checks([wordRule('bad')], ({ id }) => assert.fail(id))

  it('are made once for a version', () => {
    const checks = make()
    const first = checks.of(openText('bad'), policyKind, defaultSettings, noProject)
    assert.equal(first.findings.length, 1)
    assert.equal(checks.of(openText('bad'), policyKind, defaultSettings, noProject), first)
    assert.notEqual(checks.of(openText('bad', 2), policyKind, defaultSettings, noProject), first)
  })

  it('are made again with other settings or another project, from the same reading', () => {
    const checks = make()
    const first = checks.of(openText('bad'), policyKind, defaultSettings, noProject)
    const off = checks.of(
      openText('bad'),
      policyKind,
      { ...defaultSettings, rules: new Map([['no-bad', 'off']]) },
      noProject,
    )
    assert.deepEqual(off.findings, [])
    assert.equal(off.reading, first.reading)
    assert.equal(checks.of(openText('bad'), policyKind, defaultSettings, { ...noProject }).findings.length, 1)
  })

  it('fail once for a version, and go on from the last that did not', () => {
    const checks = make()
    checks.of(openText('bad'), policyKind, defaultSettings, noProject)
    const broken = brokenText(2)
    for (let times = 0; times < 2; times += 1) {
      assert.throws(() => checks.of(broken, policyKind, defaultSettings, noProject), /out of luck/)
    }
    assert.equal(broken.reads, 1)
    assert.equal(checks.of(openText('bad bad', 3), policyKind, defaultSettings, noProject).findings.length, 2)
  })

  it('are forgotten with their document', () => {
    const checks = make()
    const first = checks.of(openText('bad'), policyKind, defaultSettings, noProject)
    assert.equal(checks.has(openText('').uri), true)
    checks.forget(openText('').uri)
    assert.equal(checks.has(openText('').uri), false)
    assert.equal(checks.of(openText('good'), policyKind, defaultSettings, noProject).findings.length, 0)
    assert.equal(first.findings.length, 1)
  })
})
