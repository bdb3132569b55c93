import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node'
import type {
  ClientCapabilities,
  DocumentDiagnosticReport,
  MessageConnection,
} from 'vscode-languageserver-protocol/node'
import type { Typist } from './typist.ts'

/** How long the server took for a policy, in milliseconds: to open it, and for each edit. */
export interface Timing {
  readonly name: string
  readonly open: number
  readonly edits: readonly number[]
}

const server = fileURLToPath(new URL('../../dist/server.cjs', import.meta.url))

const capabilities: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { diagnostics: { refreshSupport: true } },
}

/** Where policies may stand in a repository, so that one server holds all of them at once. */
const places = ['SECURITY.md', '.github/SECURITY.md', 'docs/SECURITY.md']

/**
 * Types into each policy in turn, over the protocol, against the server as a process of its own. The time of an edit runs
 * from telling the change to having the findings.
 * @param rounds how often each policy is edited; as many rounds again go before, to warm the server up
 */
export function timeServer(typists: readonly Typist[], rounds: number): Promise<Timing[]> {
  return withServer((connection, uriOf) => timeEdits(connection, uriOf, typists, rounds))
}

/**
 * Calls with a connection to a server of its own, and with a function that gives the URIs of files in its workspace by their paths; ends
 * the server after that.
 */
export async function withServer<Result>(
  use: (connection: MessageConnection, uriOf: (path: string) => string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'security-policy-bench-'))
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  connection.onRequest(() => null)
  connection.listen()
  try {
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
    })
    await connection.sendNotification('initialized', {})
    return await use(connection, (path) => pathToFileURL(join(folder, path)).href)
  } finally {
    await connection.sendRequest('shutdown')
    await connection.sendNotification('exit')
    connection.dispose()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function timeEdits(
  connection: MessageConnection,
  uriOf: (path: string) => string,
  typists: readonly Typist[],
  rounds: number,
): Promise<Timing[]> {
  const documents = typists.map((typist, index) => ({
    typist,
    uri: uriOf(places[index]!),
    version: 1,
    open: 0,
    edits: [] as number[],
    resultId: undefined as string | undefined,
  }))

  const pull = async (document: (typeof documents)[number]): Promise<void> => {
    const report: DocumentDiagnosticReport = await connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri: document.uri },
      previousResultId: document.resultId,
    })
    document.resultId = report.resultId
  }

  for (const document of documents) {
    const { uri, version, typist } = document
    const start = performance.now()
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, version, languageId: 'markdown', text: typist.text },
    })
    await pull(document)
    document.open = performance.now() - start
  }

  for (let round = -rounds; round < rounds; round++) {
    for (const document of documents) {
      const { letter, line, character } = document.typist.type()
      const place = { line, character }
      const start = performance.now()
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: document.uri, version: ++document.version },
        contentChanges: [{ range: { start: place, end: place }, text: letter }],
      })
      await pull(document)
      if (round >= 0) document.edits.push(performance.now() - start)
    }
  }
  return documents.map(({ typist: { name }, open, edits }) => ({ name, open, edits }))
}
