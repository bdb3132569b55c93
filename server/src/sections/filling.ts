import { encryptionKeyOf, reportAddresses } from '../project/contacts.ts'
import type { Project, Remote } from '../project/project.ts'
import { currentLine } from './current-line.ts'
import { linkTo } from './repository-links.ts'
import { withDefaults } from './tab-stops.ts'

/** A link to a page that only GitHub has. */
const advisoriesLink = /\[([^\][]{1,100})\]\(\$\{\d{1,3}:\.\.\/\.\.\/security\/[^)]{0,100}\)/g

/** What stands for itself until somebody knows better, and how the repository tells it; `null` where it does not. */
const known: Readonly<Record<string, (project: Project) => string | null>> = {
  'this project': ({ remotes: [remote] }) => plainName(remote?.repo),
  'our organization': ({ remotes: [remote] }) => plainName(remote?.owner),
  'https://github.com/example/.github/blob/HEAD/SECURITY.md': ({ remotes }) =>
    mapped(onGitHub(remotes), ({ owner }) => `https://github.com/${owner}/.github/blob/HEAD/SECURITY.md`),
  'https://gitlab.com/example/example/-/issues/new?issue[confidential]=true': ({ remotes }) =>
    mapped(
      remotes.find(({ host }) => host === 'gitlab.com'),
      ({ owner, repo }) => `https://gitlab.com/${owner}/${repo}/-/issues/new?issue[confidential]=true`,
    ),
  '../../issues/new': ({ remotes }) => (onGitHub(remotes) ? null : mapped(remotes[0], issuesOf)),
  'GitHub,MITRE': ({ remotes }) => (remotes.length > 0 && !onGitHub(remotes) ? 'MITRE' : null),
  'security@example.org': (project) => reportAddresses(project)[0] ?? null,
  'https://example.org/key.asc': encryptionKeyOf,
  '2.x': (project) => currentLine(project)?.name ?? null,
  '2.0': (project) => currentLine(project)?.first ?? null,
}

/** A line of a standard section with what the repository tells. */
export function filledLine(line: string, project: Project): string {
  const isElsewhere = project.remotes.length > 0 && !onGitHub(project.remotes)
  const possible = isElsewhere ? line.replace(advisoriesLink, '$1') : line
  return linkTo(
    project,
    withDefaults(possible, (written) => (Object.hasOwn(known, written) ? known[written]!(project) : null)),
  )
}

/** A name that means nothing else in Markdown; `null` for any other. */
function plainName(name: string | undefined): string | null {
  return name !== undefined && /^(?!www\.)[a-z\d](?:[\w.-]{0,98}[a-z\d])?$/i.test(name) ? name : null
}

/** Where the issues of a repository are that is not on GitHub. Only GitLab has groups within groups. */
function issuesOf({ host, owner, repo }: Remote): string {
  const isGitLab = host === 'gitlab.com' || owner.includes('/')
  return `https://${host}/${owner}/${repo}/${isGitLab ? '-/' : ''}issues`
}

function onGitHub(remotes: readonly Remote[]): Remote | undefined {
  return remotes.find(({ host }) => host === 'github.com')
}

function mapped<T, R>(value: T | undefined, map: (value: T) => R): R | null {
  return value === undefined ? null : map(value)
}
