import type {
  CancellationToken,
  Connection,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
} from 'vscode-languageserver'
import { CodeLensRefreshRequest } from 'vscode-languageserver'
import { stopIfCancelled } from './cancellation.ts'
import type { Session } from './session.ts'
import { Status } from './status.ts'

/** So many milliseconds of changes are answered by one push: editors send several for one key. */
const pushDelay = 20

/** Brings the reports to the client: those that ask get them, to the others they are pushed. */
export class Publisher {
  readonly #connection: Connection
  readonly #session: Session
  readonly #status: Status | null
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>()
  /** What a client was pushed last, by document: the id of the report, and of nothing `null`. */
  readonly #pushed = new Map<string, string | null>()
  #refresh: ReturnType<typeof setTimeout> | undefined

  constructor(connection: Connection, session: Session) {
    this.#connection = connection
    this.#session = session
    this.#status = session.client.wantsStatus ? new Status(connection) : null
  }

  /** Answers a client that asks. */
  async pull(
    { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    let outcome = await this.#session.check(uri)
    if (!this.#session.client.refreshes) {
      // What is learnt later could never be shown.
      await this.#session.projects.settled(uri)
      outcome = await this.#session.check(uri)
    }
    stopIfCancelled(token)
    const report = this.#session.report(uri, outcome)
    this.#status?.tell(uri, outcome, report)
    if (report === null) return { kind: 'full', items: [] }
    if (report.id === previousResultId) return { kind: 'unchanged', resultId: report.id }
    return { kind: 'full', resultId: report.id, items: report.diagnostics }
  }

  /** A text changed. A client that asks will ask by itself. */
  textChanged(uri: string): void {
    if (!this.#session.client.pulls) this.#pushSoon(uri)
  }

  /** Something else changed, of which the client does not know. */
  reportChanged(uri: string): void {
    const { pulls, refreshes, refreshesLenses } = this.#session.client
    if (!pulls) this.#pushSoon(uri)
    if ((pulls && refreshes) || refreshesLenses) this.#refreshSoon()
  }

  /** Something changed that concerns all documents. */
  allChanged(): void {
    for (const uri of this.#session.documents.keys()) this.reportChanged(uri)
  }

  closed(uri: string): void {
    clearTimeout(this.#timers.get(uri))
    this.#timers.delete(uri)
    this.#status?.forget(uri)
    if (typeof this.#pushed.get(uri) === 'string') void this.#connection.sendDiagnostics({ uri, diagnostics: [] })
    this.#pushed.delete(uri)
  }

  #pushSoon(uri: string): void {
    if (this.#timers.has(uri)) return
    const timer = setTimeout(() => {
      this.#timers.delete(uri)
      this.#push(uri).catch((error: unknown) => this.#session.log.error(`The findings in ${uri} were not sent`, error))
    }, pushDelay)
    this.#timers.set(uri, timer)
  }

  async #push(uri: string): Promise<void> {
    const outcome = await this.#session.check(uri)
    const text = this.#session.documents.get(uri)
    if (text === undefined) return
    const report = this.#session.report(uri, outcome)
    this.#status?.tell(uri, outcome, report)
    const id = report?.id ?? null
    if ((this.#pushed.get(uri) ?? null) === id) return
    this.#pushed.set(uri, id)
    await this.#connection.sendDiagnostics({ uri, version: text.version, diagnostics: report?.diagnostics ?? [] })
  }

  /** One request asks for what is shown of all documents. */
  #refreshSoon(): void {
    this.#refresh ??= setTimeout(() => {
      this.#refresh = undefined
      const { pulls, refreshes, refreshesLenses } = this.#session.client
      if (pulls && refreshes) this.#told(this.#connection.languages.diagnostics.refresh(), 'findings')
      if (refreshesLenses) this.#told(this.#connection.sendRequest(CodeLensRefreshRequest.type), 'code lenses')
    }, 0)
  }

  #told(answer: Promise<void>, what: string): void {
    answer.catch((error: unknown) => this.#session.log.error(`The client did not ask for the ${what} again`, error))
  }
}
