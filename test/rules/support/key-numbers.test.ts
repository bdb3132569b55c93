import assert from 'node:assert/strict'
import { readPolicy } from '../../../server/src/policy/read.ts'
import { keyNumbersOf } from '../../../server/src/rules/support/key-numbers.ts'

const numbersIn = (text: string): readonly string[] =>
  keyNumbersOf(readPolicy(text)).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

const groups = ['0123', '4567', '89AB', 'CDEF', '0123', '4567', '89AB', 'CDEF', '0123', '4567']
const fingerprint = groups.join(' ')
const solid = groups.join('')

describe('numbers of keys', () => {
  it('knows a fingerprint however it is written', () => {
    const gpg = `${groups.slice(0, 5).join(' ')}  ${groups.slice(5).join(' ')}`
    for (const written of [
      fingerprint,
      gpg,
      groups.join(':'),
      groups.join('\u00A0'),
      solid,
      `0x${solid}`,
      solid + solid.slice(16),
    ])
      assert.deepEqual(numbersIn(`Our PGP key is ${written}.`), [`fingerprint: ${written}`])
    assert.deepEqual(numbersIn(`Our PGP key is \`${fingerprint.toLowerCase()}\`.`), [
      `fingerprint: ${fingerprint.toLowerCase()}`,
    ])
  })

  it('does not take words beside it for digits', () => {
    for (const text of [
      `The PGP key is also ${fingerprint} added.`,
      `Our PGP key: ${fingerprint} (valid)`,
      `PGP ${fingerprint}\nface to face`,
    ])
      assert.deepEqual(numbersIn(text), [`fingerprint: ${fingerprint}`], text)
  })

  it('finds one after another', () => {
    const other = fingerprint.replaceAll('A', 'F')
    assert.deepEqual(numbersIn(`PGP keys:\n${fingerprint}\n${other}`), [
      `fingerprint: ${fingerprint}`,
      `fingerprint: ${other}`,
    ])
    const table = `| Name | PGP key |\n| --- | --- |\n| a | ${fingerprint} |\n| b | ${other} |`
    assert.deepEqual(numbersIn(table), [`fingerprint: ${fingerprint}`, `fingerprint: ${other}`])
  })

  it('finds what is nearly one', () => {
    const nearly = [
      groups.slice(1).join(' '),
      [...groups, '89AB', '0'].slice(0, 11).join(' '),
      fingerprint.replace('89AB', '89A'),
      fingerprint.replace('CDEF', 'CDEF0'),
      fingerprint.replace('0123', 'O123'),
      solid.slice(1),
      `${solid}0`,
      solid + solid.slice(17),
    ]
    for (const written of nearly) assert.deepEqual(numbersIn(`Our PGP key is ${written}.`), [`malformed: ${written}`])
  })

  it('knows the IDs of keys', () => {
    for (const id of ['0x89abcdef', '89ABCDEF', '0x0123456789ABCDEF', '89AB CDEF', '0123 4567 89AB CDEF'])
      assert.deepEqual(numbersIn(`Our PGP key ID is ${id}.`), [`short: ${id}`])
    assert.deepEqual(numbersIn('Our PGP key was made on 20240131, in commit 89abcdef.'), [])
  })

  it('leaves numbers alone that are not about keys', () => {
    const far = 'More words follow here. '.repeat(20)
    assert.deepEqual(numbersIn(`Fixed in ${solid.slice(1)}.`), [])
    assert.deepEqual(numbersIn(`We have a PGP key. ${far} Fixed in ${solid.slice(1)}.`), [])
    assert.deepEqual(numbersIn(`The crash is at 0x89ABCDEF. ${far}`), [])
    assert.deepEqual(numbersIn('Our PGP key is 1234 5678 1234 5678 1234 5678 1234 5678 1234.'), [])
  })
})
