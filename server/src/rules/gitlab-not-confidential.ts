import * as l10n from '@vscode/l10n'
import { gitlabNewIssue } from '../policy/gitlab.ts'
import type { Channel, Policy } from '../policy/policy.ts'
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
    const reports = trackers.filter(takesReports).slice(0, mostFindings)
    if (reports.length === 0) return
    const others = new Set(trackers.filter((channel) => !takesReports(channel)).map(({ address }) => address))
    for (const link of writtenLinks(policy.links).filter(({ url }) => opensPublicIssue(url))) {
      const channel = reports.find((report) => leadsThere(policy, report, link))
      // What ordinary bugs share with reports cannot be made confidential without a thought.
      if (channel !== undefined) yield problem(policy, link, channel, !others.has(link.url))
    }
  },
})

/** To find the sentence around a link takes time, and nobody writes more of them by hand. */
const mostFindings = 20

function opensPublicIssue(url: string | null): boolean {
  const form = gitlabNewIssue(url ?? '')
  return form !== null && !form.confidential && !form.template
}

function takesReports({ purpose, cautioned }: Channel): boolean {
  return purpose === 'report' && !cautioned
}

/** The link stands in the sentence that names the channel, or defines where that one's link leads. */
function leadsThere(policy: Policy, { address, span }: Channel, link: WrittenLink): boolean {
  if (address !== link.url) return false
  const sentence = sentenceAt(policy, span.start)?.sentence
  return link.kind === 'definition' || sentenceAt(policy, link.span.start)?.sentence === sentence
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
