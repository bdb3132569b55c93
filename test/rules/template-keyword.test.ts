import assert from 'node:assert/strict'
import { noProject } from '../../server/src/project/project.ts'
import templateKeyword from '../../server/src/rules/template-keyword.ts'
import { findingsIn } from './example.ts'

const marked = (text: string): readonly string[] =>
  findingsIn(text, noProject, [templateKeyword]).map(({ at }) => text.slice(at.start, at.end))

describe('template-keyword', () => {
  it('finds keywords in text, in code and in emphasis', () => {
    assert.deepEqual(marked('Send it to the `REPORTING CHANNEL` of ours.'), ['REPORTING CHANNEL'])
    assert.deepEqual(marked("- **ORGANIZATION**'s policy is that\n- we answer within N days of it."), [
      'ORGANIZATION',
      'N days',
    ])
  })

  it('leaves one ordinary word in capitals alone', () => {
    for (const text of ['There is no BUG BOUNTY for this project.', 'The law of your JURISDICTION is what counts.'])
      assert.deepEqual(marked(text), [])
  })

  it('leaves headings, labels, lines in capitals, variables and blocks of code alone', () => {
    for (const text of [
      '## REPORTING CHANNEL\n\n## ORGANIZATION and so on here',
      '| POINT OF CONTACT | REPORTING CHANNEL |\n| --- | --- |\n| us | security@acme.dev |',
      'REPORTING CHANNEL: write to us by e-mail.',
      'PLEASE USE THE REPORTING CHANNEL OF THE ORGANIZATION.',
      'Set $ORGANIZATION and ORGANIZATION_URL for the SLC-driver to what you want.',
      '```\nuse the REPORTING CHANNEL of us\n```',
    ])
      assert.deepEqual(marked(text), [], text)
  })
})
