import * as l10n from '@vscode/l10n'
import { CancellationToken, FileChangeType } from 'vscode-languageserver'
import type { FileEvent } from 'vscode-languageserver'
import { URI, Utils } from 'vscode-uri'
import { anyCase, siblingFolders } from '../project/siblings.ts'
import { relativePath } from '../project/repository.ts'
import { addCounts, countFindings, summaryOf } from '../workspace/summary.ts'
import type { Counts } from '../workspace/summary.ts'
import { surveyFolder } from '../workspace/survey.ts'
import type { Survey } from '../workspace/survey.ts'
import { stopIfCancelled } from './cancellation.ts'
import { plainUri } from './plain-uri.ts'
import { isPlainGlob } from './projects.ts'
import type { Watched } from './projects.ts'
import type { Report } from './reports.ts'
import type { Outcome, Session } from './session.ts'

/** Nobody keeps more policies, and all of them are kept up to date. */
const mostFiles = 1000

/** A change of settings or configuration seldom comes alone; so many milliseconds after the last one the files are looked for again. */
const pause = 300

/** More often than so the repository around a file does not turn out to be another while the file is checked. */
const mostRounds = 4

/** Tells how far the work has come: in words, and in percent where that is known. */
export type Tell = (message: string, percentage?: number) => void

/** The command that checks all policies of the workspace. */
export const checkAllPolicies = 'securityPolicy.checkAllPolicies'

/** What came of a check of the workspace, for the client. */
export interface WorkspaceResult {
  /** All of it in a few sentences. */
  readonly message: string
  /** How many files were checked. */
  readonly files: number
  readonly findings: Counts
  /** URIs of the workspace folders that have no policy. */
  readonly withoutPolicy: readonly string[]
}

/** A file as the client knows it. */
export interface CheckedFile {
  readonly uri: string
  /** `null` when it is not open. */
  readonly version: number | null
}

interface Entry {
  /** It may have to be checked again. */
  stale: boolean
  state: Outcome['state']
  report: Report | null
  findings: Counts
}

interface Found {
  /** Of each workspace folder in which anything is checked. */
  readonly surveys: readonly Survey[]
  /** The files by their URIs. What is open is among them, but not as it was saved. */
  readonly files: Map<string, Entry>
  /** False when there was more than could be searched or is kept. */
  readonly complete: boolean
}

const none = countFindings([])

/**
 * All files of the workspace that are to be checked, also those that are not open. Nothing is searched before somebody asks for
 * it; from then on what was found is kept up to date, by what the client tells of changed files.
 */
export class WorkspaceCheck {
  readonly #session: Session
  readonly #onChange: () => void
  #found: Found | null = null
  /** Open documents, as the client names them. */
  readonly #open = new Map<string, string>()
  #queue: Promise<unknown> = Promise.resolve()
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `onChange` is called when a report may be another one than before, or a file more or less is checked. */
  constructor(session: Session, onChange: () => void) {
    this.#session = session
    this.#onChange = onChange
  }

  /** Whether anybody asked for it yet. */
  get isOn(): boolean {
    return this.#found !== null
  }

  isOpen(uri: string): boolean {
    return this.#open.has(plainUri(uri))
  }

