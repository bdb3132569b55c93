import * as l10n from '@vscode/l10n'
import { EventEmitter, l10n as translations, window, workspace } from 'vscode'
import type { CancellationToken, Disposable, DocumentSelector, LogOutputChannel, TextDocument, Uri } from 'vscode'
import { CloseAction, ErrorAction, RevealOutputChannelOn, State } from 'vscode-languageclient'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import { clientCommandNames, commandNames } from '../../server/src/protocol.ts'
import { checkAll, checkAllCommand } from './check-all.ts'
import type { WorkspaceResult } from './check-all.ts'
import type { WorkDone } from './increments.ts'
import { marksJson } from './json-marks.ts'
import { asDocumentSelector, currentSelector, isSelected } from './policy-documents.ts'
import type { Configured } from './policy-selector.ts'
import { readOnlyMiddleware } from './read-only.ts'
import { RestartBudget } from './restart-budget.ts'
import { StatusItem } from './status-item.ts'
import type { CheckStatus, ServerState } from './status.ts'
import { serveFiles } from './workspace-files.ts'

export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient

const states: Record<State, ServerState> = {
  [State.Stopped]: 'stopped',
  [State.Starting]: 'starting',
  [State.Running]: 'running',
  [State.StartFailed]: 'stopped',
}

/**
 * The server, as far as VS Code needs one: it starts with the first policy that is opened, and starts anew when other
 * documents than before are to be checked.
 */
export class Session implements Disposable {
  readonly #createClient: CreateClient
  readonly #output: LogOutputChannel
  readonly #rulePages: Uri
  readonly #configured: () => readonly Configured[]
  readonly #status = new StatusItem()
  readonly #started = new EventEmitter<void>()
  /** A server runs: the first one, or another one that knows nothing of what the one before was asked. */
  readonly onDidStart = this.#started.event
  /** URIs of the documents that the user asked to check, whatever their names. */
  readonly #asked = new Set<string>()
  /** All policies were checked: so they are by each server that is started anew. */
  #checksAll = false
  /**
   * VS Code asks the running server for findings in files that are not open. As soon as it does, it leaves the findings in closed
   * documents in place, so that it must not before somebody wants to see them.
   */
  #pullsWorkspace = false
  #client: BaseLanguageClient | undefined
  /** What the running server checks. */
  #selector: DocumentSelector = []
  #queue: Promise<void> = Promise.resolve()
  #budget = new RestartBudget()
  /** The server ended so often that nobody but the user starts it again. */
  #isGivenUp = false

  /**
   * @param rulePages the folder of the pages that explain the rules
   * @param configured tells which further policies configuration files name
   */
  constructor(
    createClient: CreateClient,
    output: LogOutputChannel,
    rulePages: Uri,
    configured: () => readonly Configured[],
  ) {
    this.#createClient = createClient
    this.#output = output
    this.#rulePages = rulePages
    this.#configured = configured
  }

