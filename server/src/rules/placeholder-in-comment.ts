import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { cncfTemplates } from './sources.ts'
import { deletion, standsAlone } from './support/deletion.ts'
import { isTemplate } from './support/template-folder.ts'

export default defineRule({
  id: 'placeholder-in-comment',
  severity: 'warning',
  summary: 'An HTML comment says what is still to be written.',
  sources: [cncfTemplates],
  per: 'policy',
  *check({ policy: { text, placeholders }, project }) {
    if (isTemplate(project)) return
    for (const { where, span } of placeholders) {
      if (where !== 'comment') continue
      yield {
        at: span,
        message: l10n.t(
          'Readers do not see this comment, and find nothing in its place: write what it asks for, and delete it.',
        ),
        // In the midst of a line it stands for a word, and without it the sentence would be no better.
        fixes: standsAlone(text, span) ? [{ title: l10n.t('Delete the comment'), edits: [deletion(text, span)] }] : [],
      }
    }
  },
})
