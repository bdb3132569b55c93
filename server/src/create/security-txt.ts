import * as l10n from '@vscode/l10n'
import type { Link } from '../policy/structure.ts'
import type { Policy } from '../policy/policy.ts'
import type { Project } from '../project/project.ts'
import { sentenceAt } from '../rules/support/sentence.ts'
import { lastExpiry } from '../security-txt/dates.ts'
import type { Span } from '../span.ts'
import { privateContacts } from './contacts.ts'
import { reportLanguageCodes } from './report-languages.ts'
import { linkedUrl, policyUrl } from './repository-urls.ts'
import { noContacts } from './made.ts'
import type { Made } from './made.ts'
import type { Problem } from './steps/step.ts'

/**
 * A `security.txt` by RFC 9116 that says what a policy says, and nothing else. Where it will be served is not known, so that it
 * names no `Canonical` address.
 *
 * @param today as YYYY-MM-DD
 */
export function securityTxtOf(policy: Policy, project: Project, today: string): Made | Problem {
  const contacts = privateContacts(policy, project)
  if (contacts.length === 0) return noContacts()
  const policyAt = policyUrl(project)
  const languages = reportLanguageCodes(policy)
  const fields: readonly (readonly [string, string])[] = [
    ...contacts.map((contact) => ['Contact', contact] as const),
    ['Expires', lastExpiry(today)],
    ...keysOf(policy, project).map((key) => ['Encryption', key] as const),
    ...thanksOf(policy, project).map((page) => ['Acknowledgments', page] as const),
    ...(languages.length === 0 ? [] : [['Preferred-Languages', languages.join(', ')] as const]),
    ...(policyAt === null ? [] : [['Policy', policyAt] as const]),
    ...(policy.bounty.answer === 'unstated'
      ? []
      : [['Bug-Bounty', policy.bounty.answer === 'yes' ? 'True' : 'False'] as const]),
  ]
  return {
    text: fields.map(([name, value]) => `${name}: ${value}\n`).join(''),
    message: l10n.t(
      'The security.txt is written, and valid until {0}. Serve it on your website at /.well-known/security.txt.',
      lastExpiry(today).slice(0, 10),
    ),
  }
}

/** Where the keys are that reports can be encrypted with. */
export function keysOf(policy: Policy, project: Project): readonly string[] {
  const { encryptionKey } = policy
  return encryptionKey === null
    ? []
    : urlsOf(
        linksBeside(policy, encryptionKey.span).filter(({ target }) => target === 'key'),
        project,
      )
}

/** What pages are called that name reporters. */
const thanks = /hall[-_ ]?of[-_ ]?fame|thanks|acknowledge?ments?|credits?\b|advisor(?:y|ies)/i

/** Where reporters are named. */
function thanksOf(policy: Policy, project: Project): readonly string[] {
  const { credit } = policy
  if (credit === null) return []
  const pages = linksBeside(policy, credit.span).filter(({ text, url }) => thanks.test(text) || thanks.test(url))
  return urlsOf(pages, project)
}

/** The links in the sentence that says something. */
function linksBeside(policy: Policy, { start }: Span): readonly Link[] {
  const span = sentenceAt(policy, start)?.span ?? null
  return span === null ? [] : policy.links.filter((link) => link.span.start >= span.start && link.span.end <= span.end)
}

function urlsOf(links: readonly Link[], project: Project): readonly string[] {
  return [...new Set(links.flatMap(({ url }) => linkedUrl(project, url) ?? []))]
}
