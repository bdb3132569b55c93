import assert from 'node:assert/strict'
import { reading } from './reading.ts'

/** The same five policies in the words of one language. */
export interface SamePolicies {
  /** Says all that a policy can say. */
  readonly whole: string
  /** Sends reports to a public place. */
  readonly toPublic: string
  /** Names a public place for other matters. */
  readonly otherMatters: string
  /** Sends to people, and says no address. */
  readonly toPeople: string
  /** Hands over to another policy. */
  readonly handsOver: string
}

/** Tests that policies which say the same are read the same, whatever the language. */
export function readsTheSame(language: string, { whole, toPublic, otherMatters, toPeople, handsOver }: SamePolicies) {
  it('are read as a whole', () =>
    assert.deepEqual(reading(whole), {
      language,
      channels: [
        'email private report security@acme.dev',
        'ghsa private report https://github.com/acme/engine/security/advisories/new',
        'issues public forbidden',
      ],
      times: ['acknowledge 48', 'triage 120 business', 'fix 720', 'disclose 2160'],
      says: ['versions table', 'scope', 'out of scope', 'bounty no', 'credit', 'contents', 'warning'],
    }))

  it('send to public places', () => assert.deepEqual(reading(toPublic).channels, ['issues public report']))

  it('offer other ways for other matters', () =>
    assert.deepEqual(reading(otherMatters).channels, ['issues public other']))

  it('send to people without an address', () => assert.deepEqual(reading(toPeople).says, ['no address']))

  it('hand over to another policy', () => assert.deepEqual(reading(handsOver).says, ['delegates']))
}
