import { DidChangeWatchedFilesNotification } from 'vscode-languageserver'
import type { Connection, Disposable } from 'vscode-languageserver'
import type { Log } from './log.ts'

/** What decides on the remotes of a repository, and on the files in it. */
const gitFiles = ['**/.git/config', '**/.git/HEAD']

/** A policy has a handful of links into its repository; a thousand would only burden the client. */
const mostTargets = 100

/** Asks the client to tell of changes to the files that the checks depend on. */
export class Watchers {
  readonly #connection: Connection
  readonly #log: Log
  #targets: readonly string[] | null = null
  #registration: Promise<Disposable | null> = Promise.resolve(null)

  constructor(connection: Connection, log: Log) {
    this.#connection = connection
    this.#log = log
  }

  /** Watches the files of git, and these paths in any folder. */
  watch(paths: readonly string[]): void {
    const targets = paths.filter((path) => path !== '' && !/[*?[\]{}\\]/.test(path)).slice(0, mostTargets)
    if (this.#targets?.join('\n') === targets.join('\n')) return
    this.#targets = targets
    const globs = [...gitFiles, ...targets.map((path) => `**/${path}`)]
    const previous = this.#registration
    this.#registration = this.#replace(previous, globs)
  }

  async #replace(previous: Promise<Disposable | null>, globs: readonly string[]): Promise<Disposable | null> {
    ;(await previous)?.dispose()
    try {
      const watchers = globs.map((globPattern) => ({ globPattern }))
      return await this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
    } catch (error) {
      this.#log.error('The client does not watch files', error)
      return null
    }
  }
}
