import { URI, Utils } from 'vscode-uri'
import type { Files } from './files.ts'
import type { Remote } from './project.ts'
import { readRemotes } from './remotes.ts'

/** The folder with the repository that a policy belongs to. */
export interface Repository {
  readonly root: URI
  /** Where git keeps what all worktrees share; `null` when there is no such folder, or it is not known. */
  readonly gitFolder: URI | null
  readonly remotes: readonly Remote[]
}

/**
 * Finds the folder above the policy that holds `.git`, and reads its remotes. It never looks above the workspace folder, if one is
 * given, and without `.git` that folder is the root; without either there is none.
 */
export async function findRepository(files: Files, policy: URI, workspace: URI | null): Promise<Repository | null> {
  for (const folder of foldersAbove(policy, workspace)) {
    const git = Utils.joinPath(folder, '.git')
    const state = await files.state(git.toString()).catch(() => 'missing')
    if (state === 'missing') continue
    const gitFolder = state === 'folder' ? git : await followGitFile(files, folder, git)
    const config = gitFolder === null ? null : await read(files, Utils.joinPath(gitFolder, 'config'))
    return { root: folder, gitFolder, remotes: config === null ? [] : readRemotes(config) }
  }
  if (workspace === null || !isBelow(policy, workspace)) return null
  return { root: workspace, gitFolder: null, remotes: remotesOfVirtual(workspace) }
}

/** GitHub's own file system for repositories has no `.git`, but says in its URIs what it shows: "vscode-vfs://github/OWNER/REPO". */
function remotesOfVirtual({ scheme, authority, path }: URI): readonly Remote[] {
  if (scheme !== 'vscode-vfs' || !/^github(?:\+|$)/.test(authority)) return []
  const [, owner, repo] = path.split('/')
  return owner && repo ? [{ name: 'origin', host: 'github.com', owner, repo }] : []
}

/** From the folder of a file upwards, to the workspace folder or to the top. */
export function* foldersAbove(policy: URI, workspace: URI | null): Generator<URI> {
  if (workspace !== null && !isBelow(policy, workspace)) return
  let folder = policy
  while (Utils.dirname(folder).path !== folder.path) {
    folder = Utils.dirname(folder)
    yield folder
    if (workspace !== null && !isBelow(folder, workspace)) return
  }
}

/** The path from the root, with `/`; `null` when the file does not stand below it. */
export function relativePath(root: URI, file: URI): string | null {
  return isBelow(file, root) ? file.path.slice(root.path.replace(/\/$/, '').length + 1) : null
}

function isBelow(file: URI, folder: URI): boolean {
  const prefix = `${folder.path.replace(/\/$/, '')}/`
  const sameSystem = file.scheme === folder.scheme && file.authority === folder.authority
  return sameSystem && file.path.startsWith(prefix) && file.path.length > prefix.length
}

/**
 * In a worktree or a submodule `.git` is a file that names the real folder; what a worktree shares with its repository, the
 * configuration among it, stands in the folder that `commondir` names.
 */
async function followGitFile(files: Files, folder: URI, git: URI): Promise<URI | null> {
  const target = /^gitdir: *(\S.*)$/m.exec((await read(files, git)) ?? '')?.[1]
  if (target === undefined) return null
  const gitFolder = resolve(folder, target.trimEnd())
  const common = (await read(files, Utils.joinPath(gitFolder, 'commondir')))?.trim() ?? ''
  return common === '' ? gitFolder : resolve(gitFolder, common)
}

function resolve(folder: URI, path: string): URI {
  return /^(?:\/|[a-z]:[/\\])/i.test(path)
    ? folder.with({ path: URI.file(path.replaceAll('\\', '/')).path })
    : Utils.joinPath(folder, path)
}

async function read(files: Files, uri: URI): Promise<string | null> {
  return files.readText(uri.toString()).catch(() => null)
}
