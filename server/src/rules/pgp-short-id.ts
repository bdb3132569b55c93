import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { rfc } from './sources.ts'
import { keyNumbersOf } from './support/key-numbers.ts'

export default defineRule({
  id: 'pgp-short-id',
  severity: 'warning',
  summary: 'A key is named by nothing but a short ID.',
  sources: [rfc(9580, '5.5.4'), rfc(9116, '2.5.4')],
  per: 'policy',
  *check({ policy }) {
    const numbers = keyNumbersOf(policy)
    const short = numbers.filter(({ kind }) => kind === 'short')
    // A fingerprint ends in the ID of its key, and a key that is given whole needs neither.
    if (short.length === 0 || numbers.length > short.length || policy.text.includes('BEGIN PGP PUBLIC KEY')) return
    for (const { start, end } of short) {
      yield {
        at: { start, end },
        message: l10n.t('Anybody can make another key with this ID: give the whole fingerprint, which has 40 digits.'),
      }
    }
  },
})
