import assert from 'node:assert/strict'
import { noProject } from '../../server/src/project/project.ts'
import brokenSentence from '../../server/src/rules/broken-sentence.ts'
import { findingsIn, withFix } from './example.ts'

const check = (text: string) => findingsIn(text, noProject, [brokenSentence])

describe('broken-sentence', () => {
  it('joins what belongs together, whatever the line breaks', () => {
    const text = '\uFEFFPlease tell us about any\r\n\r\n\r\nvulnerability that you find in our code.'
    const [finding] = check(text)
    assert.equal(text.slice(finding!.at.start, finding!.at.end), 'any\r\n\r\n\r\nvulnerability')
    assert.equal(
      withFix(text, finding!.fixes![0]!),
      '\uFEFFPlease tell us about any vulnerability that you find in our code.',
    )
  })

  it('takes a comma after several words for a cut', () => {
    assert.equal(check('If you have found one,\n\nplease tell us about it in private.').length, 1)
    assert.deepEqual(check('Dear researchers,\n\nplease tell us about it in private.'), [])
  })

  const right = [
    'Write to us via\n\nsecurity at acme dot dev',
    'Write to us via\n\nsecurity@acme.dev, which is read every day.',
    'We support the\n\n- latest version of the library.',
    'We support the\n\n## latest version of the library.',
    'We support the\n\n`latest` version of the library.',
    '- We support the\n\nlatest version of the library, and no other.',
    'Thank you\n\nthe team of the library.',
    'We support the\n\n<!-- why -->\n\nlatest version of the library.',
    'What is it for?\n\nnpm is used to install the library.',
  ]
  for (const text of right) it(`is right: ${JSON.stringify(text)}`, () => assert.deepEqual(check(text), []))
})
