import * as l10n from '@vscode/l10n'
import { defineRule } from '../../rules/rule.ts'
import { rfc } from '../../rules/sources.ts'
import type { Span } from '../../span.ts'
import type { Line, SecurityTxt } from '../parse.ts'

export default defineRule({
  id: 'securitytxt/prec_ws',
  severity: 'warning',
  summary: 'Spaces stand before a line or before its colon.',
  sources: [rfc(9116, '4')],
  per: 'security-txt',
  *check({ file }) {
    for (const line of file.lines) {
      for (const { at, space, message } of strayIn(file, line)) {
        yield {
          at,
          message,
          fixes: [{ title: l10n.t('Remove the space'), edits: [{ ...space, text: '' }], safe: true }],
        }
      }
    }
  },
})

interface Stray {
  /** The space, and what it stands beside. */
  readonly at: Span
  readonly space: Span
  readonly message: string
}

function strayIn({ text, armour }: SecurityTxt, line: Line): readonly Stray[] {
  if (line.kind !== 'field' && line.kind !== 'comment') return []
  const content = text.slice(line.start, line.end)
  // In a signed message "- " before a line is none of it.
  const start = line.start + (armour !== null && content.startsWith('- ') ? 2 : 0)
  const indented = start + /^\s*/.exec(text.slice(start, line.end))![0].length
  const name = line.kind === 'field' ? line.field.nameSpan : { start: indented, end: indented + 1 }
  const colon = line.kind === 'field' ? line.field.colon.start : name.end
  const spaces: Stray[] = [
    {
      at: { start, end: name.end },
      space: { start, end: name.start },
      message: l10n.t('Some readers do not understand a line that begins with a space: remove it.'),
    },
    {
      at: { start: name.start, end: colon },
      space: { start: name.end, end: colon },
      message: l10n.t('Some readers do not understand a name with a space before its colon: remove it.'),
    },
  ]
  return spaces.filter(({ space }) => space.start < space.end)
}
