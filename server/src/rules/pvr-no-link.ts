import * as l10n from '@vscode/l10n'
import { lastOfFirst } from '../bisect.ts'
import { canAsk } from '../elements/can-ask.ts'
import type { Channel, Policy } from '../policy/policy.ts'
import { sectionsOn } from '../policy/sections.ts'
import { says } from '../policy/statement.ts'
import type { Project } from '../project/project.ts'
import { contains } from '../span.ts'
import { defineRule } from './rule.ts'
import type { Fix } from '../fix.ts'
import { cvdGuide, githubPrivateReporting } from './sources.ts'
import { linkWords, unquoted } from './support/link-words.ts'
import { reportForms } from './support/report-forms.ts'
import { sentenceAt } from './support/sentence.ts'

export default defineRule({
  id: 'pvr-no-link',
  severity: 'information',
  summary: 'Private reports on GitHub are described, and the form is not linked.',
  sources: [cvdGuide, githubPrivateReporting],
  per: 'policy',
  missing: true,
  *check({ policy, project }) {
    const mention = mentionOfForm(policy)
    if (mention === null || policy.severalRepositories !== null || !canAsk(policy)) return
    yield {
      at: unquoted(policy.text, mention.span),
      message: l10n.t('Reporters have to search for the private report form: link to it.'),
      fixes: () => fixes(policy, project, mention),
    }
  },
})

/** The first few tell: each is compared with all sections about channels. */
const mostMentions = 20

/** The words that describe the form best; `null` when the policy links to it, or to a page beside it. */
function mentionOfForm({ channels, headings, links, sections, placeholders }: Policy): Channel | null {
  const named = channels.filter(({ kind, purpose }) => kind === 'ghsa' && purpose === 'report')
  if (named.length === 0 || named.some(({ address }) => address !== null)) return null
  if (links.some(({ target }) => target === 'advisory-form')) return null
  const mentions = named.slice(0, mostMentions).filter(({ span }) => {
    // What is still to be filled in may become something else.
    if (placeholders.some((placeholder) => contains(placeholder.span, span))) return false
    const heading = lastOfFirst(headings, (one) => one.span.start <= span.start)
    return heading === undefined || !contains(heading.span, span)
  })
  const places = sectionsOn(sections, 'channels')
  return (
    mentions.find(({ span }) => places.some((section) => contains(section.span, span))) ??
    mentions.find(({ name }) => name === 'GitHub private report') ??
    mentions[0] ??
    null
  )
}

function fixes(policy: Policy, project: Project, { span }: Channel): Fix[] {
  const { urls, certain } = reportForms(policy, project)
  const sentence = sentenceAt(policy, span.start)
  const safe = certain && sentence !== null && !says(sentence, 'conditional')
  return urls.flatMap((url): Fix[] => {
    const edits = linkWords(policy, span, url)
    return edits === null ? [] : [{ title: l10n.t('Link to {0}', url), edits, safe }]
  })
}
