import * as l10n from '@vscode/l10n'
import { defineRule } from '../../rules/rule.ts'
import { rfc } from '../../rules/sources.ts'

export default defineRule({
  id: 'securitytxt/bom_in_file',
  severity: 'warning',
  summary: 'The file begins with an invisible mark.',
  sources: [rfc(9116, '3')],
  per: 'security-txt',
  *check({ file }) {
    if (!file.hasBom) return
    const mark = { start: 0, end: 1 }
    yield {
      at: mark,
      message: l10n.t(
        'An invisible mark (U+FEFF) before the first line keeps some readers from understanding it: remove it.',
      ),
      fixes: [{ title: l10n.t('Remove the mark'), edits: [{ ...mark, text: '' }], safe: true }],
    }
  },
})
