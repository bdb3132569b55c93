import assert from 'node:assert/strict'
import { knownName, nameIn } from '../../server/src/security-txt/known-name.ts'
import { completedUri, isUri } from '../../server/src/security-txt/values.ts'

describe('values of security.txt', () => {
  it('are URIs when they begin with a scheme and have no spaces', () => {
    for (const text of ['mailto:a@acme.dev', 'https://acme.dev', 'openpgp4fpr:5F2D', 'dns:x?type=OPENPGPKEY'])
      assert.ok(isUri(text), text)
    for (const text of ['a@acme.dev', 'mailto:', 'mailto: a@acme.dev', '//acme.dev', '+1:2', ''])
      assert.ok(!isUri(text), text)
  })

  const completed: readonly (readonly [string, string | null, boolean?])[] = [
    ['a@acme.dev', 'mailto:a@acme.dev', true],
    ['<a@acme.dev>', 'mailto:a@acme.dev', true],
    ['<https://acme.dev/x>', 'https://acme.dev/x', true],
    ['www.acme.dev/x?y', 'https://www.acme.dev/x?y', false],
    ['+1 (201) 555-0123', 'tel:+1201555-0123', true],
    ['201 555 0123', null],
    ['/policy.html', null],
    ['1.0', null],
    ['our form', null],
    ['@acme', null],
  ]
  for (const [text, uri, sure] of completed) {
    it(`are completed: ${text}`, () => assert.deepEqual(completedUri(text), uri === null ? null : { uri, sure }))
  }
})

describe('names of fields', () => {
  it('are told from slips of the pen and old names', () => {
    const meant: readonly (readonly [string, string])[] = [
      ['Acknowledgement', 'Acknowledgments'],
      ['acknowledgements', 'Acknowledgments'],
      ['Contacts', 'Contact'],
      ['Expire', 'Expires'],
      ['Prefered-Languages', 'Preferred-Languages'],
      ['Bugbounty', 'Bug-Bounty'],
    ]
    for (const [name, known] of meant) assert.equal(knownName(name), known)
    for (const name of ['Signature', 'Permission', 'Score', 'Police', 'constructor', 'x'.repeat(1000)])
      assert.equal(knownName(name), name === 'Police' ? 'Policy' : null)
  })

  it('are found among several words', () => {
    assert.equal(nameIn('Preferred languages'), 'Preferred-Languages')
    assert.equal(nameIn('Contact 1'), 'Contact')
    for (const words of ['Our contact for policy', 'policy contact', 'Answer']) assert.equal(nameIn(words), null)
  })
})
