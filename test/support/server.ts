import { build } from 'esbuild'
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import type { ChildProcess, ChildProcessWithoutNullStreams } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node'
import type {
  ClientCapabilities,
  CodeAction,
  CodeActionContext,
  Diagnostic,
  DocumentDiagnosticReport,
  FullDocumentDiagnosticReport,
  InitializeResult,
  MessageConnection,
  Range,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node'

/** Servers that a failed test left behind; they would keep the tests from ending. */
const running = new Set<ChildProcess>()
after(() => {
  for (const child of running) child.kill()
})

/** Sees to it that a process ends with the tests. */
export function endWithTests<P extends ChildProcess>(child: P): P {
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

const bundle = fileURLToPath(new URL('../../out/test/server.cjs', import.meta.url))
let built: Promise<string> | undefined

/** Bundles the real server, once for all tests, and says where it is; the folder for the rules' pages is beside it. */
export function buildServer(): Promise<string> {
  built ??= (async () => {
    await build({
      entryPoints: [fileURLToPath(new URL('../../server/src/node.ts', import.meta.url))],
      outfile: bundle,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      mainFields: ['module', 'main'],
      logLevel: 'error',
      banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href" },
      define: { 'import.meta.url': 'bundleUrl' },
    })
    mkdirSync(join(dirname(bundle), 'security-policy-rules'), { recursive: true })
    return bundle
  })()
  return built
}

/** A client that pulls and can be refreshed, as VS Code is. */
export const pullingClient: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: {
    diagnostics: { refreshSupport: true },
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
  },
}

export interface ServerOptions {
  readonly capabilities?: ClientCapabilities
  readonly initializationOptions?: object
  /** Files of the workspace folder, by path. */
  readonly files?: Readonly<Record<string, string>>
  /** The folders of the workspace, as URIs or paths from the folder with the files, where that is not it. */
  readonly folders?: readonly string[]
  /** What the client answers to requests of a kind that is the test's own; it may throw. */
  readonly answer?: (method: string, params: unknown) => unknown
  /** What the client answers when it is asked for the settings; a function is called for each question. */
  readonly settings?: unknown
}

/** Starts the real server as a process of its own, and speaks to it as an editor does. */
export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const path = await buildServer()
  const folder = mkdtempSync(join(tmpdir(), 'security-policy-'))
  for (const [name, text] of Object.entries(options.files ?? {})) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const child = endWithTests(spawn(process.execPath, [path, '--stdio']))
  const server = new TestServer(child, folder, options)
  await server.initialize()
  return server
}

/** A running server, with all that it said to the client. */
export class TestServer {
  readonly process: ChildProcessWithoutNullStreams
  readonly folder: string
  readonly connection: MessageConnection
  /** What the server sent by itself, requests too, with its parameters. */
  readonly received: { readonly method: string; readonly params: unknown }[] = []
  result!: InitializeResult
  settings: unknown
  readonly #options: ServerOptions
  readonly #versions = new Map<string, number>()
  #heard: () => void = () => undefined

  constructor(child: ChildProcessWithoutNullStreams, folder: string, options: ServerOptions) {
    this.process = child
    this.folder = folder
    this.settings = options.settings
    this.#options = options
    this.connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    )
    this.connection.onNotification((method: string, params: unknown) => this.#hear(method, params))
    this.connection.onRequest((method: string, params: unknown) => {
      this.#hear(method, params)
      if (method === 'workspace/configuration') return [this.settings]
      return options.answer?.(method, params) ?? null
    })
    this.connection.listen()
  }

  async initialize(): Promise<void> {
    this.result = await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: this.#options.capabilities ?? pullingClient,
      initializationOptions: this.#options.initializationOptions,
      workspaceFolders: (this.#options.folders ?? ['.']).map((folder) => ({
        uri: new URL(folder, pathToFileURL(join(this.folder, '/'))).href.replace(/\/$/, ''),
        name: 'test',
      })),
    })
    await this.connection.sendNotification('initialized', {})
  }

  uri(path = 'SECURITY.md'): string {
    return pathToFileURL(join(this.folder, path)).href
  }

  async open(text: string, uri = this.uri(), languageId = 'markdown'): Promise<void> {
    this.#versions.set(uri, 1)
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    })
  }

  /** Changes a text; a mere string replaces it. */
  async change(changes: string | readonly TextDocumentContentChangeEvent[], uri = this.uri()): Promise<void> {
    const version = (this.#versions.get(uri) ?? 0) + 1
    this.#versions.set(uri, version)
    const contentChanges = typeof changes === 'string' ? [{ text: changes }] : changes
    await this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges })
  }

  async close(uri = this.uri()): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
  }

  pull(uri = this.uri(), previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId })
  }

  /** The diagnostics of a document, by a full report. */
  async diagnostics(uri = this.uri()): Promise<Diagnostic[]> {
    const report = await this.pull(uri)
    assert.equal(report.kind, 'full')
    return (report as FullDocumentDiagnosticReport).items
  }

  /** The diagnostics as soon as they are as expected: asks again whenever the server says so. */
  async diagnosticsUntil(expected: (found: readonly Diagnostic[]) => boolean, uri = this.uri()): Promise<Diagnostic[]> {
    for (;;) {
      const found = await this.diagnostics(uri)
      if (expected(found)) return found
      await this.next('workspace/diagnostic/refresh')
    }
  }

  /** The ids of the rules that found something. */
  async codes(uri = this.uri()): Promise<unknown[]> {
    return (await this.diagnostics(uri)).map(({ code }) => code)
  }

  codeActions(range: Range, context: Partial<CodeActionContext> = {}, uri = this.uri()): Promise<CodeAction[]> {
    const params = { textDocument: { uri }, range, context: { diagnostics: [], ...context } }
    return this.connection.sendRequest('textDocument/codeAction', params)
  }

  /** The parameters of the first message of a method that the test was not given yet; waits for it. */
  async next<T>(method: string): Promise<T> {
    for (;;) {
      const index = this.received.findIndex((message) => message.method === method)
      if (index >= 0) return this.received.splice(index, 1)[0]!.params as T
      await new Promise<void>((resolve) => {
        this.#heard = resolve
      })
    }
  }

  /** The messages of a method that the test was not given yet. */
  heard(method: string): readonly unknown[] {
    return this.received.filter((message) => message.method === method).map(({ params }) => params)
  }

  /** Ends the server as an editor does, and gives its exit code. */
  async stop(): Promise<number | null> {
    const exited = new Promise<number | null>((resolve) => this.process.once('exit', resolve))
    await this.connection.sendRequest('shutdown')
    await this.connection.sendNotification('exit')
    const code = await exited
    this.clean()
    return code
  }

  /** Removes what the server worked on. */
  clean(): void {
    this.connection.dispose()
    rmSync(this.folder, { recursive: true, force: true })
  }

  #hear(method: string, params: unknown): void {
    this.received.push({ method, params })
    this.#heard()
  }
}

/** Says whether one of the diagnostics is of this rule. */
export function has(rule: string): (found: readonly Diagnostic[]) => boolean {
  return (found) => found.some(({ code }) => code === rule)
}

/** A range on one line. */
export function range(line: number, start: number, end: number): Range {
  return { start: { line, character: start }, end: { line, character: end } }
}
