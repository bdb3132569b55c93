import { readBlock } from '../policy/block.ts'
import type { Channel, Policy } from '../policy/policy.ts'
import { says } from '../policy/statement.ts'
import { sectionsOn } from '../policy/sections.ts'
import type { Project } from '../project/project.ts'
import { shiftSpan } from '../span.ts'
import type { Span } from '../span.ts'
import { defineRule } from './rule.ts'
import type { Edit, Fix } from './rule.ts'
import { cvdGuide, githubPrivateReporting } from './sources.ts'
import { canAsk } from './support/can-ask.ts'
import { lastBefore } from './support/last-before.ts'
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
      at: afterQuote(policy.text, mention.span),
      message: 'Reporters have to search for the private report form: link to it.',
      fixes: fixes(policy, project, mention),
    }
  },
})

/** The first few tell: each is compared with all headings. */
const mostMentions = 20

/** The words that describe the form best; `null` when the policy links to it, or to a page beside it. */
function mentionOfForm({ channels, headings, links, sections }: Policy): Channel | null {
  if (links.some(({ target }) => target === 'advisory-form')) return null
  const named = channels.filter(({ kind, purpose }) => kind === 'ghsa' && purpose === 'report')
  if (named.some(({ address }) => address !== null)) return null
  const mentions = named.slice(0, mostMentions).filter(({ span }) => {
    const heading = lastBefore(headings, span.start, (one) => one.span.start)
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
    const edits = linked(policy, span, url)
    return edits === null ? [] : [{ title: `Link to ${url}`, edits, safe }]
  })
}

/** Makes the words a link; words that are a link already get one behind it. `null` when their markup is in the way. */
function linked({ text, markdown, links }: Policy, span: Span, url: string): Edit[] | null {
  const link = links.find((other) => other.span.start < span.end && span.start < other.span.end)
  if (link) return [{ start: link.span.end, end: link.span.end, text: ` ([report form](${url}))` }]
  const placed = markdown.blocks.findLast(({ start }) => start <= span.start)!
  const code = readBlock(placed.block)
    .inlineCode.map((one) => shiftSpan(one, placed.start))
    .find((one) => one.start < span.end && span.start < one.end)
  const { start, end } = code ?? afterQuote(text, span)
  if (code === undefined && /[[\]<>`*_\\]/.test(text.slice(start, end))) return null
  return [
    { start, end: start, text: '[' },
    { start: end, end, text: `](${url})` },
  ]
}

/** Leaves out what stands before a quote that does not end in the words: `Click on "Report`. */
function afterQuote(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const quotes = [...words.matchAll(/["“”]/g)]
  const last = quotes.at(-1)
  return last === undefined || quotes.length % 2 === 0 ? { start, end } : { start: start + last.index + 1, end }
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