  /** Sees to it that every open policy is checked and nothing else. To be called whenever that may have changed. */
  refresh(): Promise<void> {
    return this.#enqueue(async () => {
      const selector = this.#currentSelector()
      const differs = (document: TextDocument) =>
        isSelected(selector, document) !== isSelected(this.#selector, document)
      if (workspace.textDocuments.some(differs)) await this.#start()
    })
  }

  /** Checks a Markdown document wherever it is. */
  check(document: TextDocument): Promise<void> {
    this.#asked.add(document.uri.toString())
    return this.refresh()
  }

  /**
   * Checks all policies of the workspace, open or not. From then on their findings are shown and kept up to date, also by a server that
   * is started anew. Rejects when the server cannot do it, or is told to stop.
   */
  async checkAll(onProgress: (progress: WorkDone) => void, token: CancellationToken): Promise<WorkspaceResult> {
    await this.#enqueue(async () => {
      const isReady = this.#pullsWorkspace && this.#client?.isRunning() === true
      this.#pullsWorkspace = true
      if (!isReady) await this.#start()
    })
    if (this.#client === undefined) throw new Error('The server does not run.')
    const result = await checkAll(this.#client, onProgress, token)
    this.#checksAll = true
    return result
  }

  /**
   * Asks the server, which starts if it does not run yet. Rejects when it cannot start, or cannot answer, or was given up: what asks
   * by itself must not start what ends again and again.
   */
  async request<Result>(method: string, params: object): Promise<Result> {
    await this.#enqueue(async () => {
      if (this.#client?.isRunning() !== true && !this.#isGivenUp) await this.#start()
    })
    if (this.#client === undefined) throw new Error('The server does not run.')
    return this.#client.sendRequest<Result>(method, params)
  }

  /** Says whether a document is a policy that is checked, or will be as soon as it is open. */
  isPolicy(document: TextDocument): boolean {
    return document.languageId === 'markdown' && isSelected(this.#currentSelector(), document)
  }

  /** Forgets a document that was closed. */
  close(document: TextDocument): void {
    this.#asked.delete(document.uri.toString())
    this.#status.forget(document.uri.toString())
  }

  restart(): Promise<void> {
    this.#budget = new RestartBudget()
    this.#isGivenUp = false
    return this.#enqueue(() => this.#start())
  }

  stop(): Promise<void> {
    return this.#enqueue(() => this.#stop())
  }

  dispose(): void {
    this.#status.dispose()
    this.#started.dispose()
  }

  #currentSelector(): DocumentSelector {
    return asDocumentSelector(currentSelector(this.#asked, this.#configured()))
  }

  /** One step after the other: a server that is starting is not stopped half-way. */
  #enqueue(step: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(step).catch((error: unknown) => {
      this.#output.error(error instanceof Error ? error : String(error))
    })
    return this.#queue
  }

  async #start(): Promise<void> {
    await this.#stop()
    const documentSelector = currentSelector(this.#asked, this.#configured())
    this.#selector = asDocumentSelector(documentSelector)
    this.#status.selector = this.#selector
    let crashed = false
    const client = this.#createClient({
      documentSelector,
      outputChannel: this.#output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions: {
        rulePages: this.#rulePages.toString(),
        commands: [
          'securityPolicy.showRule',
          checkAllCommand,
          ...Object.values(commandNames),
          ...Object.values(clientCommandNames),
        ],
        status: true,
        readsFiles: true,
        marksJson: marksJson(),
        workspaceDiagnostics: this.#pullsWorkspace,
        l10n: translations.bundle,
      },
      middleware: readOnlyMiddleware,
      initializationFailedHandler: () => false,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        // The client could start the server again by itself, but would pop up a message for each attempt that fails.
        closed: () => {
          crashed = true
          // Before anybody hears of it: what asks now, starts the server.
          this.#isGivenUp = !this.#budget.spend(Date.now())
          return { action: CloseAction.DoNotRestart, handled: true, message: 'The server stopped unexpectedly.' }
        },
      },
    })
    // The status item and the one message below say enough; the client would pop up its errors on top of that.
    client.error = (message, data: unknown) => this.#output.error(message, ...(data === undefined ? [] : [data]))
    serveFiles(client)
    client.onNotification('securityPolicy/status', (check: CheckStatus) => this.#status.checked(check))
    client.onDidChangeState(({ newState }) => {
      if (client !== this.#client) return
      this.#status.server = states[newState]
      if (crashed) void this.#recover(client)
    })
    this.#client = client
    this.#output.info('The server starts.')
    await client.start()
    for (const uri of this.#asked) await client.sendNotification('securityPolicy/check', { uri })
    if (this.#checksAll) void this.#checkAllAgain(client)
    this.#started.fire()
  }

  async #checkAllAgain(client: BaseLanguageClient): Promise<void> {
    try {
      await checkAll(client, () => undefined)
    } catch (error) {
      this.#output.warn('The policies of the workspace were not checked again', error)
    }
  }

  async #stop(): Promise<void> {
    const client = this.#client
    this.#client = undefined
    this.#selector = []
    try {
      await client?.dispose()
    } catch (error) {
      this.#output.warn('The server did not stop in time', error)
    }
  }

  /** Starts the server again after it ended by itself, unless somebody else did; or says that it does so too often. */
  async #recover(ended: BaseLanguageClient): Promise<void> {
    if (!this.#isGivenUp)
      return this.#enqueue(async () => {
        if (this.#client === ended) await this.#start()
      })
    const message = l10n.t('The security policy server keeps stopping, so it is not started again.')
    const [restart, show] = [l10n.t('Restart'), l10n.t('Show Output')]
    const choice = await window.showErrorMessage(message, restart, show)
    if (choice === restart) await this.restart()
    if (choice === show) this.#output.show()
  }
}
