import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readPublicKey } from '../../server/src/openpgp/public-key.ts'
import { everlasting, expiring, renewed, withSubkey } from './keys.ts'

const day = (armour: string): string | null => {
  const expires = readPublicKey(armour)?.expires ?? null
  return expires === null ? null : new Date(expires * 1000).toISOString().slice(0, 10)
}

/** An armour around bytes, with the lines that a checksum and headers take. */
function armour(bytes: readonly number[]): string {
  const base64 = btoa(String.fromCharCode(...bytes))
  return ['-----BEGIN-----', 'Comment: test', '', ...(base64.match(/.{1,64}/g) ?? []), '=AAAA', '-----END-----'].join(
    '\n',
  )
}

const bytesOf = (text: string): number[] =>
  Array.from(atob(text.split('\n').slice(2, -2).join('')), (character) => character.charCodeAt(0))

/** A packet in the old form, with a length of two bytes. */
const packet = (tag: number, body: readonly number[]): number[] => [
  0x81 | (tag << 2),
  body.length >> 8,
  body.length & 255,
  ...body,
]
const number = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255)
const subpacket = (type: number, body: readonly number[]): number[] => [body.length + 1, type, ...body]

const keyBody = [4, ...number(1000), 22, 1, 2, 3]
const primary = packet(6, keyBody)
const userId = packet(13, [65])
const fingerprint = readPublicKey(armour(primary))!.fingerprints[0]
const keyId = (fingerprint.slice(-16).match(/../g) ?? []).map((pair) => parseInt(pair, 16))

/** A signature about a user ID, or about the key, by the owner of the key. */
function statement(made: number, lifetime: number | null, { type = 0x13, issuer = keyId } = {}): number[] {
  const signed = [...subpacket(2, number(made)), ...(lifetime === null ? [] : subpacket(0x80 | 9, number(lifetime)))]
  const unsigned = subpacket(16, issuer)
  return packet(2, [4, type, 22, 8, 0, signed.length, ...signed, 0, unsigned.length, ...unsigned, 0, 0])
}

const expiryOf = (...packets: readonly (readonly number[])[]): number | null | undefined =>
  readPublicKey(armour([...primary, ...packets.flat()]))?.expires

