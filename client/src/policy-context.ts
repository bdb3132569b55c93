import { commands, window } from 'vscode'
import type { Disposable } from 'vscode'
import type { Session } from './session.ts'

/** True, in `when` clauses, while the active editor shows a policy. */
const contextKey = 'securityPolicy.isPolicy'

/** Tells VS Code whether the active editor shows a policy, so that commands about one are offered there only. */
export class PolicyContext implements Disposable {
  readonly #session: Session
  readonly #listener = window.onDidChangeActiveTextEditor(() => this.update())

  constructor(session: Session) {
    this.#session = session
    this.update()
  }

  /** To be called when other documents than before may be policies. */
  update(): void {
    const document = window.activeTextEditor?.document
    const isPolicy = document !== undefined && this.#session.isPolicy(document)
    void commands.executeCommand('setContext', contextKey, isPolicy)
  }

  dispose(): void {
    this.#listener.dispose()
  }
}
