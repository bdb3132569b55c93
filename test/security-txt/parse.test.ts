import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parseSecurityTxt } from '../../server/src/security-txt/parse.ts'
import type { SecurityTxt } from '../../server/src/security-txt/parse.ts'
import type { Span } from '../../server/src/span.ts'

const kindsOf = ({ lines }: SecurityTxt) => lines.map(({ kind }) => kind)
const slice = ({ text }: SecurityTxt, { start, end }: Span) => text.slice(start, end)
const onlyField = (text: string) => {
  const { fields } = parseSecurityTxt(text)
  assert.equal(fields.length, 1)
  return fields[0]!
}

const signed = `-----BEGIN PGP SIGNED MESSAGE-----
Hash: SHA512

# Comment
- - dashes
- Contact: mailto:security@acme.dev
Expires: 2027-01-01T00:00:00Z
-----BEGIN PGP SIGNATURE-----

iHUEARYKAB0WIQSo
=abcd
-----END PGP SIGNATURE-----
`

describe('parseSecurityTxt', () => {
  it('reads fields with the places of their names and values', () => {
    const text = '# Us\n\ncontact : \tmailto:a@acme.dev \r\n'
    const file = parseSecurityTxt(text)
    assert.deepEqual(kindsOf(file), ['comment', 'blank', 'field'])
    const [field] = file.fields
    assert.equal(field!.type?.name, 'Contact')
    assert.deepEqual(
      [field!.nameSpan, field!.colon, field!.valueSpan, field!.line].map((span) => slice(file, span)),
      ['contact', ':', 'mailto:a@acme.dev', 'contact : \tmailto:a@acme.dev '],
    )
    assert.equal(field!.value, 'mailto:a@acme.dev')
  })

  it('knows the fields of the standard and of the registry, and keeps the others', () => {
    assert.equal(onlyField('BUG-BOUNTY: True').type?.name, 'Bug-Bounty')
    assert.equal(onlyField('Csaf: https://acme.dev/provider-metadata.json').type?.name, 'CSAF')
    assert.deepEqual([onlyField('Score: 7').type, onlyField('Score: 7').name], [null, 'Score'])
  })

  it('reads a field without a value', () => {
    const { value, valueSpan } = onlyField('Contact:  ')
    assert.deepEqual([value, valueSpan], ['', { start: 10, end: 10 }])
  })

  it('tells words that are no field', () => {
    const texts = ['Write to us', 'mailto:a@acme.dev', 'https://acme.dev/report', ': a', 'Our address is: a@acme.dev']
    for (const text of texts) assert.deepEqual(kindsOf(parseSecurityTxt(text)), ['other'], text)
  })

  it('knows each kind of line break', () => {
    const { lines } = parseSecurityTxt('a\r\nb\rc\n\nd')
    assert.deepEqual(
      lines.map(({ start, end, ending }) => [start, end, ending]),
      [
        [0, 1, '\r\n'],
        [3, 4, '\r'],
        [5, 6, '\n'],
        [7, 7, '\n'],
        [8, 9, ''],
      ],
    )
  })

  it('sees a byte order mark, and reads on behind it', () => {
    const file = parseSecurityTxt('\uFEFFContact: tel:+1-201-555-0123')
    assert.equal(file.hasBom, true)
    assert.equal(file.fields[0]!.name, 'Contact')
    assert.equal(parseSecurityTxt('Contact: x').hasBom, false)
  })

  it('reads inside of a signature', () => {
    const file = parseSecurityTxt(signed)
    assert.deepEqual(kindsOf(file), [
      ...['armour', 'armour', 'armour'],
      ...['comment', 'other', 'field', 'field'],
      ...['armour', 'armour', 'armour', 'armour', 'armour'],
    ])
    assert.deepEqual(
      file.fields.map(({ name, value }) => [name, value]),
      [
        ['Contact', 'mailto:security@acme.dev'],
        ['Expires', '2027-01-01T00:00:00Z'],
      ],
    )
    const { begin, blank, signature, end } = file.armour!
    assert.deepEqual(
      [begin, blank, signature, end].map((span) => span && slice(file, span)),
      ['-----BEGIN PGP SIGNED MESSAGE-----', '', '-----BEGIN PGP SIGNATURE-----', '-----END PGP SIGNATURE-----'],
    )
  })

  it('says which parts of a signature are missing', () => {
    const cut = parseSecurityTxt(signed.slice(0, signed.indexOf('iHUE')).replace('\n\n', '\n'))
    assert.notEqual(cut.armour!.signature, null)
    assert.deepEqual([cut.armour!.blank, cut.armour!.end], [null, null])
    assert.equal(cut.fields.length, 2)
    assert.equal(parseSecurityTxt('-----BEGIN PGP SIGNATURE-----\nx').armour!.begin, null)
    assert.equal(parseSecurityTxt('Contact: x').armour, null)
  })

  it('tells what stands behind a signature, and what is a key', () => {
    const file = parseSecurityTxt(`${signed}\nPolicy: https://acme.dev/policy\n`)
    assert.deepEqual(kindsOf(file).slice(-2), ['blank', 'stray'])
    const key = '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQIN: x\n-----END PGP PUBLIC KEY BLOCK-----\nPolicy: x\n'
    assert.deepEqual(kindsOf(parseSecurityTxt(key)), ['key', 'key', 'key', 'key', 'field'])
  })

  it('reads every text, and loses nothing of it', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\r', '\n', '\r\n', ':', ' ', '#', '\uFEFF', 'Contact: ', 'Expires', '- ', '\ud800'),
      fc.constantFrom(...signed.split('\n')),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        const file = parseSecurityTxt(text)
        const lines = file.lines.map((line) => slice(file, line) + line.ending)
        assert.equal((file.hasBom ? '\uFEFF' : '') + lines.join(''), text)
        for (const { value, valueSpan, name, nameSpan } of file.fields) {
          assert.deepEqual([slice(file, nameSpan), slice(file, valueSpan)], [name, value])
        }
      }),
    )
  })
})
