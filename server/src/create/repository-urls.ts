import { isOfKind, policyFile } from '../project/siblings.ts'
import { repositoryPath } from '../project/paths.ts'
import type { Project, Remote } from '../project/project.ts'
import { nameOf } from '../rules/support/forge-url.ts'
import { httpsUrl } from './contacts.ts'
import { gitlabRemote, isPlain } from './remotes.ts'

/** The repository on a forge of which it is known how its pages are called; `null` when there is none. */
export function forgeRemote(project: Project): Remote | null {
  return project.remotes.find((remote) => remote.host === 'github.com' && isPlain(remote)) ?? gitlabRemote(project)
}

/** The repository's own page. */
export function repositoryUrl(remote: Remote): string {
  return `https://${remote.host}/${nameOf(remote)}`
}

/** Where a file of the repository can be read, whatever its default branch is called; `raw` is the file without a page around it. */
export function fileUrl(remote: Remote, path: string, view: 'blob' | 'raw' = 'blob'): string {
  const root = remote.host === 'github.com' ? repositoryUrl(remote) : `${repositoryUrl(remote)}/-`
  return `${root}/${view}/HEAD/${path.split('/').map(encodeURIComponent).join('/')}`
}

/** Where the policy can be read; `null` when that is not known. */
export function policyUrl(project: Project): string | null {
  const { policyPath, policies } = project
  const remote = forgeRemote(project)
  if (remote === null || policyPath === null) return null
  const isShown = isOfKind(policyFile, policyPath) && (policies[0] ?? policyPath) === policyPath
  return remote.host === 'github.com' && isShown
    ? `${repositoryUrl(remote)}/security/policy`
    : fileUrl(remote, policyPath)
}

/** Where a link of the policy leads to, from everywhere; `null` when that is not known, or not protected. */
export function linkedUrl(project: Project, url: string): string | null {
  const { policyPath } = project
  const remote = forgeRemote(project)
  if (/^[a-z][a-z\d+.-]*:/i.test(url) || url.startsWith('//') || remote === null || policyPath === null)
    return httpsUrl(url)
  const path = repositoryPath(policyPath, url)
  if (path !== null) return path === '' ? repositoryUrl(remote) : fileUrl(remote, path)
  // "../../security/advisories" leads from the policy's page to another page of the repository.
  const page = new URL(url, fileUrl(remote, policyPath)).href
  return page.startsWith(`${repositoryUrl(remote)}/`) && !url.startsWith('#') ? page : null
}
