import { Uri, workspace } from 'vscode'

/** Where a policy is, as far as its relative links and images are concerned. */
export interface Surroundings {
  readonly folder: Uri
  /** The workspace folder, or that of the policy where it is in none: nothing outside is opened or shown. */
  readonly root: Uri
}

export function surroundingsOf(policy: Uri): Surroundings {
  const folder = Uri.joinPath(policy, '..')
  return { folder, root: workspace.getWorkspaceFolder(policy)?.uri ?? folder }
}

/**
 * The file that a relative link leads to; `null` when it is outside, or cannot be read. A slash at the start stands for the root. Of what
 * stands behind `#` only lines stay, which VS Code goes to: a file with anything else there is another one to it.
 */
export function resolveRelative({ folder, root }: Surroundings, relative: string): Uri | null {
  const [, path, fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(relative) ?? []
  if (path === undefined) return null
  try {
    const target = Uri.joinPath(path.startsWith('/') ? root : folder, decodeURIComponent(path))
    if (!`${target.path}/`.startsWith(root.path.endsWith('/') ? root.path : `${root.path}/`)) return null
    return target.with({ fragment: /^L\d+(?:-L\d+)?$/.exec(fragment ?? '')?.[0] ?? '' })
  } catch {
    return null
  }
}
