import { URI, Utils } from 'vscode-uri'
import type { Files } from './files.ts'
import { repositoryPath } from './paths.ts'
import { noProject } from './project.ts'
import type { PathState, Project } from './project.ts'
import { findRepository, relativePath } from './repository.ts'

/** A folder with more names than this is no place where a link was meant to lead; the rest is not offered. */
const mostNames = 1000

/**
 * Reads what the repository around a policy says. Never rejects: what cannot be read is not known.
 *
 * @param policyUri the policy; of a text that is no file, any URI
 * @param workspaceUri the workspace folder, above which nothing is read; `null` when there is none
 * @param links of the policy, as written: the state of each path that one leads to will be known
 */
export async function loadProject(
  files: Files,
  policyUri: string,
  workspaceUri: string | null,
  links: readonly string[],
): Promise<Project> {
  const policy = URI.parse(policyUri)
  const repository = await findRepository(files, policy, workspaceUri === null ? null : URI.parse(workspaceUri))
  const policyPath = repository === null ? null : relativePath(repository.root, policy)
  if (repository === null || policyPath === null) return noProject

  const { root, remotes } = repository
  const targets = new Set(links.flatMap((link) => repositoryPath(policyPath, link) ?? []))
  const folders = new Set(['', '.github', 'docs', ...[policyPath, ...targets].map(folderOf)])
  const [states, paths] = await Promise.all([statesOf(files, root, targets), pathsIn(files, root, folders)])
  return { ...noProject, policyPath, remotes, state: (path) => states.get(path) ?? 'unknown', paths }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}

async function statesOf(files: Files, root: URI, paths: ReadonlySet<string>): Promise<ReadonlyMap<string, PathState>> {
  const states = [...paths].map(async (path): Promise<[string, PathState]> => {
    const uri = Utils.joinPath(root, path).toString()
    return [path, await files.state(uri).catch(() => 'unknown' as const)]
  })
  return new Map(await Promise.all(states))
}

async function pathsIn(files: Files, root: URI, folders: ReadonlySet<string>): Promise<readonly string[]> {
  const found = [...folders].map(async (folder) => {
    const names = await files.list(Utils.joinPath(root, folder).toString()).catch(() => [])
    return [...names]
      .sort()
      .slice(0, mostNames)
      .map((name) => (folder === '' ? name : `${folder}/${name}`))
  })
  return (await Promise.all(found)).flat()
}
