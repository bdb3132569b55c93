import * as l10n from '@vscode/l10n'
import { TextDocuments } from 'vscode-languageserver'
import type { Connection } from 'vscode-languageserver'
import { schemasFor } from '../config/schemas.ts'
import type { Address } from '../kinds/kind.ts'
import { kindOf } from '../kinds/kinds.ts'
import { workspaceFolderOf } from '../policy-files.ts'
import { filesByScheme, noFiles } from '../project/files.ts'
import type { Files } from '../project/files.ts'
import { withOwnChannels } from '../project/own-channels.ts'
import type { Rule } from '../rules/rule.ts'
import type { Settings } from '../settings.ts'
import { openTexts } from '../text.ts'
import type { EncodedText, OpenText } from '../text.ts'
import { languageOf } from '../workspace/survey.ts'
import { Checks } from './checks.ts'
import type { Check } from './checks.ts'
import type { Client } from './client.ts'
import { clientFiles } from './client-files.ts'
import { Configurations } from './configurations.ts'
import { clientWarnings, oncePerKey } from './log.ts'
import type { Log } from './log.ts'
import { Pauses } from './pauses.ts'
import { Projects } from './projects.ts'
import { Reports } from './reports.ts'
import type { Report } from './reports.ts'
import { SettingsStore } from './settings-store.ts'

/** What the place gives that the server runs in: Node, or a browser. */
export interface Host {
  readonly version: string
  /** Its disk, if it has one. */
  readonly files: Files | null
  readonly rules: readonly Rule[]
  /** The folder of the rules' pages as a URI, for clients that name none. */
  readonly rulePages: string | null
}

/** How the check of a document ended. */
export type Outcome =
  | { readonly state: 'checked'; readonly text: OpenText; readonly check: Check }
  | { readonly state: 'off' | 'ignored' | 'failed'; readonly message: string }

/** All that the server knows while one client is connected. Language features ask it for the check of a document. */
export class Session {
  readonly client: Client
  readonly log: Log
  readonly documents: TextDocuments<EncodedText>
  readonly rules: readonly Rule[]
  readonly rulePages: string | null
  readonly files: Files
  readonly projects: Projects
  readonly settings: SettingsStore
  readonly configurations: Configurations
  readonly #checks: Checks
  readonly #reports: Reports
  readonly #pauses: Pauses
  /** URIs of documents that the user asked to check, whatever their names. */
  readonly #asked = new Set<string>()
  readonly #logFailure: (key: string, error: unknown) => void
  readonly #texts: ReturnType<typeof openTexts>
  /** Unlike that of any open document. */
  #savedVersion = 0
  #folders: readonly string[]

  /** `onChange` is told of each document whose report is not what it was, though its text is. */
  constructor(connection: Connection, client: Client, host: Host, log: Log, onChange: (uri: string) => void) {
    this.client = client
    this.log = log
    this.#texts = openTexts(client.encoding)
    this.documents = new TextDocuments(this.#texts)
    this.rules = host.rules
    this.rulePages = client.rulePages ?? host.rulePages
    this.files = filesByScheme(host.files, client.readsFiles ? clientFiles(connection) : noFiles)
    this.projects = new Projects(this.files, client.watches, onChange)
    const schemas = schemasFor(host.rules)
    const warn = clientWarnings(connection)
    this.settings = new SettingsStore(connection, client, schemas.settings, log, warn)
    this.configurations = new Configurations(this.files, schemas.configuration, log, (configuration, message) => {
      // In an open one the mistake is marked.
      if (this.documents.get(configuration) === undefined) warn(message)
    })
    this.#logFailure = oncePerKey((key, error) => log.error(key, error))
    const ruleFailed = ({ id }: Rule, error: unknown) => this.#logFailure(`The rule ${id} failed`, error)
    this.#checks = new Checks(host.rules, ruleFailed, client.marksJson)
    this.#reports = new Reports(this.rulePages)
    this.#pauses = new Pauses((uri) => {
      if (this.#reports.last(uri)?.holdsBack === true) onChange(uri)
    })
    this.#folders = client.workspaceFolders
  }

