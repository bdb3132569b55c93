import * as l10n from '@vscode/l10n'
import { beginsLine } from '../sections/place.ts'
import { defineRule } from './rule.ts'
import { commonMark } from './sources.ts'
import { deletion } from './support/deletion.ts'
import { runsOf } from './support/runs.ts'

export default defineRule({
  id: 'empty-heading',
  severity: 'warning',
  summary: 'A heading has no text.',
  sources: [commonMark],
  per: 'policy',
  *check({ policy: { text, headings } }) {
    const empty = headings.filter(({ textSpan }) => textSpan.start === textSpan.end).map(({ span }) => span)
    // Neighbours go together: otherwise each would leave the blank line between them to the other.
    for (const run of runsOf(text, empty)) {
      const fix = { title: l10n.t('Delete the heading'), edits: [deletion(text, run, true)], safe: true }
      const fixes = beginsLine(text, run.start) ? [fix] : []
      for (const at of run.spans) {
        yield { at, message: l10n.t('This heading has no text: delete it, or write what the section is about.'), fixes }
      }
    }
  },
})
