import { URI, Utils } from 'vscode-uri'
import type { Files } from '../project/files.ts'
import { foldersAbove } from '../project/repository.ts'
import { configurationNames } from './configuration.ts'

/** A configuration file that was found. */
export interface FoundConfiguration {
  readonly uri: string
  readonly text: string
}

/** A configuration file that is there and cannot be read; `cause` says why. */
export class UnreadableConfiguration extends Error {
  readonly uri: string

  constructor(uri: string, cause: unknown) {
    super(`${uri}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    this.uri = uri
  }
}

/**
 * Finds the configuration file for the files of a folder: the nearest above them, as far up as the workspace folder, or without one
 * the root of the repository, or else of the file system. Rejects with `UnreadableConfiguration` when one is there that cannot be read.
 *
 * @param fileUri any file in that folder
 */
export async function findConfiguration(
  files: Files,
  fileUri: string,
  workspaceUri: string | null,
): Promise<FoundConfiguration | null> {
  for (const folder of foldersAbove(URI.parse(fileUri), workspaceUri === null ? null : URI.parse(workspaceUri))) {
    for (const name of configurationNames) {
      const uri = Utils.joinPath(folder, name).toString()
      const text = await files.readText(uri).catch((error: unknown) => {
        throw new UnreadableConfiguration(uri, error)
      })
      if (text !== null) return { uri, text }
    }
    if (workspaceUri === null && (await isRepository(files, folder))) return null
  }
  return null
}

async function isRepository(files: Files, folder: URI): Promise<boolean> {
  const state = await files.state(Utils.joinPath(folder, '.git').toString()).catch(() => 'missing')
  return state !== 'missing'
}
