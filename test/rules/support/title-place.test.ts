import assert from 'node:assert/strict'
import { readPolicy } from '../../../server/src/policy/read.ts'
import { titlePlace } from '../../../server/src/rules/support/title-place.ts'

function placeIn(text: string): string {
  const { start, end } = titlePlace(readPolicy(text))
  return text.slice(start, end)
}

describe('titlePlace', () => {
  it('is the text of the title', () => {
    assert.equal(placeIn('# Security Policy\n\nHello.\n'), 'Security Policy')
    assert.equal(placeIn('\uFEFFSecurity\r\n========\r\n'), 'Security')
  })

  it('is the whole title when it has no text', () => {
    assert.equal(placeIn('#\n\nHello.\n'), '#')
  })

  it('is the first line that a reader sees, without a title', () => {
    assert.equal(placeIn('<!-- note -->\n\nHello\nthere.\n\n# Later\n'), 'Hello')
    assert.equal(placeIn('| Version | Supported |\n| --- | --- |\n| 1 | yes |\n'), 'Version')
  })

  it('is the first line when a reader sees nothing', () => {
    assert.equal(placeIn('\n<!-- note\nmore -->\n'), '<!-- note')
    assert.deepEqual(titlePlace(readPolicy('')), { start: 0, end: 0 })
  })
})
