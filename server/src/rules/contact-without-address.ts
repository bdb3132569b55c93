import type { Channel, Fact, Policy } from '../policy/policy.ts'
import type { Project } from '../project/project.ts'
import { defineRule } from './rule.ts'
import type { Fix } from './rule.ts'
import { osps } from './sources.ts'
import { privateReportForm } from './support/private-report.ts'
import { addSentence, sentenceAt } from './support/sentence.ts'

export default defineRule({
  id: 'contact-without-address',
  severity: 'warning',
  summary: 'Reporters are asked to write to somebody, and nothing says how.',
  sources: [osps('VM-02.01')],
  per: 'policy',
  missing: true,
  *check({ policy, project }) {
    const [contact] = policy.vagueContacts
    if (contact === undefined || policy.channels.some(canBeUsed) || policy.whereabouts !== null) return
    if (policy.placeholders.some(({ where }) => where !== 'instruction')) return
    yield {
      at: contact.span,
      message: 'Nothing here says how to reach them: add an address or a link.',
      fixes: linkToForm(policy, project, contact),
    }
  },
})

/** E-mail needs an address; the private report form of a repository and a named platform can be found without a link. */
function canBeUsed({ kind, visibility, purpose, address }: Channel): boolean {
  if (visibility === 'public') return purpose === 'first-contact'
  return purpose !== 'forbidden' && (address !== null || kind !== 'email')
}

function linkToForm(policy: Policy, project: Project, { span }: Fact): readonly Fix[] {
  const form = privateReportForm(project)
  const sentence = sentenceAt(policy, span.start)
  if (form === null || sentence === null) return []
  const edit = addSentence(policy, sentence, `You can also [report it in private on GitHub](${form}).`)
  return edit === null ? [] : [{ title: 'Link the private report form on GitHub', edits: [edit], snippet: true }]
}
