import * as l10n from '@vscode/l10n'
import { defineRule } from '../../rules/rule.ts'
import { rfc } from '../../rules/sources.ts'
import { trimmed } from '../edits.ts'
import { completedUri, isUri } from '../values.ts'

export default defineRule({
  id: 'securitytxt/invalid_line',
  severity: 'error',
  summary: 'A line is neither a field nor a comment.',
  sources: [rfc(9116, '4')],
  per: 'security-txt',
  *check({ file: { text, lines } }) {
    for (const line of lines) {
      if (line.kind !== 'other') continue
      const at = trimmed(text, line)
      const words = text.slice(at.start, at.end)
      const uri = isUri(words) ? words : completedUri(words)?.uri
      const asContact = `Contact: ${uri ?? ''}`
      yield {
        at,
        message: l10n.t(
          'Readers do not understand this line: begin it with the name of a field, or with # to make it a comment.',
        ),
        fixes: [
          ...(uri === undefined ? [] : [{ title: l10n.t('Make it a contact'), edits: [{ ...at, text: asContact }] }]),
          { title: l10n.t('Make it a comment'), edits: [{ start: at.start, end: at.start, text: '# ' }] },
        ],
      }
    }
  },
})
