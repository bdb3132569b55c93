import { join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { readConfiguration } from '../config/configuration.ts'
import { findConfiguration, UnreadableConfiguration } from '../config/find.ts'
import type { FoundConfiguration } from '../config/find.ts'
import { settingsFor } from '../config/resolve.ts'
import type { ConfigurationFile, FileSettings } from '../config/resolve.ts'
import { schemasFor } from '../config/schemas.ts'
import type { LintSettings } from '../lint/severity.ts'
import { nodeFiles } from '../project/node-files.ts'
import { rules } from '../rules/index.ts'
import { findFiles } from './inputs.ts'
import { readSource, whyUnreadable } from './read.ts'
import type { Terminal } from './terminal.ts'

/** Which configuration file to use: the one named, none (`false`), or for each file the nearest above it (`true`). */
export type ConfigOption = string | boolean

const schemas = schemasFor(rules)

/** A configuration file that is wrong or cannot be read. */
export class ConfigurationError extends Error {
  /** A sentence for each mistake. */
  readonly lines: readonly string[]

  constructor(lines: readonly string[], options?: ErrorOptions) {
    super(lines.join('\n'), options)
    this.lines = lines
  }
}

/** The configuration files that a command meets, each read once. */
export class CommandConfiguration {
  readonly #option: ConfigOption
  readonly #terminal: Terminal
  readonly #read = new Map<string, ConfigurationFile>()
  #named: Promise<FoundConfiguration> | undefined

  constructor(option: ConfigOption, terminal: Terminal) {
    this.#option = option
    this.#terminal = terminal
  }

  /** What holds for a file (`null` is the standard input), with the options of the command. Rejects with `ConfigurationError`. */
  async settingsFor(file: string | null, options: LintSettings): Promise<FileSettings> {
    const configuration = await this.#fileFor(file ?? join(this.#terminal.folder, '-'))
    const uri = file === null ? null : pathToFileURL(file).href
    return settingsFor(uri, { rules: new Map() }, configuration, options)
  }

  /** The files below a folder that its configuration takes for policies, from that folder. Rejects with `ConfigurationError`. */
  async policiesIn(folder: string): Promise<readonly string[]> {
    const configuration = await this.#fileFor(join(folder, '-'))
    if (configuration === null || configuration.configuration.files.length === 0) return []
    const found = await findFiles(['**/*.{md,markdown}'], folder)
    const isListed = (path: string) =>
      settingsFor(pathToFileURL(join(folder, path)).href, { rules: new Map() }, configuration).listed
    return found.filter(isListed)
  }

  async #fileFor(file: string): Promise<ConfigurationFile | null> {
    const found = await this.#find(file)
    if (found === null) return null
    const known = this.#read.get(found.uri)
    if (known !== undefined) return known
    const { configuration, mistakes } = readConfiguration(found.text, schemas.configuration)
    if (configuration === null) {
      const document = TextDocument.create('', 'jsonc', 0, found.text)
      const lines = mistakes.map(({ at, message }) => {
        const { line, character } = document.positionAt(at.start)
        return `${this.#nameOf(found.uri)}:${line + 1}:${character + 1}: ${message}`
      })
      throw new ConfigurationError(lines)
    }
    const read = { uri: found.uri, configuration }
    this.#read.set(found.uri, read)
    return read
  }

  async #find(file: string): Promise<FoundConfiguration | null> {
    if (this.#option === false) return null
    if (typeof this.#option === 'string') return (this.#named ??= this.#readNamed(this.#option))
    try {
      return await findConfiguration(nodeFiles, pathToFileURL(file).href, null)
    } catch (error) {
      if (!(error instanceof UnreadableConfiguration)) throw error
      throw new ConfigurationError([`${this.#nameOf(error.uri)} ${whyUnreadable(error.cause)}`], { cause: error })
    }
  }

  async #readNamed(name: string): Promise<FoundConfiguration> {
    const file = resolve(this.#terminal.folder, name)
    try {
      const { text } = await readSource({ path: name, file }, this.#terminal)
      return { uri: pathToFileURL(file).href, text }
    } catch (error) {
      throw new ConfigurationError([`${name} ${(error as Error).message}`], { cause: error })
    }
  }

  #nameOf(uri: string): string {
    return relative(this.#terminal.folder, fileURLToPath(uri))
  }
}
