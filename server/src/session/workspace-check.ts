import { CancellationToken, FileChangeType } from 'vscode-languageserver'
import type { FileEvent } from 'vscode-languageserver'
import { URI } from 'vscode-uri'
import { relativePath } from '../project/repository.ts'
import { resultOf } from '../workspace/result.ts'
import type { Checked, WorkspaceResult } from '../workspace/result.ts'
import { countFindings } from '../workspace/summary.ts'
import type { Survey } from '../workspace/survey.ts'
import { stopIfCancelled } from './cancellation.ts'
import { plainUri } from './plain-uri.ts'
import type { Watched } from './projects.ts'
import type { Report } from './reports.ts'
import type { Outcome, Session } from './session.ts'
import { surveyWorkspace } from './survey-workspace.ts'
import type { Tell } from './with-progress.ts'
import { mayHoldFiles, watchedIn } from './workspace-globs.ts'

/** Nobody keeps more policies, and all of them are kept up to date. */
const mostFiles = 1000

/** A change of settings or configuration seldom comes alone; so many milliseconds after the last one the files are looked for again. */
const pause = 300

/** More often than so the repository around a file does not turn out to be another while the file is checked. */
const mostRounds = 4

/** The command that checks all policies of the workspace. */
export const checkAllPolicies = 'securityPolicy.checkAllPolicies'

/** A file as the client knows it. */
export interface CheckedFile {
  readonly uri: string
  /** `null` when it is not open. */
  readonly version: number | null
}

interface Entry {
  /** It may have to be checked again. */
  stale: boolean
  report: Report | null
  checked: Checked
}

interface Found {
  /** Of each workspace folder in which anything is checked. */
  readonly surveys: readonly Survey[]
  /** The files by their URIs. What is open is among them, but not as it was saved. */
  readonly files: Map<string, Entry>
  /** False when there was more than could be searched or is kept. */
  readonly complete: boolean
}

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
        const checked: Checked[] = []
        for (const [uri, entry] of found.files) {
          tell(pathOf(uri, found.surveys), Math.floor((100 * checked.length) / found.files.size))
          const open = this.#open.get(uri)
          checked.push(open === undefined ? (await this.#refresh(uri, entry)).checked : await this.#checkOpen(open))
          stopIfCancelled(token)
        }
        const { surveys, complete } = found
        return resultOf(surveys, checked, { complete, off: surveys.length === 0 && this.#session.folders.length > 0 })
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
    if (this.#found === null) return []
    const { surveys, files } = this.#found
    return watchedIn(
      surveys.map(({ folder }) => folder),
      files.keys(),
    )
  }

  #enqueue<T>(step: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(step)
    this.#queue = result.catch(() => undefined)
    return result
  }

  async #find(token: CancellationToken, tell: Tell): Promise<Found> {
    const surveys = await surveyWorkspace(this.#session, token, tell)
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

  /** Checks a file that is not open until its report says what is known now. */
  async #refresh(uri: string, entry: Entry): Promise<Entry> {
    for (let round = 0; entry.stale && round < mostRounds; round++) {
      entry.stale = false
      const { outcome, report } = await this.#session.checkFile(uri)
      entry.checked = checkedOf(outcome)
      if (outcome.state !== 'failed') entry.report = sameReport(entry.report, report) ? entry.report : report
      // At first nothing is known of the repository; what is learnt makes the entry stale again.
      await this.#session.projects.settled(uri)
    }
    return entry
  }

  async #reportOpen(uri: string): Promise<Report | null> {
    return this.#session.report(uri, await this.#session.check(uri))
  }

  async #checkOpen(uri: string): Promise<Checked> {
    await this.#session.check(uri)
    // At first nothing is known of the repository.
    await this.#session.projects.settled(uri)
    return checkedOf(await this.#session.check(uri))
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

/** The path of a file from the innermost of the folders. */
function pathOf(uri: string, folders: readonly Pick<Survey, 'folder'>[]): string {
  const file = URI.parse(uri)
  const paths = folders.flatMap(({ folder }) => relativePath(URI.parse(folder), file) ?? [])
  return paths.reduce((shortest, path) => (path.length < shortest.length ? path : shortest), file.path)
}

function newEntry(): Entry {
  return { stale: true, report: null, checked: { state: 'ignored', findings: countFindings([]) } }
}

function checkedOf(outcome: Outcome): Checked {
  return { state: outcome.state, findings: countFindings(outcome.state === 'checked' ? outcome.check.findings : []) }
}

function sameReport(a: Report | null, b: Report | null): boolean {
  return JSON.stringify(a?.diagnostics) === JSON.stringify(b?.diagnostics)
}