  /**
   * Checks a document as it is now; an unchanged one is not checked again. Never rejects. Use the result before anything else is
   * awaited: the text changes in place.
   */
  check(uri: string): Promise<Outcome> {
    return this.#check(uri, () => this.documents.get(uri))
  }

  /**
   * Checks a file that is not open, as it was saved last. Nothing but what is known of the repository around it is remembered: there
   * may be many. Never rejects.
   */
  async checkFile(uri: string): Promise<{ outcome: Outcome; report: Report | null }> {
    const outcome = await this.#checkSaved(uri)
    const report = this.report(uri, outcome)
    if (this.documents.get(uri) === undefined) for (const memory of [this.#checks, this.#reports]) memory.forget(uri)
    return { outcome, report }
  }

  async #checkSaved(uri: string): Promise<Outcome> {
    try {
      const saved = await this.files.readText(uri)
      if (saved === null) return { state: 'ignored', message: l10n.t('There is no such file, or it is too large.') }
      const text = this.#texts.create(uri, languageOf(uri) ?? 'plaintext', --this.#savedVersion, saved)
      return await this.#check(uri, () => text)
    } catch (error) {
      this.#logFailure(`${uri} cannot be read`, error)
      return { state: 'failed', message: l10n.t('The file cannot be read; see the output for the reason.') }
    }
  }

  /** Whether a document is checked for its place. */
  isChecked(document: Address, settings: Settings): boolean {
    return kindOf(document, { folders: this.#folders, files: settings.files, asked: false }) !== null
  }

  /** `textOf` gives the text as it is at the moment. */
  async #check(uri: string, textOf: () => EncodedText | undefined): Promise<Outcome> {
    const folder = workspaceFolderOf(uri, this.#folders)
    const settings = await this.settings.of(folder)
    const own = await this.configurations.settingsFor(uri, folder, settings)
    const text = textOf()
    const asked = this.#asked.has(uri) || own.listed
    const kind = text === undefined ? null : kindOf(text, { folders: this.#folders, files: settings.files, asked })
    if (text === undefined || kind === null) {
      return { state: 'ignored', message: l10n.t('This file is not where a security policy is looked for.') }
    }
    if (!settings.enable) return { state: 'off', message: l10n.t('The setting "securityPolicy.enable" is false.') }
    if (own.ignored)
      return { state: 'ignored', message: l10n.t('The configuration of the project says to ignore this file.') }
    const start = performance.now()
    const isFirst = !this.#checks.has(uri)
    try {
      const check = this.#checks.of(text, kind, own, withOwnChannels(this.projects.of(uri), own.channels))
      if (isFirst) this.log.info(`Checked ${uri} in ${Math.round(performance.now() - start)} ms`)
      this.projects.update(uri, folder, check.reading.links)
      return { state: 'checked', text, check }
    } catch (error) {
      this.#logFailure(`The check of ${uri} failed`, error)
      return { state: 'failed', message: l10n.t('The check failed; see the output for the reason.') }
    }
  }

  /** What to show of an outcome: of a failed check what was shown before, of a document that is not checked nothing. */
  report(uri: string, outcome: Outcome): Report | null {
    if (outcome.state === 'checked') {
      const canWait = this.client.refreshes || !this.client.pulls
      return this.#reports.of(outcome.text, outcome.check, canWait && this.#pauses.isTyping(uri))
    }
    if (outcome.state === 'failed') return this.#reports.last(uri)
    this.#reports.forget(uri)
    return null
  }

  /** The workspace folders, as URIs. */
  get folders(): readonly string[] {
    return this.#folders
  }

  typed(uri: string): void {
    this.#pauses.typed(uri)
  }

  /** From now on a document is a policy whatever its name, until it is closed. */
  ask(uri: string): void {
    this.#asked.add(uri)
  }

  close(uri: string): void {
    this.#asked.delete(uri)
    this.forget(uri)
  }

  /** Forgets all that was learnt of a document. */
  forget(uri: string): void {
    for (const memory of [this.#checks, this.#reports, this.#pauses, this.projects, this.configurations])
      memory.forget(uri)
  }

  changeFolders(added: readonly string[], removed: readonly string[]): void {
    this.#folders = [...this.#folders.filter((folder) => !removed.includes(folder)), ...added]
  }
}