describe('reading OpenPGP public keys', () => {
  it('reads fingerprints as GnuPG prints them', () => {
    assert.deepEqual(readPublicKey(expiring)?.fingerprints, ['CF8347F905B52465950DEDC5542F6295FA7EDB3D'])
    assert.deepEqual(readPublicKey(everlasting)?.fingerprints, ['9699625E5ED77D86AF86E02202BC8FE0B6D38B12'])
    assert.deepEqual(readPublicKey(withSubkey)?.fingerprints, [
      '966F201AE76F6DF576B8E9562F68E749070E6186',
      'DB5778A038E8E297995ED7AFB4E638B95CACFCB0',
    ])
  })

  it('reads when a key expires', () => {
    assert.equal(day(expiring), '2024-12-31')
    assert.equal(day(renewed), '2034-05-30')
    assert.equal(day(everlasting), null)
    assert.equal(day(withSubkey), '2026-12-22')
  })

  it('takes an armour as people paste it', () => {
    const { fingerprints } = readPublicKey(expiring)!
    const withHeaders = expiring.replace('\n\n', '\nVersion: GnuPG v2\nComment: ours\n\n')
    for (const pasted of [
      withHeaders,
      expiring.replaceAll('\n', '\r\n'),
      expiring.replaceAll(/^/gm, '    '),
      expiring.replaceAll(/^/gm, '> '),
      expiring.replaceAll(/$/gm, '  '),
      expiring.replace(/\n=.{4}\n/, '\n'),
    ])
      assert.deepEqual(readPublicKey(pasted)?.fingerprints, fingerprints, pasted)
  })

  it('believes the latest statement about each user ID, and the longest of these', () => {
    assert.equal(expiryOf(userId, statement(1000, 50)), 1050)
    assert.equal(expiryOf(userId, statement(2000, 90), statement(1000, 50)), 1090)
    assert.equal(expiryOf(userId, statement(1000, 90), statement(2000, 50)), 1050)
    assert.equal(expiryOf(userId, statement(1000, 50), statement(2000, null)), null)
    assert.equal(expiryOf(userId, statement(1000, 50), userId, statement(1000, 70)), 1070)
    assert.equal(expiryOf(statement(1000, 60, { type: 0x1f }), userId, statement(1000, 50)), 1060)
    assert.equal(expiryOf(userId), null)
  })

  it('believes nobody but the owner', () => {
    assert.equal(
      expiryOf(userId, statement(1000, 50), statement(2000, null, { issuer: [1, 2, 3, 4, 5, 6, 7, 8] })),
      1050,
    )
    assert.equal(expiryOf(userId, statement(1000, 50), statement(2000, null, { type: 0x18 })), 1050)
    assert.equal(expiryOf(userId, statement(1000, 50), statement(2000, null, { type: 0x30 })), 1050)
  })

  it('reads keys of version 6', () => {
    const key = readPublicKey(armour(packet(6, [6, ...number(1000), 27, 0, 0, 0, 1, 7])))
    assert.equal(key?.fingerprints[0]?.length, 64)
  })

  it('knows both forms of a packet', () => {
    const long = [...keyBody, ...Array<number>(300).fill(7)]
    const forms = [
      packet(6, long),
      [0xc6, 192 + ((long.length - 192) >> 8), (long.length - 192) & 255, ...long],
      [0xc6, 255, ...number(long.length), ...long],
      [0x80 | (6 << 2) | 2, ...number(long.length), ...long],
    ]
    const fingerprints = new Set(forms.map((form) => readPublicKey(armour(form))?.fingerprints[0]))
    assert.equal(fingerprints.size, 1)
    assert.ok(!fingerprints.has(undefined))
  })

  it('reads nothing but one public key', () => {
    const none = [
      [],
      [0x99],
      packet(14, keyBody),
      packet(13, [65]),
      packet(6, [3, ...number(1000), 1]),
      [...primary, ...primary],
    ]
    for (const bytes of none) assert.equal(readPublicKey(armour(bytes)), null)
    assert.equal(readPublicKey(''), null)
    assert.equal(readPublicKey(expiring.replace('mDME', '*&^%')), null)
    assert.equal(readPublicKey(`${expiring}\n${'A'.repeat(200_000)}`), null)
  })

  it('reads no further than a packet that is cut short, in parts, or endless', () => {
    for (const rest of [
      [0xcd, 10, 1],
      [0xcd, 224, 1],
      [0xb7, 1, 2],
      [0x00, 1],
      [0xcd, 255, 255, 255, 255, 255, 1],
    ])
      assert.equal(readPublicKey(armour([...primary, ...rest]))?.fingerprints[0], fingerprint)
  })

  it('survives bytes of every kind', () => {
    const good = bytesOf(withSubkey)
    const changed = fc
      .array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 8 })
      .map((changes) => changes.reduce((bytes, [at, value]) => bytes.with(at, value), good))
    const cut = fc.tuple(changed, fc.nat(good.length)).map(([bytes, end]) => bytes.slice(0, end))
    const any = fc.array(fc.nat(255), { maxLength: 200 })
    fc.assert(
      fc.property(fc.oneof(cut, any), (bytes) => {
        const key = readPublicKey(armour(bytes))
        assert.ok(key === null || key.fingerprints.every((one) => /^(?:[\dA-F]{40}|[\dA-F]{64})$/.test(one)))
        assert.ok(!key?.expires || (Number.isInteger(key.expires) && key.expires < 2 ** 33))
      }),
      { numRuns: 3000, seed: 1 },
    )
  })

  it('survives text of every kind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        readPublicKey(text)
        readPublicKey(`-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n${text}\n-----END PGP PUBLIC KEY BLOCK-----`)
        return true
      }),
      { numRuns: 1000, seed: 1 },
    )
  })
})
