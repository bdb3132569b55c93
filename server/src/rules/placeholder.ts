import * as l10n from '@vscode/l10n'
import type { Placeholder } from '../policy/policy.ts'
import type { Project } from '../project/project.ts'
import { defineRule } from './rule.ts'
import type { Fix } from '../fix.ts'
import { cisa, cvdGuide, dioterms } from './sources.ts'
import { nameOf } from './support/forge-url.ts'
import { shorten } from './support/shorten.ts'
import { isTemplate } from './support/template-folder.ts'

export default defineRule({
  id: 'placeholder',
  severity: 'error',
  summary: 'A placeholder of a template was not filled in.',
  sources: [cvdGuide, dioterms, cisa],
  per: 'policy',
  *check({ policy, project }) {
    if (isTemplate(project)) return
    for (const left of policy.placeholders) {
      if (left.where === 'text') yield { at: left.span, message: messageFor(left), fixes: fixesFor(left, project) }
    }
  },
})

function messageFor({ text }: Placeholder): string {
  if (/^\[email protected\]$/i.test(text)) {
    return l10n.t('"{0}" is what a web page shows in place of an address: write the address.', text)
  }
  if (/^TODO$/.test(text)) return l10n.t('Something is still to be written here: write it, or delete the reminder.')
  return l10n.t('"{0}" was not filled in: put your own in its place.', shorten(text))
}

/** Only the place of the repository is known without asking the author. */
function fixesFor({ text, span }: Placeholder, { remotes }: Project): readonly Fix[] {
  const [, before] = /^((?:https?:\/\/)?(?:www\.)?github\.com\/)/i.exec(text) ?? []
  if (before === undefined) return []
  const repositories = remotes.filter(({ host }) => host === 'github.com').map(nameOf)
  return [...new Set(repositories)].map((repository) => ({
    title: l10n.t('Replace with {0}', repository),
    edits: [{ ...span, text: before + repository }],
  }))
}
