import assert from 'node:assert/strict'
import { noProject } from '../../server/src/project/project.ts'
import emptyHeading from '../../server/src/rules/empty-heading.ts'
import { findingsIn, fixAll } from './example.ts'

const rules = [emptyHeading]

describe('empty-heading', () => {
  const mended = {
    '\uFEFF#\r\n\r\na': '\uFEFFa',
    'a\n\n##': 'a',
    'a\n##\nb\n': 'a\n\nb\n',
    '# A\n\n##\n##\n\n###\n\na\n': '# A\n\na\n',
    '  ##\n\na\n': 'a\n',
  }
  for (const [text, expected] of Object.entries(mended))
    it(JSON.stringify(text), () => assert.equal(fixAll(text, noProject, rules), expected))

  it('offers no deletion in lists and quotes', () => {
    for (const text of ['- ##\n- a', '> ##\n> a']) {
      const [finding] = findingsIn(text, noProject, rules)
      assert.deepEqual(finding?.fixes, [], text)
    }
  })

  it('leaves headings with images, anchors and comments alone', () => {
    for (const text of ['# ![](a.png)', '## <a id="x"></a>', '## <!-- later -->', '```\n##\n```', '#hashtag'])
      assert.deepEqual(findingsIn(text, noProject, rules), [], text)
  })
})
