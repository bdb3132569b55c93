import { URI, Utils } from 'vscode-uri'
import type { Files } from '../project/files.ts'
import { readProject, repositoryOf } from '../project/load.ts'
import { noProject } from '../project/project.ts'
import type { Project } from '../project/project.ts'
import { policyFile } from '../project/siblings.ts'
import { findExisting } from './existing.ts'
import type { Existing } from './existing.ts'

/** Where a new policy goes. */
export interface Site {
  /** The URI of the new file. */
  readonly uri: string
  /** The policy that is there already, wherever GitHub looks for one. */
  readonly existing: Existing | null
  /** What the repository says; its `policyPath` is that of the new file. */
  readonly project: Project
}

/**
 * Finds out where the policy of a workspace folder goes. Never rejects: what cannot be read is not known.
 *
 * @param folder the workspace folder, as a URI
 * @param open the URIs of all open documents
 */
export async function findSite(files: Files, folder: string, open: readonly string[]): Promise<Site> {
  const inFolder = Utils.joinPath(URI.parse(folder), 'SECURITY.md').toString()
  const repository = await repositoryOf(files, inFolder, folder)
  if (repository === null) return { uri: inFolder, existing: null, project: noProject }

  const { root, remotes } = repository
  const uri = Utils.joinPath(root, pathFor(remotes.map(({ host }) => host))).toString()
  const [existing, project] = await Promise.all([
    findExisting(files, root, policyFile, open),
    readProject(files, repository, uri, []),
  ])
  return { uri, existing, project }
}

/** Where GitHub looks first. No other forge looks into that folder. */
function pathFor(hosts: readonly string[]): string {
  return hosts.length === 0 || hosts.includes('github.com') ? '.github/SECURITY.md' : 'SECURITY.md'
}
