import { languages, LanguageStatusSeverity, window } from 'vscode'
import type { Disposable, DocumentSelector, LanguageStatusItem } from 'vscode'
import { statusLine } from './status.ts'
import type { CheckStatus, ServerState } from './status.ts'

/** Says in the language status of each policy what is going on with it. */
export class StatusItem implements Disposable {
  readonly #item: LanguageStatusItem
  readonly #checks = new Map<string, CheckStatus>()
  readonly #listener: Disposable
  #server: ServerState = 'starting'
  /** URI of the document that the item speaks of. */
  #subject = ''

  constructor() {
    this.#item = languages.createLanguageStatusItem('securityPolicy.status', [])
    this.#item.name = 'Security Policy'
    this.#listener = window.onDidChangeActiveTextEditor(() => this.#update())
    this.#update()
  }

  /** On which documents the item is shown. */
  set selector(selector: DocumentSelector) {
    this.#item.selector = selector
    this.#update()
  }

  set server(state: ServerState) {
    this.#server = state
    if (state !== 'running') this.#checks.clear()
    this.#update()
  }

  checked(check: CheckStatus): void {
    this.#checks.set(check.uri, check)
    this.#update()
  }

  forget(uri: string): void {
    this.#checks.delete(uri)
  }

  dispose(): void {
    this.#listener.dispose()
    this.#item.dispose()
  }

  #update(): void {
    const document = window.activeTextEditor?.document
    // While the focus is elsewhere, in the output say, VS Code goes on showing the item of the last policy.
    if (document && languages.match(this.#item.selector, document) > 0) this.#subject = document.uri.toString()
    const { text, detail, severity, busy, command } = statusLine(this.#server, this.#checks.get(this.#subject))
    this.#item.text = text
    this.#item.detail = detail ?? ''
    this.#item.severity = severity === 'error' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information
    this.#item.busy = busy ?? false
    this.#item.command = command
  }
}
