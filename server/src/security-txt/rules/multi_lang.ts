import * as l10n from '@vscode/l10n'
import { defineRule } from '../../rules/rule.ts'
import type { Edit } from '../../fix.ts'
import { rfc } from '../../rules/sources.ts'
import { deleteField } from '../edits.ts'
import type { Field, SecurityTxt } from '../parse.ts'
import { repeated } from '../values.ts'

export default defineRule({
  id: 'securitytxt/multi_lang',
  severity: 'warning',
  summary: 'The languages are spread over several lines.',
  sources: [rfc(9116, '2.5.8')],
  per: 'security-txt',
  *check({ file }) {
    const { first, others = [] } = repeated(file, 'Preferred-Languages') ?? {}
    if (first === undefined) return
    const title = l10n.t('List all languages in the first line')
    const fixes = [{ title, edits: join(file, first, others), safe: true }]
    for (const { line } of others.slice(0, mostFindings)) {
      yield {
        at: line,
        message: l10n.t('Readers look at one line of languages only: list all of them there, with commas between.'),
        fixes,
        related: [{ at: first.line, message: l10n.t('The first of them') }],
      }
    }
  },
})

/** Each of them can mend all others. */
const mostFindings = 50

function join(file: SecurityTxt, first: Field, others: readonly Field[]): readonly Edit[] {
  const known = languagesOf(first)
  const more = [...new Set(others.flatMap(languagesOf))].filter((language) => !known.includes(language))
  const at = first.valueSpan.end
  const text = (known.length === 0 ? ' ' : ', ') + more.join(', ')
  const listed = more.length === 0 ? [] : [{ start: at, end: at, text }]
  return [...listed, ...others.map((field) => deleteField(file, field))]
}

function languagesOf({ value }: Field): readonly string[] {
  return value.split(',').flatMap((part) => part.trim() || [])
}
