import assert from 'node:assert/strict'
import { policyKind } from '../../server/src/kinds/policy.ts'
import { noProject } from '../../server/src/project/project.ts'
import { Checks } from '../../server/src/session/checks.ts'
import { Reports } from '../../server/src/session/reports.ts'
import { defaultSettings } from '../../server/src/settings.ts'
import { openText } from '../support/open-text.ts'
import { wordRule } from '../support/word-rule.ts'

const rules = [
  wordRule('bad'),
  wordRule('ugly', undefined, { severity: 'error' }),
  wordRule('gone', undefined, { missing: true }),
]

const newChecks = () => new Checks(rules, ({ id }) => assert.fail(id))

function reporter() {
  const reports = new Reports(null)
  const checks = newChecks()
  let version = 0
  return {
    /** The report of a new version. */
    report: (text: string, typing = false) => {
      version += 1
      return reports.of(openText(text, version), checkOf(text), typing)
    },
    /** The report of the same version, checked again for another project. */
    again: (text: string, typing = false) => reports.of(openText(text, version), checkOf(text), typing),
  }

  function checkOf(text: string) {
    return checks.of(openText(text, version), policyKind, defaultSettings, { ...noProject })
  }
}

describe('reports', () => {
  it('are made once for a check', () => {
    const reports = new Reports(null)
    const check = newChecks().of(openText('bad', 77), policyKind, defaultSettings, noProject)
    const first = reports.of(openText('bad', 77), check, true)
    assert.equal(reports.of(openText('bad', 77), check, false), first)
    assert.equal(reports.last(openText('').uri), first)
  })

  it('have ids that no other report has', () => {
    const { report } = reporter()
    assert.notEqual(report('bad').id, report('bad').id)
    assert.notEqual(new Set([report('bad').id, reporter().report('bad').id]).size, 0)
  })

  it('hold back while somebody types, and are complete after', () => {
    const { report, again } = reporter()
    report('good')
    const typing = report('bad', true)
    assert.deepEqual([typing.holdsBack, typing.count, typing.diagnostics.length], [true, 0, 0])
    const paused = again('bad')
    assert.deepEqual([paused.holdsBack, paused.count], [false, 1])
  })

  it('go on holding back when the same version is checked again', () => {
    const { report, again } = reporter()
    report('good')
    assert.equal(report('bad', true).holdsBack, true)
    assert.equal(again('bad', true).holdsBack, true)
    assert.equal(again('bad', false).count, 1)
  })

  it('show the most severe of very many findings, by place', () => {
    const { report } = reporter()
    const { diagnostics, count } = report(`${'bad '.repeat(300)}ugly`)
    assert.equal(count, 301)
    assert.equal(diagnostics.length, 250)
    assert.equal(diagnostics.at(-1)!.code, 'no-ugly')
    assert.equal(diagnostics[0]!.range.start.character, 0)
  })
})
