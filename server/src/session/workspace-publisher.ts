import { CancellationToken } from 'vscode-languageserver'
import type {
  Connection,
  PreviousResultId,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver'
import { stopIfCancelled } from './cancellation.ts'
import { plainUri } from './plain-uri.ts'
import type { Report } from './reports.ts'
import type { Session } from './session.ts'
import { checkAllPolicies } from './workspace-check.ts'
import type { Tell } from './with-progress.ts'
import type { WorkspaceCheck } from './workspace-check.ts'

/**
 * When a document is closed, VS Code asks for its findings a last time, and takes none of the workspace's before that was answered and
 * read: they wait so many milliseconds.
 */
const pauseAfterClose = 300

/** So many milliseconds of typing are told of together: whoever types sees the findings of the document itself at once. */
const pauseAfterChange = 1000

/** Takes a part of an answer; without it the answer comes in one. */
type TakePart = ((part: WorkspaceDiagnosticReportPartialResult) => void) | null

/** Brings the reports of all files to the client: one that asks for them gets them, to others those of files that are not open are pushed. */
export class WorkspacePublisher {
  readonly #connection: Connection
  readonly #session: Session
  readonly #check: WorkspaceCheck
  /** Whether the client ever asked: nothing is pushed to one that does. */
  #isAsked = false
  /** Ends when a report may be another one. */
  #change!: Promise<void>
  #wake!: () => void
  #typing: ReturnType<typeof setTimeout> | undefined
  readonly #closing = new Map<string, ReturnType<typeof setTimeout>>()
  /** Documents that were closed since the client was answered last: it may still show what was found in them. */
  readonly #closed = new Set<string>()
  /** The ids of the reports that were pushed last, by file. */
  readonly #pushed = new Map<string, string>()

  constructor(connection: Connection, session: Session, check: WorkspaceCheck) {
    this.#connection = connection
    this.#session = session
    this.#check = check
    this.#awaitChange()
  }

  /**
   * Answers a client that asks. One that takes the answer in parts asks again as soon as it has one, forever, so that it gets one only
   * when there is something new.
   */
  async pull(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    tell: Tell,
    takePart: TakePart,
  ): Promise<WorkspaceDiagnosticReport> {
    const { commands, watches } = this.#session.client
    this.#isAsked = true
    for (const uri of [...this.#pushed.keys()]) this.#push(uri, null)
    // In a client with a command for it, only the command begins a check.
    const isDue = !this.#check.isOn || (takePart === null && !watches)
    if (isDue && !commands.has(checkAllPolicies)) await this.#check.find(token, tell)

    const cancelled = new Promise<void>((resolve) => token.onCancellationRequested(() => resolve()))
    for (;;) {
      const change = this.#change
      const items: WorkspaceDocumentDiagnosticReport[] = []
      await this.#eachItem(previousResultIds, token, (item) => {
        if (takePart !== null && item.kind === 'unchanged') return
        items.push(item)
        takePart?.({ items: [item] })
      })
      if (takePart === null) return { items }
      if (items.length > 0) return { items: [] }
      // Of a token that was cancelled before anybody looked at it, no event tells.
      stopIfCancelled(token)
      await Promise.race([change, cancelled])
      stopIfCancelled(token)
    }
  }

  /** To be called when a report may be another one. */
  changed(): void {
    this.#wake()
    this.#awaitChange()
    if (this.#isAsked) return
    this.#pushAll().catch((error: unknown) =>
      this.#session.log.error('The findings in the workspace were not sent', error),
    )
  }

  opened(uri: string): void {
    const file = plainUri(uri)
    clearTimeout(this.#closing.get(file))
    this.#closing.delete(file)
    this.#check.opened(uri)
    // What is found in an open document is told of by itself.
    this.#push(file, null)
  }

  /** What is found in a document that is open but out of sight, is not asked for by itself. */
  textChanged(uri: string): void {
    if (!this.#isAsked || !this.#check.has(uri)) return
    this.#typing ??= setTimeout(() => {
      this.#typing = undefined
      this.changed()
    }, pauseAfterChange)
  }

  closed(uri: string): void {
    const file = plainUri(uri)
    const timer = setTimeout(() => {
      this.#closing.delete(file)
      if (this.#isAsked) this.#closed.add(file)
      this.#check.closed(uri)
      this.changed()
    }, pauseAfterClose)
    this.#closing.set(file, timer)
  }

  #awaitChange(): void {
    this.#change = new Promise((resolve) => {
      this.#wake = resolve
    })
  }

  /** Gives what a client must know that has these reports. */
  async #eachItem(
    previous: readonly PreviousResultId[],
    token: CancellationToken,
    give: (item: WorkspaceDocumentDiagnosticReport) => void,
  ): Promise<void> {
    // What is not dealt with in the end, is no longer checked.
    const shown = new Map(previous.map(({ uri, value }) => [plainUri(uri), { uri, id: value }]))
    const closed = [...this.#closed]
    for (const uri of closed) if (!shown.has(uri)) shown.set(uri, { uri, id: '' })

    const empty = (uri: string) => give({ kind: 'full', uri, version: null, items: [] })
    await this.#check.eachReport(token, ({ uri, version }, report) => {
      const id = shown.get(plainUri(uri))?.id
      shown.delete(plainUri(uri))
      if (report === null) {
        if (id !== undefined) empty(uri)
      } else if (report.id === id) give({ kind: 'unchanged', uri, version, resultId: id })
      else give({ kind: 'full', uri, version, resultId: report.id, items: report.diagnostics })
    })
    for (const { uri } of shown.values()) if (!this.#check.isOpen(uri)) empty(uri)
    for (const uri of closed) this.#closed.delete(uri)
  }

  async #pushAll(): Promise<void> {
    const gone = new Set(this.#pushed.keys())
    await this.#check.eachReport(CancellationToken.None, ({ uri, version }, report) => {
      if (version !== null) return
      gone.delete(uri)
      this.#push(uri, report)
    })
    for (const uri of gone) this.#push(uri, null)
  }

  #push(uri: string, report: Report | null): void {
    if (this.#pushed.get(uri) === report?.id) return
    if (report === null) this.#pushed.delete(uri)
    else this.#pushed.set(uri, report.id)
    void this.#connection.sendDiagnostics({ uri, diagnostics: report?.diagnostics ?? [] })
  }
}
