import * as l10n from '@vscode/l10n'
import { Document, isMap } from 'yaml'
import type { Policy } from '../policy/policy.ts'
import type { Project } from '../project/project.ts'
import { privateContacts } from './contacts.ts'
import { required } from './insights-required.ts'
import type { Required } from './insights-required.ts'
import { noContacts } from './made.ts'
import type { Made } from './made.ts'
import { fileUrl, forgeRemote, policyUrl, repositoryUrl } from './repository-urls.ts'
import { keysOf } from './security-txt.ts'
import type { Problem } from './steps/step.ts'

/** The version of Security Insights that is written. */
const schemaVersion = '2.2.0'

/** The name that the standard gives the file. */
export const insightsName = 'security-insights.yml'

/**
 * A `security-insights.yml` that says what the policy and the repository say. What the standard requires besides, and nobody but the
 * project knows, stands in comments, with values as examples: it is no promise until somebody takes the comment marks away.
 *
 * @param today as YYYY-MM-DD
 */
export function insightsOf(policy: Policy, project: Project, today: string): Made | Problem {
  const contacts = privateContacts(policy, project)
  if (contacts.length === 0) return noContacts()
  // So that readers of older YAML take a day for a text, too.
  const document = new Document(knownInsights(policy, project, contacts, today), { compat: 'yaml-1.1' })
  const gaps = required.filter(({ path }) => !document.hasIn(path))
  for (const [section, lines] of gapsBySection(document, gaps)) {
    const map = section === '' ? document.contents : document.getIn(section.split('.'))
    if (isMap(map)) map.comment = ['To fill in:', ...lines].map((line) => ` ${line}`).join('\n')
  }
  return {
    text: document.toString({ lineWidth: 0, singleQuote: true }),
    message: l10n.t(
      'The file is written. The standard asks for {0} more things that only you know: fill them in where the comments show how.',
      gaps.length,
    ),
  }
}

/** The lines to fill in by the path of the map in which they stand; of a part of which nothing is known, the part itself. */
function gapsBySection(document: Document, gaps: readonly Required[]): ReadonlyMap<string, readonly string[]> {
  const sections = new Map<string, string[]>()
  for (const { path, example } of gaps) {
    const section = path.slice(0, -1)
    const isThere = document.hasIn(section)
    const name = isThere ? section.join('.') : ''
    const known = sections.get(name) ?? (isThere ? [] : [`${section.join('.')}:`])
    sections.set(name, [...known, ...example.map((line) => (isThere ? line : `  ${line}`))])
  }
  return sections
}

function knownInsights(policy: Policy, project: Project, contacts: readonly string[], today: string): object {
  const remote = forgeRemote(project)
  return {
    header: {
      'schema-version': schemaVersion,
      'last-updated': today,
      'last-reviewed': today,
      ...(remote && { url: fileUrl(remote, insightsName, 'raw') }),
    },
    project: {
      ...(remote && {
        name: remote.repo,
        repositories: [{ name: remote.repo, url: repositoryUrl(remote), comment: 'The repository of this file.' }],
      }),
      'vulnerability-reporting': reporting(policy, project, contacts),
    },
    ...(remote && {
      repository: { url: repositoryUrl(remote), documentation: { 'security-policy': policyUrl(project) } },
    }),
  }
}

/** An address in the form that the standard asks for. */
const address = /^mailto:([\w.%+-]+@[a-z\d.-]+\.[a-z]{2,})$/i

function reporting(policy: Policy, project: Project, contacts: readonly string[]): object {
  const [email] = contacts.flatMap((contact) => address.exec(contact)?.[1] ?? [])
  const others = contacts.filter((contact) => !/^mailto:/i.test(contact))
  const policyAt = policyUrl(project)
  const [key] = keysOf(policy, project)
  return {
    ...(policy.closed === null && { 'reports-accepted': true }),
    ...(policy.bounty.answer !== 'unstated' && { 'bug-bounty-available': policy.bounty.answer === 'yes' }),
    ...(email !== undefined && { contact: { name: 'Security contact', primary: true, email } }),
    ...(others.length > 0 && { comment: `Report in private: ${others.join(' or ')}` }),
    ...(policyAt !== null && { policy: policyAt }),
    ...(key !== undefined && { 'pgp-key': key }),
  }
}
