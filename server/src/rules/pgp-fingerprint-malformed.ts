import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { rfc } from './sources.ts'
import { keyNumbersOf } from './support/key-numbers.ts'

export default defineRule({
  id: 'pgp-fingerprint-malformed',
  severity: 'error',
  summary: 'A fingerprint of a key has too many or too few digits.',
  sources: [rfc(9580, '5.5.4'), rfc(9116, '2.5.4')],
  per: 'policy',
  *check({ policy }) {
    for (const { kind, digits, start, end } of keyNumbersOf(policy)) {
      if (kind !== 'malformed') continue
      const stray = /[^\dA-F]/.exec(digits)?.[0]
      yield {
        at: { start, end },
        message:
          stray === undefined
            ? l10n.t(
                'This fingerprint has {0} digits and should have {1}: copy it from the key again.',
                digits.length,
                digits.length > 52 ? 64 : 40,
              )
            : l10n.t('"{0}" is no digit of a fingerprint: copy the fingerprint from the key again.', stray),
      }
    }
  },
})
