import type { Project, Remote } from '../../project/project.ts'
import { webUrl } from '../../web-url.ts'

/** A page of a repository on a forge, as a URL names it. */
export interface RepositoryPage {
  readonly host: string
  /** "owner", or "group/subgroup" on GitLab. */
  readonly owner: string
  readonly repo: string
  /** What stands behind the repository, without query and fragment: "/security/advisories/new", or empty. */
  readonly path: string
}

/** Reads the URL of a repository, or of a page of it; `null` when it names none. */
export function repositoryPage(url: string): RepositoryPage | null {
  const parsed = webUrl(url)
  if (parsed === null) return null
  const [project, page] = parsed.pathname.split('/-/', 2)
  const parts = project!.split('/').filter((part) => part !== '')
  // On GitLab a "/-/" ends the name, which may have more than two parts.
  const owners = page === undefined ? 1 : Math.max(parts.length - 1, 1)
  const repo = parts[owners]?.replace(/\.git$/, '')
  if (repo === undefined) return null
  return {
    host: parsed.hostname.replace(/^www\./, ''),
    owner: parts.slice(0, owners).join('/'),
    repo,
    path: page === undefined ? ['', ...parts.slice(2)].join('/') : `/${page.replace(/\/$/, '')}`,
  }
}

/** Says whether both are the same repository; case makes no difference. */
export function isSameRepository(
  a: Pick<RepositoryPage, 'host' | 'owner' | 'repo'>,
  b: Pick<RepositoryPage, 'host' | 'owner' | 'repo'>,
): boolean {
  return a.host === b.host && nameOf(a).toLowerCase() === nameOf(b).toLowerCase()
}

/** Says whether a URL is one of a repository, or of something in it: on GitLab its name may have any number of parts. */
export function isWithin(url: string, repository: Pick<RepositoryPage, 'host' | 'owner' | 'repo'>): boolean {
  const parsed = webUrl(url)
  if (parsed?.hostname.replace(/^www\./, '') !== repository.host) return false
  return `${parsed.pathname}/`.toLowerCase().startsWith(`/${nameOf(repository)}/`.toLowerCase())
}

/** What people call a repository: "owner/repo". */
export function nameOf({ owner, repo }: Pick<RepositoryPage, 'owner' | 'repo'>): string {
  return `${owner}/${repo}`
}

/** A repository that stands for a whole organisation: its policy and its advisories are for all of its repositories. */
export function isOrganisationWide(repo: string): boolean {
  return /^(?:\.github(?:-private)?|\.?security(?:[-_.].*)?|.*[-_]security)$/i.test(repo)
}

/** The remotes whose private report form the policy can link to: those on GitHub, `origin` first. */
export function reportableRemotes({ remotes }: Project): readonly Remote[] {
  return remotes.filter(({ host, repo }) => host === 'github.com' && !repo.toLowerCase().startsWith('.github'))
}

/** The form for private reports of a repository on GitHub. */
export function reportFormOf(repository: Pick<RepositoryPage, 'owner' | 'repo'>): string {
  return `https://github.com/${nameOf(repository)}/security/advisories/new`
}
