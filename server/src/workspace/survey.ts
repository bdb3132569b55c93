import { URI, Utils } from 'vscode-uri'
import { isConfigurationFile } from '../config/configuration.ts'
import { globMatcher } from '../glob.ts'
import type { Address } from '../kinds/kind.ts'
import type { Files } from '../project/files.ts'
import { foldersAbove, relativePath } from '../project/repository.ts'
import { isOfKind, policyFile } from '../project/siblings.ts'
import { foreignFolders, walk } from './walk.ts'

/** What decides on which files of a folder are checked. */
export interface Wanted {
  /** Says whether a document is checked for its name and place. */
  readonly isChecked: (document: Address) => boolean
  /** The globs of further policies that a configuration file names, from its folder. */
  readonly filesNamedBy: (configurationUri: string) => Promise<readonly string[]>
}

/** What there is to check in a workspace folder. */
export interface Survey {
  readonly folder: string
  /** URIs of the files that are checked, unless their configuration says otherwise. */
  readonly files: readonly string[]
  /** The folder is where a policy is looked for, and has none. */
  readonly lacksPolicy: boolean
  /** False when there are more folders than could be searched. */
  readonly complete: boolean
  /** Says of a file that is new whether it would be among the files. */
  readonly wants: (uri: string) => boolean
}

/**
 * Finds the files of a workspace folder that are to be checked.
 *
 * @param onStep is told again and again how many folders were searched; ends the survey by throwing
 */
export async function surveyFolder(
  files: Files,
  folder: string,
  { isChecked, filesNamedBy }: Wanted,
  onStep: (folders: number) => void,
): Promise<Survey> {
  const root = URI.parse(folder)
  const uriOf = (path: string) => Utils.joinPath(root, path).toString()
  const { paths, unread, complete } = await walk(files, root, mayMatter, onStep)
  const configured = await Promise.all(
    paths.filter(isConfiguration).map(async (path) => ({
      folder: path.slice(0, path.lastIndexOf('/') + 1),
      names: globMatcher(await filesNamedBy(uriOf(path))),
    })),
  )
  const wants = (path: string) => {
    const languageId = languageOf(path)
    if (languageId === null) return false
    if (isChecked({ uri: uriOf(path), languageId })) return true
    return (
      languageId === 'markdown' &&
      configured.some((file) => path.startsWith(file.folder) && file.names(path.slice(file.folder.length)))
    )
  }
  const wanted = paths.filter(wants)
  const hasPolicy = paths.some((path) => isOfKind(policyFile, path)) || !wanted.every(isConfiguration)
  const isKnown = policyFile.folders.every((path) => !unread.includes(path))
  return {
    folder,
    files: wanted.map(uriOf),
    lacksPolicy: !hasPolicy && isKnown && !(await isPartOfRepository(files, root)),
    complete,
    wants: (uri) => {
      const path = relativePath(root, URI.parse(uri))
      return path !== null && !path.split('/').some((part) => foreignFolders.includes(part)) && wants(path)
    },
  }
}

/** The id of a document's language, by its name; `null` for what is never checked. */
export function languageOf(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (/\.(?:md|markdown)$/i.test(name)) return 'markdown'
  if (name === 'security.txt') return 'security-txt'
  return isConfigurationFile(name) ? 'jsonc' : null
}

function isConfiguration(path: string): boolean {
  return languageOf(path) === 'jsonc'
}

/** Whether a file is worth remembering: it may be checked, or be a policy in another language than Markdown. */
function mayMatter(name: string): boolean {
  return languageOf(name) !== null || policyFile.names.includes(name.toLowerCase())
}

/** Whether the folder is a part of a repository: the policy of that stands elsewhere. */
async function isPartOfRepository(files: Files, folder: URI): Promise<boolean> {
  for (const place of [folder, ...foldersAbove(folder, null)]) {
    const state = await files.state(Utils.joinPath(place, '.git').toString()).catch(() => 'missing')
    if (state !== 'missing') return place !== folder
  }
  return false
}
