import * as l10n from '@vscode/l10n'
import { URI, Utils } from 'vscode-uri'
import { readConfiguration } from '../config/configuration.ts'
import type { Configuration } from '../config/configuration.ts'
import { findConfiguration } from '../config/find.ts'
import { settingsFor } from '../config/resolve.ts'
import type { ConfigurationFile, FileSettings } from '../config/resolve.ts'
import type { Schema } from '../config/schema.ts'
import type { LintSettings } from '../lint/severity.ts'
import type { Files } from '../project/files.ts'
import type { Log } from './log.ts'

interface Entry {
  readonly settings: LintSettings
  readonly file: ConfigurationFile | null
  readonly result: FileSettings
}

/** What the configuration files of the workspace say, as they were saved last. */
export class Configurations {
  readonly #files: Files
  readonly #schema: Schema
  readonly #log: Log
  readonly #onMistake: (uri: string, message: string) => void
  /** The configuration file for each folder that was asked for. */
  readonly #found = new Map<string, Promise<ConfigurationFile | null>>()
  /** The last configuration without a mistake of each file. */
  readonly #good = new Map<string, Configuration>()
  /** What was decided for each document. */
  readonly #entries = new Map<string, Entry>()

  /**
   * @param schema of a configuration file
   * @param onMistake is told of each configuration file that has mistakes when it is read, with what follows from that
   */
  constructor(files: Files, schema: Schema, log: Log, onMistake: (uri: string, message: string) => void) {
    this.#files = files
    this.#schema = schema
    this.#log = log
    this.#onMistake = onMistake
  }

  /** What holds for a document; the same object as long as nothing changes. Never rejects. */
  async settingsFor(uri: string, workspaceFolder: string | null, settings: LintSettings): Promise<FileSettings> {
    const file = await this.#fileFor(uri, workspaceFolder)
    const known = this.#entries.get(uri)
    if (known?.settings === settings && known.file === file) return known.result
    const result = settingsFor(uri, settings, file)
    this.#entries.set(uri, { settings, file, result })
    return result
  }

  /** The globs of further policies that are named by the configuration file in force for a file, from its folder. Never rejects. */
  async filesNamedFor(uri: string, workspaceFolder: string | null): Promise<readonly string[]> {
    return (await this.#fileFor(uri, workspaceFolder))?.configuration.files ?? []
  }

  /** To be called when configuration files were written, made or deleted. */
  reload(deleted: readonly string[] = []): void {
    for (const uri of deleted) this.#good.delete(uri)
    this.#found.clear()
  }

  forget(uri: string): void {
    this.#entries.delete(uri)
  }

  #fileFor(uri: string, workspaceFolder: string | null): Promise<ConfigurationFile | null> {
    const key = `${Utils.dirname(URI.parse(uri)).toString()} ${workspaceFolder ?? ''}`
    const known = this.#found.get(key)
    if (known !== undefined) return known
    const file = this.#find(uri, workspaceFolder)
    this.#found.set(key, file)
    return file
  }

  async #find(fileUri: string, workspaceFolder: string | null): Promise<ConfigurationFile | null> {
    try {
      const found = await findConfiguration(this.#files, fileUri, workspaceFolder)
      if (found === null) return null
      const configuration = this.#read(found.uri, found.text)
      return configuration === null ? null : { uri: found.uri, configuration }
    } catch (error) {
      this.#log.error(`The configuration for ${fileUri} cannot be read`, error)
      return null
    }
  }

  #read(uri: string, text: string): Configuration | null {
    const { configuration, mistakes } = readConfiguration(text, this.#schema)
    if (configuration !== null) {
      this.#good.set(uri, configuration)
      return configuration
    }
    const name = Utils.basename(URI.parse(uri))
    const last = this.#good.get(uri) ?? null
    const { message } = mistakes[0]!
    this.#onMistake(
      uri,
      last === null
        ? l10n.t('{0} has no effect until it is corrected. {1}', name, message)
        : l10n.t('{0} is in force as it was before, until it is corrected. {1}', name, message),
    )
    return last
  }
}
