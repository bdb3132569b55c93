import * as l10n from '@vscode/l10n'
import { defineRule } from '../../rules/rule.ts'
import { rfc } from '../../rules/sources.ts'
import { trimmed } from '../lines.ts'

export default defineRule({
  id: 'securitytxt/data_after_sig',
  severity: 'error',
  summary: 'Words stand behind the signature, which does not cover them.',
  sources: [rfc(9116, '2.3')],
  per: 'security-txt',
  *check({ file: { text, lines } }) {
    const first = lines.find(({ kind }) => kind === 'stray')
    if (first === undefined) return
    yield {
      at: trimmed(text, first),
      message: l10n.t(
        'The signature does not cover what stands behind it, so readers pass over it: move it into the signed message.',
      ),
    }
  },
})