  /** Finds all files and checks them. When it is called off it rejects, and all is as it was before. */
  run(token: CancellationToken, tell: Tell): Promise<WorkspaceResult> {
    return this.#enqueue(async () => {
      const before = this.#found
      try {
        const found = await this.#find(token, tell)
        const checked: Pick<Entry, 'state' | 'findings'>[] = []
        for (const [uri, entry] of found.files) {
          tell(pathOf(uri, found.surveys), Math.floor((100 * checked.length) / found.files.size))
          const open = this.#open.get(uri)
          checked.push(open === undefined ? await this.#refresh(uri, entry) : await this.#checkOpen(open))
          stopIfCancelled(token)
        }
        return this.#resultOf(found, checked)
      } catch (error) {
        this.#replace(before)
        // What has changed in the meantime was told to the others.
        for (const entry of before?.files.values() ?? []) entry.stale = true
        throw error
      } finally {
        this.#onChange()
      }
    })
  }

  /** Finds all files, so that `eachReport` checks them. When it is called off it rejects, and all is as it was before. */
  find(token: CancellationToken, tell: Tell): Promise<void> {
    return this.#enqueue(async () => {
      await this.#find(token, tell)
      this.#onChange()
    })
  }

  /** Gives the report of each file, checked again where it may have changed; `null` where nothing is to be shown. */
  eachReport(token: CancellationToken, take: (file: CheckedFile, report: Report | null) => void): Promise<void> {
    return this.#enqueue(async () => {
      for (const [uri, entry] of this.#found?.files ?? []) {
        const open = this.#open.get(uri)
        const report = open === undefined ? (await this.#refresh(uri, entry)).report : await this.#reportOpen(open)
        stopIfCancelled(token)
        const version = open === undefined ? null : (this.#session.documents.get(open)?.version ?? null)
        if (this.#found?.files.get(uri) === entry) take({ uri: open ?? uri, version }, report)
      }
    })
  }

  /** Says whether a file is among those that are checked. */
  has(uri: string): boolean {
    return this.#found?.files.has(plainUri(uri)) === true
  }

  opened(uri: string): void {
    this.#open.set(plainUri(uri), uri)
  }

  closed(uri: string): void {
    this.#open.delete(plainUri(uri))
    const entry = this.#found?.files.get(plainUri(uri))
    if (entry !== undefined) entry.stale = true
  }

  /** To be called when something else than before is known of the repository around a file. */
  changedAround(uri: string): void {
    const entry = this.#found?.files.get(plainUri(uri))
    if (entry === undefined) return
    entry.stale = true
    this.#onChange()
  }

  /** To be called with what the client tells of changed files. */
  changed(changes: readonly FileEvent[]): void {
    const found = this.#found
    if (found === null) return
    const concerned = changes.map(({ uri, type }) => this.#changed(found, plainUri(uri), type))
    if (concerned.includes(true)) this.#onChange()
  }

  /** To be called when settings, configuration files or workspace folders are not what they were. */
  allChanged(): void {
    if (!this.isOn) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.find(CancellationToken.None, () => undefined).catch((error: unknown) =>
        this.#session.log.error('The policies of the workspace were not found again', error),
      )
    }, pause)
  }

  /** The files of which the client must tell when they change. */
  watched(): readonly Watched[] {
    const files = [...(this.#found?.files.keys() ?? [])].map((uri) => URI.parse(uri))
    return (this.#found?.surveys ?? []).map(({ folder }) => ({
      folder,
      globs: [...globs, ...foldersOf(files, folder)],
    }))
  }

  #enqueue<T>(step: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(step)
    this.#queue = result.catch(() => undefined)
    return result
  }

  async #find(token: CancellationToken, tell: Tell): Promise<Found> {
    const surveys: Survey[] = []
    for (const folder of this.#session.folders) {
      const survey = await this.#survey(folder, token, tell)
      if (survey !== null) surveys.push(survey)
    }
    const uris = [...new Set(surveys.flatMap(({ files }) => files))]
    const last = this.#found?.files
    const entries = uris
      .slice(0, mostFiles)
      .map((uri) => [uri, { ...(last?.get(uri) ?? newEntry()), stale: true }] as const)
    const complete = surveys.every((survey) => survey.complete) && uris.length <= mostFiles
    const found = { surveys, files: new Map(entries), complete }
    this.#replace(found)
    return found
  }

  #replace(found: Found | null): void {
    for (const uri of this.#found?.files.keys() ?? []) if (!found?.files.has(uri)) this.#forget(uri)
    this.#found = found
  }

  async #survey(folder: string, token: CancellationToken, tell: Tell): Promise<Survey | null> {
    const { settings, configurations, files } = this.#session
    const own = await settings.of(folder)
    if (!own.enable) return null
    const wanted = {
      isChecked: (document: { uri: string; languageId: string }) => this.#session.isChecked(document, own),
      filesNamedBy: (uri: string) => configurations.filesNamedFor(uri, folder),
    }
    return surveyFolder(files, folder, wanted, (searched) => {
      stopIfCancelled(token)
      tell(l10n.t('{0} folders searched', searched))
    })
  }

  /** Checks a file that is not open until its report says what is known now. */
  async #refresh(uri: string, entry: Entry): Promise<Entry> {
    for (let round = 0; entry.stale && round < mostRounds; round++) {
      entry.stale = false
      const { outcome, report } = await this.#session.checkFile(uri)
      entry.state = outcome.state
      entry.findings = outcome.state === 'checked' ? countFindings(outcome.check.findings) : none
      if (outcome.state !== 'failed') entry.report = sameReport(entry.report, report) ? entry.report : report
      // At first nothing is known of the repository; what is learnt makes the entry stale again.
      await this.#session.projects.settled(uri)
    }
    return entry
  }

  async #reportOpen(uri: string): Promise<Report | null> {
    return this.#session.report(uri, await this.#session.check(uri))
  }

  async #checkOpen(uri: string): Promise<Pick<Entry, 'state' | 'findings'>> {
    await this.#session.check(uri)
    // At first nothing is known of the repository.
    await this.#session.projects.settled(uri)
    const outcome = await this.#session.check(uri)
    return {
      state: outcome.state,
      findings: outcome.state === 'checked' ? countFindings(outcome.check.findings) : none,
    }
  }

  #resultOf({ surveys, complete }: Found, checked: readonly Pick<Entry, 'state' | 'findings'>[]): WorkspaceResult {
    const withoutPolicy = surveys.filter(({ lacksPolicy }) => lacksPolicy).map(({ folder }) => folder)
    const findings = checked.map((entry) => entry.findings).reduce(addCounts, none)
    const tally = {
      files: checked.filter(({ state }) => state === 'checked').length,
      failed: checked.filter(({ state }) => state === 'failed').length,
      findings,
      withoutPolicy: withoutPolicy.map((folder) => Utils.basename(URI.parse(folder))),
      complete,
      off: surveys.length === 0 && this.#session.folders.length > 0,
    }
    return { message: summaryOf(tally), files: tally.files, findings, withoutPolicy }
  }

  /** Whether a change concerns what is to be checked. */
  #changed({ surveys, files }: Found, uri: string, type: FileChangeType): boolean {
    if (type === FileChangeType.Deleted) {
      // Of a folder that is gone, its files are not told one by one.
      const gone = [...files.keys()].filter((file) => file === uri || file.startsWith(`${uri}/`))
      for (const file of gone) this.#forget(file)
      return gone.map((file) => files.delete(file)).includes(true)
    }
    const entry = files.get(uri)
    if (entry !== undefined) entry.stale = true
    else if (files.size < mostFiles && surveys.some((survey) => survey.wants(uri))) files.set(uri, newEntry())
    else {
      if (mayHoldFiles(uri)) this.allChanged()
      return false
    }
    return true
  }

  #forget(uri: string): void {
    if (!this.isOpen(uri)) this.#session.forget(uri)
  }
}

