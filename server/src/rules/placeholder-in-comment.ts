import * as l10n from '@vscode/l10n'
import { countFirst } from '../bisect.ts'
import { isGithubTemplate } from '../policy/facts/github-template.ts'
import type { Placeholder, Policy } from '../policy/policy.ts'
import { sectionAt } from '../policy/sections.ts'
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
  *check({ policy, project }) {
    if (isTemplate(project)) return
    const { text, placeholders } = policy
    for (const placeholder of placeholders) {
      const { where, span } = placeholder
      if (where !== 'comment' || isFollowed(policy, placeholder)) continue
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

/** GitHub's template says in a comment what its section is for: who wrote that section, has done what it asks for. */
function isFollowed({ sections }: Policy, { text, span }: Placeholder): boolean {
  const section = isGithubTemplate(text) ? sectionAt(sections, span.start) : undefined
  if (section === undefined) return false
  const within = sections.slice(
    countFirst(sections, (one) => one.span.start < section.span.start),
    countFirst(sections, (one) => one.span.start < section.span.end),
  )
  return within.some(({ bodyEmpty }) => !bodyEmpty)
}
