import * as l10n from '@vscode/l10n'
import type { Connection } from 'vscode-languageserver'
import type { Schema } from '../config/schema.ts'
import { readSettings } from '../settings.ts'
import type { Settings } from '../settings.ts'
import type { Client } from './client.ts'
import { inTime } from './in-time.ts'
import type { Log } from './log.ts'

/** A client that does not answer in this time (in milliseconds) gets the checks with the settings that it gave at the start. */
const patience = 2000

/** The settings of each workspace folder, asked for once and remembered until the client tells of a change. */
export class SettingsStore {
  readonly #connection: Connection
  readonly #client: Client
  readonly #schema: Schema
  readonly #log: Log
  readonly #warn: (message: string) => void
  readonly #known = new Map<string | null, Promise<Settings>>()
  /** What a client that cannot be asked told. */
  #told: unknown

  /** `schema` is that of the settings; `warn` tells the user something, once. */
  constructor(connection: Connection, client: Client, schema: Schema, log: Log, warn: (message: string) => void) {
    this.#connection = connection
    this.#client = client
    this.#schema = schema
    this.#log = log
    this.#told = client.settings
    this.#warn = warn
  }

  /** The settings for the files of a workspace folder; for files outside of all, `null`. Never rejects. */
  of(folder: string | null): Promise<Settings> {
    const known = this.#known.get(folder)
    if (known !== undefined) return known
    const settings = this.#ask(folder).then((value) => this.#read(value))
    this.#known.set(folder, settings)
    return settings
  }

  /** To be called when the client told of a change, with what it told. */
  change(told: unknown): void {
    this.#known.clear()
    const section = (told as { securityPolicy?: unknown } | null | undefined)?.securityPolicy
    if (section !== undefined) this.#told = section
  }

  async #ask(folder: string | null): Promise<unknown> {
    if (!this.#client.configures) return this.#told
    try {
      const item = { section: 'securityPolicy', ...(folder !== null && { scopeUri: folder }) }
      const answer: unknown = await inTime(this.#connection.workspace.getConfiguration(item), patience)
      return answer ?? this.#told
    } catch (error) {
      this.#log.error('The client did not give its settings', error)
      return this.#told
    }
  }

  #read(value: unknown): Settings {
    const { settings, mistakes } = readSettings(value, this.#schema)
    if (mistakes.length > 0) {
      this.#warn(l10n.t('Correct these settings, which count as not given until then. {0}', mistakes.join(' ')))
    }
    return settings
  }
}
