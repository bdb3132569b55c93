import { pathToFileURL } from 'node:url'
import type { FileSettings } from '../config/resolve.ts'
import { loadProject } from '../project/load.ts'
import { nodeFiles } from '../project/node-files.ts'
import { withOwnChannels } from '../project/own-channels.ts'
import { noProject } from '../project/project.ts'
import type { Project } from '../project/project.ts'
import type { Source } from './read.ts'

/**
 * The project around a document, with the channels that the configuration knows to be right; around the standard input there is none.
 *
 * @param links of the document into the repository, as written
 */
export async function projectAround(
  { file }: Source,
  links: readonly string[],
  { channels }: FileSettings,
): Promise<Project> {
  const found = file === null ? noProject : await loadProject(nodeFiles, pathToFileURL(file).href, null, links)
  return withOwnChannels(found, channels)
}
