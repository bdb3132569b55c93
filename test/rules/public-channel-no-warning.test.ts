import assert from 'node:assert/strict'
import { noProject } from '../../server/src/project/project.ts'
import rule from '../../server/src/rules/public-channel-no-warning.ts'
import { findingsIn, fixAll } from './example.ts'

const report = '# Security Policy\r\n\r\nPlease report vulnerabilities to security@acme.dev.\r\n\r\n'
const chat = 'For questions about security, join our [Discord](https://discord.gg/acme).'

describe('public-channel-no-warning', () => {
  it('adds the warning by itself in a paragraph, and nothing else', () => {
    const text = `${report}## Questions\r\n\r\n${chat} \r\nSee you!\r\n`
    const fixed = text.replace(chat, `${chat} Please do not share any sensitive details there.`)
    assert.equal(fixAll(text, noProject, [rule]), fixed)
  })

  it('leaves the place to the author in a list', () => {
    const text = `${report}## Questions\r\n\r\n- ${chat}\r\n- See you!\r\n`
    const [finding] = findingsIn(text, noProject, [rule])
    assert.deepEqual(
      finding?.fixes?.map(({ safe }) => safe),
      [false],
    )
  })

  it('asks for one warning in a section', () => {
    const text = `${report}## Questions\r\n\r\n${chat}\r\n\r\nOr ask about security in our [forum](https://groups.google.com/g/acme).\r\n`
    assert.equal(findingsIn(text, noProject, [rule]).length, 1)
  })
})
