import assert from 'node:assert/strict'
import { isOwnChannel, withOwnChannels } from '../../server/src/project/own-channels.ts'
import { noProject } from '../../server/src/project/project.ts'

describe('the channels of a project', () => {
  const project = withOwnChannels(noProject, [
    'Security@acme.dev',
    'https://acme.dev/report/',
    'https://g.dev/acme/engine',
  ])
  const isOwn = (address: string) => isOwnChannel(project, address)

  it('are addresses, in whatever way they are written', () => {
    const own = ['security@acme.dev', 'SECURITY@ACME.DEV', 'mailto:security@acme.dev?subject=Report']
    assert.deepEqual([...own, 'asecurity@acme.dev', 'security@acme.dev.evil', 'acme.dev'].filter(isOwn), own)
  })

  it('are URLs, and what is below them', () => {
    const own = ['https://acme.dev/report', 'https://Acme.dev/report/#form', 'https://g.dev/acme/engine/issues?q=1']
    assert.deepEqual(
      [...own, 'https://acme.dev', 'https://acme.dev/reports', 'https://g.dev/acme/engine2'].filter(isOwn),
      own,
    )
  })

  it('make one project of another, and always the same', () => {
    const channels = ['a@b.dev']
    assert.equal(withOwnChannels(noProject, []), noProject)
    assert.equal(withOwnChannels(noProject, channels), withOwnChannels(noProject, channels))
    assert.notEqual(withOwnChannels(noProject, channels), withOwnChannels({ ...noProject }, channels))
  })
})
