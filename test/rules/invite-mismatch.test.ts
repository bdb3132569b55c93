import assert from 'node:assert/strict'
import { noProject } from '../../server/src/project/project.ts'
import inviteMismatch from '../../server/src/rules/invite-mismatch.ts'
import { findingsIn, withFix } from './example.ts'

const check = (text: string) => findingsIn(text, noProject, [inviteMismatch])

describe('invite-mismatch', () => {
  it('reaches into definitions and the words of links', () => {
    const text = [
      'Say hello on [our Discord][chat].',
      'Or at <https://discord.gg/b>.',
      '[https://discord.gg/b](https://discord.gg/b)',
      '[chat]: https://discord.gg/a',
    ].join('\n\n')
    const [finding] = check(text)
    assert.equal(withFix(text, finding!.fixes![0]!), text.replaceAll('https://discord.gg/b', 'https://discord.gg/a'))
    assert.equal(withFix(text, finding!.fixes![1]!), text.replaceAll('https://discord.gg/a', 'https://discord.gg/b'))
  })

  it('leaves other workspaces, messages and servers side by side alone', () => {
    const slack = (team: string, token: string) => `[Slack](https://join.slack.com/t/${team}/shared_invite/${token})`
    assert.deepEqual(check(`${slack('a', 'x')}\n\n${slack('b', 'y')}`), [])
    assert.equal(check(`${slack('a', 'x')}\n\n${slack('a', 'y')}`).length, 2)
    assert.deepEqual(check('[Discord](https://discord.com/channels/1/2)\n\n[Discord](https://discord.gg/a)'), [])
    assert.deepEqual(check('- Deutsch: https://discord.gg/a\n- English: https://discord.gg/b'), [])
    assert.deepEqual(check('[A](https://discord.gg/a)\n\n[B](https://discord.gg/b)\n\n[C](https://discord.gg/c)'), [])
  })
})