/** Folders that files to check stand in: of those in a folder that is new, some clients tell nothing. */
const usualFolders = siblingFolders.filter((folder) => folder !== '')

/**
 * All that can be a file to check; which of them are, is known of each when it is told of. Configuration files are always watched.
 */
const globs: readonly string[] = [
  `**/*.{${['md', 'markdown'].map(anyCase).join(',')}}`,
  '**/security.txt',
  `**/{${usualFolders.join(',')}}`,
]

function mayHoldFiles(uri: string): boolean {
  return usualFolders.includes(Utils.basename(URI.parse(uri)))
}

/** The folders that hold the files, as globs: of one that is deleted, some clients tell nothing else. */
function foldersOf(files: readonly URI[], folder: string): readonly string[] {
  const paths = files.flatMap((file) => relativePath(URI.parse(folder), file) ?? [])
  const folders = paths.flatMap((path) => {
    const parts = path.split('/').slice(0, -1)
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
  })
  return [...new Set(folders)].filter(isPlainGlob)
}

/** The path of a file from the innermost of the folders. */
function pathOf(uri: string, folders: readonly Pick<Survey, 'folder'>[]): string {
  const file = URI.parse(uri)
  const paths = folders.flatMap(({ folder }) => relativePath(URI.parse(folder), file) ?? [])
  return paths.reduce((shortest, path) => (path.length < shortest.length ? path : shortest), file.path)
}

function newEntry(): Entry {
  return { stale: true, state: 'ignored', report: null, findings: none }
}

function sameReport(a: Report | null, b: Report | null): boolean {
  return JSON.stringify(a?.diagnostics) === JSON.stringify(b?.diagnostics)
}
