import * as l10n from '@vscode/l10n'
import { defineRule } from '../../rules/rule.ts'
import { rfc } from '../../rules/sources.ts'

export default defineRule({
  id: 'securitytxt/no_line_separators',
  severity: 'warning',
  summary: 'A line does not end with a line break.',
  sources: [rfc(9116, '2.2')],
  per: 'security-txt',
  *check({ file: { lines } }) {
    const unended = lines.filter(({ ending, kind }) => !ending.endsWith('\n') && kind !== 'armour')
    const [first] = unended
    if (first === undefined) return
    yield {
      at: { start: first.start, end: first.end },
      message: l10n.t('Some readers miss a line that does not end with a line break: add it.'),
      fixes: [
        {
          title: l10n.t('End each line with a line break'),
          edits: unended.map(({ end, ending }) => ({ start: end, end: end + ending.length, text: '\n' })),
          safe: true,
        },
      ],
    }
  },
})
