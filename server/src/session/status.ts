import type { Connection } from 'vscode-languageserver'
import type { Report } from './reports.ts'
import type { Outcome } from './session.ts'

/** Tells a client that wants to know how each check ended. */
export class Status {
  readonly #connection: Connection
  readonly #told = new Map<string, string>()

  constructor(connection: Connection) {
    this.#connection = connection
  }

  tell(uri: string, outcome: Outcome, report: Report | null): void {
    const status =
      outcome.state === 'checked'
        ? { uri, state: outcome.state, findings: report?.count ?? 0 }
        : { uri, state: outcome.state, message: outcome.message }
    const text = JSON.stringify(status)
    if (this.#told.get(uri) === text) return
    this.#told.set(uri, text)
    void this.#connection.sendNotification('securityPolicy/status', status)
  }

  forget(uri: string): void {
    this.#told.delete(uri)
  }
}
