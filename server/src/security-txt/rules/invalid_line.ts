import * as l10n from '@vscode/l10n'
import { defineRule } from '../../rules/rule.ts'
import type { Fix } from '../../fix.ts'
import { rfc } from '../../rules/sources.ts'
import type { Span } from '../../span.ts'
import { trimmed } from '../lines.ts'
import { nameIn } from '../known-name.ts'
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
      yield {
        at,
        message: l10n.t(
          'Readers do not understand this line: begin it with the name of a field, or with # to make it a comment.',
        ),
        fixes: [
          ...asField(text.slice(at.start, at.end), at),
          { title: l10n.t('Make it a comment'), edits: [{ start: at.start, end: at.start, text: '# ' }] },
        ],
      }
    }
  },
})

/** Makes a field of an address without a name, or of one with several words before the colon. */
function asField(words: string, at: Span): Fix[] {
  const uri = isUri(words) ? words : completedUri(words)?.uri
  if (uri !== undefined) return [{ title: l10n.t('Make it a contact'), edits: [{ ...at, text: `Contact: ${uri}` }] }]
  const colon = words.indexOf(':')
  const name = colon < 0 ? null : nameIn(words.slice(0, colon).trim())
  if (name === null) return []
  return [{ title: l10n.t('Write {0}', name), edits: [{ start: at.start, end: at.start + colon, text: name }] }]
}
