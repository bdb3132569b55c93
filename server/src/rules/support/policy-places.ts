const folders = ['.github', '', 'docs']
const names = ['security.md', 'security.markdown', 'security']

/** A path in a repository, in its parts. */
export interface Place {
  readonly folder: string
  readonly name: string
}

/** Takes a path in its parts; at the root the folder is empty. */
export function placeOf(path: string): Place {
  const slash = path.lastIndexOf('/')
  return { folder: path.slice(0, Math.max(slash, 0)), name: path.slice(slash + 1) }
}

/** Where in its order GitHub looks at a file for the policy, from 0; `null` when it never does. Case makes no difference. */
export function rankOnGitHub(path: string): number | null {
  const { folder, name } = placeOf(path.toLowerCase())
  const rank = folders.indexOf(folder)
  return rank < 0 || !names.includes(name) ? null : rank
}
