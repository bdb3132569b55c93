import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { rfc } from './sources.ts'
import { keyBlocksOf } from './support/key-blocks.ts'

export default defineRule({
  id: 'pgp-key-expired',
  severity: 'warning',
  summary: 'The public key in the policy has expired.',
  sources: [rfc(9580, '5.2.3.13')],
  per: 'policy',
  *check({ policy, today }) {
    if (today === null) return
    for (const { header, expires } of keyBlocksOf(policy)) {
      const day = expires === null ? null : new Date(expires * 1000).toISOString().slice(0, 10)
      if (day === null || day >= today) continue
      yield {
        at: header,
        message: l10n.t('This key expired on {0}, and nobody can encrypt to it: put in the renewed key.', day),
      }
    }
  },
})
