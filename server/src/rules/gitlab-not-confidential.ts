import * as l10n from '@vscode/l10n'
import { gitlabNewIssue } from '../policy/gitlab.ts'
import type { Channel, Policy } from '../policy/policy.ts'
import type { Sentence } from '../policy/structure.ts'
import type { Span } from '../span.ts'
import { defineRule } from './rule.ts'
import type { Problem } from './rule.ts'
import { gitlabConfidential } from './sources.ts'
import { sentenceAt } from './support/sentence.ts'
import { writtenLinks } from './support/written-links.ts'
import type { WrittenLink } from './support/written-links.ts'

export default defineRule({
  id: 'gitlab-not-confidential',
  severity: 'error',
  summary: 'A link to report on GitLab opens an issue that everybody can read.',
  sources: [gitlabConfidential],
  per: 'policy',
  *check({ policy }) {
    const trackers = policy.channels.filter(({ kind, address }) => kind === 'issues' && opensPublicIssue(address))
    const [reports, others] = [trackers.filter(takesReports), trackers.filter((one) => !takesReports(one))]
    if (reports.length === 0) return
    const sentences = new Map(reports.slice(0, mostLinks).map((report) => [sentenceOf(policy, report), report]))
    const shared = new Set(others.map(({ address }) => address))
    const links = writtenLinks(policy.links.filter(({ url }) => opensPublicIssue(url)))
    for (const link of links.slice(0, mostLinks)) {
      const channel =
        link.kind === 'definition'
          ? reports.find(({ address }) => address === link.url)
          : sentences.get(sentenceOf(policy, link))
      // What ordinary bugs share with reports cannot be made confidential without a thought.
      if (channel?.address === link.url) yield problem(policy, link, channel, !shared.has(link.url))
    }
  },
})

/** To find the sentence around a link takes time, and nobody writes more of them by hand. */
const mostLinks = 20

/** What links to the same form for another purpose stands in another sentence. */
function sentenceOf(policy: Policy, { span }: { readonly span: Span }): Sentence | undefined {
  return sentenceAt(policy, span.start)?.sentence
}

function opensPublicIssue(url: string | null): boolean {
  const form = gitlabNewIssue(url ?? '')
  return form !== null && !form.confidential && !form.template
}

function takesReports({ purpose, cautioned }: Channel): boolean {
  return purpose === 'report' && !cautioned
}

function problem({ text }: Policy, { url, urlSpan }: WrittenLink, { visibility }: Channel, safe: boolean): Problem {
  const hash = text.slice(urlSpan.start, urlSpan.end).indexOf('#')
  const end = hash < 0 ? urlSpan.end : urlSpan.start + hash
  const parameter = `${url.includes('?') ? '&' : '?'}issue[confidential]=true`
  return {
    at: urlSpan,
    message: l10n.t(
      'The issue that this link opens can be read by everybody: add issue[confidential]=true, so that only the project sees it.',
    ),
    // Those who are told to make it confidential may remember to.
    severity: visibility === 'private' ? 'warning' : 'error',
    fixes: [{ title: l10n.t('Open a confidential issue'), edits: [{ start: end, end, text: parameter }], safe }],
  }
}
