import { parse } from 'jsonc-parser'
import { Uri, workspace } from 'vscode'
import type { Disposable, LogOutputChannel } from 'vscode'
import { configurationNames } from './policy-selector.ts'
import type { Configured } from './policy-selector.ts'

const glob = `**/{${configurationNames.join(',')}}`

/** No workspace has more of them; each is read at the start. */
const mostFiles = 100

/**
 * Which further policies the configuration files of the workspace name. Only the server understands these files; this is to know
 * which documents it must be told of.
 */
export class ConfiguredFiles implements Disposable {
  /** What the files name, as they were read last. */
  all: readonly Configured[] = []
  readonly #onChange: () => void
  readonly #output: LogOutputChannel
  readonly #watcher = workspace.createFileSystemWatcher(glob)
  #readings = 0

  constructor(onChange: () => void, output: LogOutputChannel) {
    this.#onChange = onChange
    this.#output = output
    const read = () => void this.#read()
    this.#watcher.onDidChange(read)
    this.#watcher.onDidCreate(read)
    this.#watcher.onDidDelete(read)
    read()
  }

  dispose(): void {
    this.#watcher.dispose()
  }

  async #read(): Promise<void> {
    const reading = ++this.#readings
    try {
      const uris = await workspace.findFiles(glob, '**/node_modules/**', mostFiles)
      const all = await Promise.all(uris.map(filesNamedIn))
      if (reading !== this.#readings || JSON.stringify(all) === JSON.stringify(this.all)) return
      this.all = all
      this.#onChange()
    } catch (error) {
      this.#output.warn('The configuration files cannot be read', error)
    }
  }
}

async function filesNamedIn(uri: Uri): Promise<Configured> {
  const text = new TextDecoder().decode(await workspace.fs.readFile(uri))
  const files: unknown = (parse(text) as { files?: unknown } | null | undefined)?.files
  return {
    folder: Uri.joinPath(uri, '..').toString(),
    files: Array.isArray(files) ? files.filter((file) => typeof file === 'string') : [],
  }
}
