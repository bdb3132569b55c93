import assert from 'node:assert/strict'
import { elsewhereLine, statusLine } from '../../client/src/status.ts'
import type { CheckStatus } from '../../client/src/status.ts'

const uri = 'file:///SECURITY.md'

function line(check: Omit<CheckStatus, 'uri'>) {
  return statusLine('running', { uri, ...check })
}

describe('statusLine', () => {
  it('counts the findings and leads to them', () => {
    assert.equal(line({ state: 'checked', findings: 0 }).text, 'Security policy: no findings')
    assert.equal(line({ state: 'checked', findings: 1 }).text, 'Security policy: 1 finding')
    const { text, command } = line({ state: 'checked', findings: 12 })
    assert.equal(text, 'Security policy: 12 findings')
    assert.equal(command?.command, 'workbench.actions.view.problems')
  })

  it('says why a policy is not checked', () => {
    const { text, detail, command } = line({ state: 'ignored', message: 'A comment in the file says so.' })
    assert.equal(text, 'Security policy: not checked')
    assert.equal(detail, 'A comment in the file says so.')
    assert.equal(command?.command, 'workbench.action.openSettings')
  })

  it('offers to check a file that is called like a policy, but stands elsewhere', () => {
    const { text, detail, command } = elsewhereLine()
    assert.equal(text, 'Security policy: not checked')
    assert.match(detail!, /\.github/)
    assert.equal(command?.command, 'securityPolicy.checkDocument')
  })

  it('leads to the settings when it is off', () => {
    assert.equal(line({ state: 'off' }).command?.command, 'workbench.action.openSettings')
  })

  it('leads to the output when a check failed', () => {
    const { severity, command } = line({ state: 'failed' })
    assert.deepEqual([severity, command?.command], ['error', 'securityPolicy.showOutput'])
  })

  it('is busy until the first check', () => {
    assert.equal(statusLine('starting', undefined).busy, true)
    assert.equal(statusLine('running', undefined).busy, true)
  })

  it('offers a restart when the server has stopped, whatever was found before', () => {
    const { text, severity, command } = statusLine('stopped', { uri, state: 'checked', findings: 3 })
    assert.equal(text, 'Security policy: server stopped')
    assert.deepEqual([severity, command?.command], ['error', 'securityPolicy.restart'])
  })
})
