import { DidChangeWatchedFilesNotification } from 'vscode-languageserver'
import type { Connection, Disposable, FileSystemWatcher } from 'vscode-languageserver'
import type { Client } from './client.ts'
import type { Log } from './log.ts'
import type { Watched } from './projects.ts'

/** A policy has a handful of links into its repository; a thousand would only burden the client. */
const mostGlobs = 200

/** Asks the client to tell of changes to the files that the checks depend on. */
export class Watchers {
  readonly #connection: Connection
  readonly #client: Client
  readonly #log: Log
  readonly #always: readonly string[]
  /** What is being watched, to see whether something else is asked for. */
  #watchers = '[]'
  #registration: Promise<Disposable | null> = Promise.resolve(null)

  /** `always`: globs of files that are watched wherever they are. */
  constructor(connection: Connection, client: Client, log: Log, always: readonly string[]) {
    this.#connection = connection
    this.#client = client
    this.#log = log
    this.#always = always
  }

  /** Watches these files, and no longer those that were named before. */
  watch(files: readonly Watched[]): void {
    const everywhere = this.#always.map((globPattern) => ({ globPattern }))
    const watchers = [...everywhere, ...files.flatMap((folder) => this.#watchersOf(folder))]
    const described = [...new Set(watchers.map((watcher) => JSON.stringify(watcher)))]
    const wanted = `[${described.slice(0, mostGlobs).join(',')}]`
    if (wanted === this.#watchers) return
    this.#watchers = wanted
    this.#registration = this.#replace(this.#registration, JSON.parse(wanted) as FileSystemWatcher[])
  }

  /** A client that knows no folders of globs watches all files of such names: those that do not matter are ignored. */
  #watchersOf({ folder, globs }: Watched): readonly FileSystemWatcher[] {
    return globs.map((glob) => ({
      globPattern: this.#client.watchesFolders ? { baseUri: folder, pattern: glob } : `**/${glob}`,
    }))
  }

  /** The old ones end when the new ones have begun: what changes in between would be told by nobody. */
  async #replace(
    previous: Promise<Disposable | null>,
    watchers: readonly FileSystemWatcher[],
  ): Promise<Disposable | null> {
    const before = await previous
    const next = await this.#register(watchers)
    before?.dispose()
    return next
  }

  async #register(watchers: readonly FileSystemWatcher[]): Promise<Disposable | null> {
    if (watchers.length === 0) return null
    try {
      const options = { watchers: [...watchers] }
      return await this.#connection.client.register(DidChangeWatchedFilesNotification.type, options)
    } catch (error) {
      this.#log.error('The client does not watch files', error)
      return null
    }
  }
}
