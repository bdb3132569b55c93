import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import { readKept, readPageMessage } from '../../../client/src/preview/messages.ts'

describe('the messages of the preview', () => {
  const right = [
    { type: 'ready' },
    { type: 'jump', line: 3, character: 0 },
    { type: 'insert', section: 'credit' },
    { type: 'fix', version: 4, rule: 'securitytxt/prec_ws', title: 'Use https', line: 0, character: 7 },
    { type: 'rule', rule: 'http-link' },
    { type: 'link', url: 'https://example.org/a?b#c' },
    { type: 'link', url: 'MAILTO:security@example.org' },
    { type: 'link', url: 'tel:+15550100' },
    { type: 'open', relative: '../docs/x.md#y' },
    { type: 'images', shown: true },
    { type: 'scrolled', line: 12 },
  ]
  for (const message of right)
    it(`are taken: ${JSON.stringify(message)}`, () => {
      assert.deepEqual(readPageMessage({ ...message, more: 'left out' }), message)
    })

  const wrong = [
    null,
    undefined,
    'ready',
    [],
    {},
    { type: 'toString' },
    { type: '__proto__' },
    { type: 'run', command: 'workbench.action.terminal.new' },
    { type: 'jump', line: -1, character: 0 },
    { type: 'jump', line: 1.5, character: 0 },
    { type: 'jump', line: 1 },
    { type: 'insert', section: 'a b' },
    { type: 'rule', rule: '../../package' },
    { type: 'link', url: 'command:workbench.action.quit' },
    { type: 'link', url: 'javascript:alert(1)' },
    { type: 'link', url: ' https://example.org' },
    { type: 'link', url: 'file:///etc/passwd' },
    { type: 'open', relative: 'x'.repeat(10_001) },
    { type: 'fix', version: 1, rule: 'http-link', title: 7, line: 0, character: 0 },
  ]
  for (const message of wrong)
    it(`are refused: ${inspect(message).slice(0, 60)}`, () => {
      assert.equal(readPageMessage(message), null)
    })

  it('say what a page kept, if it kept something', () => {
    assert.deepEqual(readKept({ uri: 'file:///a', locked: true, scroll: [0, 1] }), { uri: 'file:///a', locked: true })
    assert.deepEqual(readKept({ uri: 'file:///a' }), { uri: 'file:///a', locked: false })
    for (const kept of [undefined, null, 'x', {}, { uri: 3 }]) assert.equal(readKept(kept), null)
  })
})
