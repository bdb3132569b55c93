import type { Project, Remote } from '../project/project.ts'
import { reportableRemotes } from '../rules/support/forge-url.ts'

/** The repository on GitHub to which private reports go; `null` when there is none. */
export function githubRemote(project: Project): Remote | null {
  return reportableRemotes(project).find(isPlain) ?? null
}

/** The repository on GitLab, on gitlab.com or on a server that is called so; `null` when there is none. */
export function gitlabRemote({ remotes }: Project): Remote | null {
  return remotes.find((remote) => isGitlab(remote) && isPlain(remote)) ?? null
}

function isGitlab({ host }: Remote): boolean {
  return host === 'gitlab.com' || host.startsWith('gitlab.')
}

/** A remote that can stand in a URL as it is; a forge gives no other names. */
export function isPlain({ host, owner, repo }: Remote): boolean {
  return /^[a-z\d.-]+$/.test(host) && /^[\w.-]+(?:\/[\w.-]+)*$/.test(owner) && /^[\w.-]+$/.test(repo)
}
