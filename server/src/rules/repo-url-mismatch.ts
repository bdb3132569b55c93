import * as l10n from '@vscode/l10n'
import type { Policy } from '../policy/policy.ts'
import { says } from '../policy/statement.ts'
import type { TargetKind } from '../policy/structure.ts'
import { isOwnChannel } from '../project/own-channels.ts'
import type { Project, Remote } from '../project/project.ts'
import { touches } from '../span.ts'
import type { Span } from '../span.ts'
import { defineRule } from './rule.ts'
import type { Problem, Severity } from './rule.ts'
import { githubPrivateReporting, rfc } from './sources.ts'
import { isOrganisationWide, isSameRepository, isWithin, nameOf, repositoryPage } from './support/forge-url.ts'
import type { RepositoryPage } from './support/forge-url.ts'
import { sentenceAt } from './support/sentence.ts'
import { writtenLinks } from './support/written-links.ts'
import type { WrittenLink } from './support/written-links.ts'

export default defineRule({
  id: 'repo-url-mismatch',
  severity: 'error',
  summary: 'A link to report leads to another repository than the one that the policy stands in.',
  sources: [githubPrivateReporting, rfc(9116, '5.3')],
  per: 'policy',
  *check({ policy, project }) {
    // Who has ended a project sends people to what took its place.
    if (policy.closed !== null || project.remotes.some(({ repo }) => isOrganisationWide(repo))) return
    yield* strangers(policy, project, ['advisory-form', 'advisories'])
    yield* strangers(policy, project, ['issues'])
  },
})

/** To find the sentence around a link takes time, and nobody writes more of them by hand. */
const mostFindings = 50

/** A link to a page of a repository. */
interface PageLink {
  readonly link: WrittenLink
  readonly page: RepositoryPage
}

/**
 * The links of some kinds that were meant for this repository. Where one of the kind leads here, the others are about something
 * else, and where they lead to several repositories, nobody can say which was meant to be this one.
 */
function* strangers(policy: Policy, project: Project, kinds: readonly TargetKind[]): Generator<Problem> {
  const { remotes } = project
  const links = writtenLinks(policy.links.filter(({ target }) => kinds.includes(target))).flatMap(
    (link): PageLink[] => {
      const page = repositoryPage(link.url)
      return page !== null && remotes.some(({ host }) => host === page.host) ? [{ link, page }] : []
    },
  )
  const first = links[0]?.page
  if (
    first === undefined ||
    isOrganisationWide(first.repo) ||
    !links.every(({ page }) => isSameRepository(page, first))
  )
    return
  if (remotes.some((remote) => isSameRepository(remote, first) || links.some(({ link }) => isWithin(link.url, remote))))
    return
  if (links.some(({ link }) => isOwnChannel(project, link.url))) return
  for (const one of links.slice(0, mostFindings))
    if (isGivenToReport(policy, one.link)) yield problem(policy, remotes, one)
}

function isGivenToReport(policy: Policy, { span, url }: WrittenLink): boolean {
  // A stand-in that a template left, such as "your-org/your-repo", is told as such.
  if (policy.placeholders.some((left) => touches(left.span, span))) return false
  const given = policy.channels.some(
    ({ address, purpose }) => address === url && (purpose === 'report' || purpose === 'first-contact'),
  )
  const sentence = given ? sentenceAt(policy, span.start) : null
  return given && (sentence === null || !says(sentence, 'otherProject'))
}

function problem({ text }: Policy, remotes: readonly Remote[], { link, page }: PageLink): Problem {
  const here = remotes.filter(({ host }) => host === page.host)
  const other = nameOf(page)
  const at = partOf(text, link.urlSpan, other)
  return {
    at,
    message: l10n.t(
      'This link leads to {0}, but this repository is {1}: link to where reports should go.',
      other,
      nameOf(here[0]!),
    ),
    severity: severityOf(link, page, here),
    fixes: here.map((remote) => ({
      title: l10n.t('Link to {0}', nameOf(remote)),
      // Never safe: a clone of a fork often knows nothing of the repository that reports should go to.
      edits: [{ ...at, text: text.slice(at.start, at.end).replace(other, nameOf(remote)) }],
    })),
  }
}

/** A repository of the same name is most often the one that this one was forked from, and its links are right. */
function severityOf({ target }: WrittenLink, page: RepositoryPage, here: readonly Remote[]): Severity {
  if (here.some(({ repo }) => repo.toLowerCase() === page.repo.toLowerCase())) return 'information'
  return target === 'issues' ? 'warning' : 'error'
}

/** Where some words stand in a destination; all of it when they are written in another way. */
function partOf(text: string, span: Span, words: string): Span {
  const index = text.slice(span.start, span.end).indexOf(words)
  return index < 0 ? span : { start: span.start + index, end: span.start + index + words.length }
}
