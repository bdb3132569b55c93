import { URI } from 'vscode-uri'
import { insightsClaims, securityTxtClaims } from './claims.ts'
import type { Files } from './files.ts'
import { filesBelow } from './files-below.ts'
import type { FilesBelow } from './files-below.ts'
import { homepageIn, manifestsAmong, versionIn } from './manifests.ts'
import { repositoryPath } from './paths.ts'
import { policiesOf } from './policies.ts'
import { noProject } from './project.ts'
import type { PathState, Project } from './project.ts'
import { findRepository, relativePath } from './repository.ts'
import type { Repository } from './repository.ts'
import { pathIn, readme, securityInsights, securityTxt, siblingFolders, siblingOf } from './siblings.ts'
import type { Listing } from './siblings.ts'
import { newestVersion, readTags } from './tags.ts'

/** Nobody writes more links into a repository by hand; where the others lead is not known. */
const mostTargets = 500

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
  const repository = await repositoryOf(files, policyUri, workspaceUri)
  return repository === null ? noProject : readProject(files, repository, policyUri, links)
}

/** Finds the repository around a policy; `null` when there is none. */
export function repositoryOf(files: Files, policyUri: string, workspaceUri: string | null): Promise<Repository | null> {
  return findRepository(files, URI.parse(policyUri), workspaceUri === null ? null : folderFrom(workspaceUri))
}

/** A folder, named without a slash at its end, as all others are. */
function folderFrom(uri: string): URI {
  const folder = URI.parse(uri)
  return folder.with({ path: folder.path.replace(/(?<=[^/])\/$/, '') })
}

/** Reads a repository for the policy in it. */
export async function readProject(
  files: Files,
  { root, gitFolder, remotes }: Repository,
  policyUri: string,
  links: readonly string[],
): Promise<Project> {
  const policyPath = relativePath(root, URI.parse(policyUri))
  if (policyPath === null) return noProject

  const below = filesBelow(files, root)
  const targets = new Set(links.flatMap((link) => repositoryPath(policyPath, link) ?? []).slice(0, mostTargets))
  const folders = new Set([...siblingFolders, ...[policyPath, ...targets].map(folderOf)])
  const [listing, states, tags] = await Promise.all([
    listingOf(below, folders),
    statesOf(below, targets),
    gitFolder === null ? [] : readTags(filesBelow(files, gitFolder)),
  ])
  const [manifests, policies, ...siblings] = await Promise.all([
    manifestsIn(below, listing.get('') ?? []),
    policiesOf(listing, below, policyPath),
    siblingOf(securityTxt, listing, below),
    siblingOf(securityInsights, listing, below),
    siblingOf(readme, listing, below),
  ])
  const newest = newestVersion(tags)
  const project: Project = {
    policyPath,
    remotes,
    state: (path) => states.get(path) ?? 'unknown',
    paths: [...listing].flatMap(([folder, names]) => names.map((name) => pathIn(folder, name))),
    versions: [
      ...manifests.flatMap(([name, text]) => versionIn(name, text) ?? []),
      ...(newest === null ? [] : [{ version: newest, source: 'git tags' }]),
    ],
    homepages: [...new Set(manifests.flatMap(([name, text]) => homepageIn(name, text) ?? []))],
    tags,
    securityTxt: siblings[0],
    securityInsights: siblings[1],
    readme: siblings[2],
    policies,
    ownChannels: [],
  }
  // In the background: rules ask for them while somebody types.
  securityTxtClaims(project)
  insightsClaims(project)
  return project
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}

async function statesOf(files: FilesBelow, paths: ReadonlySet<string>): Promise<ReadonlyMap<string, PathState>> {
  return new Map(await Promise.all([...paths].map(async (path) => [path, await files.state(path)] as const)))
}

async function listingOf(files: FilesBelow, folders: ReadonlySet<string>): Promise<Listing> {
  return new Map(await Promise.all([...folders].map(async (folder) => [folder, await files.list(folder)] as const)))
}

/** The manifests among the files at the root, with their texts. */
async function manifestsIn(files: FilesBelow, names: readonly string[]): Promise<(readonly [string, string])[]> {
  const found = manifestsAmong(names).map(async (name) => [name, await files.read(name)] as const)
  return (await Promise.all(found)).flatMap(([name, text]) => (text === null ? [] : [[name, text] as const]))
}
