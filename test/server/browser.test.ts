import assert from 'node:assert/strict'
import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import type { FullDocumentDiagnosticReport, InitializeResult } from 'vscode-languageserver-protocol'
import { answerFiles } from '../support/answer-files.ts'
import { memoryFiles } from '../support/memory-files.ts'

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
}

/** A web worker as the server sees it: an object that takes and gives messages. */
interface Worker {
  onmessage?: (event: { data: unknown }) => void
  addEventListener(): void
  postMessage(message: Message): void
}

/** Runs the server for browsers where nothing of Node is known; `answer` is what the client says to its requests. */
async function startWorker(
  answer: (method: string, params: unknown) => unknown = () => null,
): Promise<(method: string, params: unknown) => Promise<unknown>> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../server/src/browser.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    mainFields: ['browser', 'module', 'main'],
    conditions: ['worker', 'module'],
    logLevel: 'error',
  })
  const waiting = new Map<number, (result: unknown) => void>()
  const worker: Worker = {
    addEventListener: () => undefined,
    postMessage: ({ id, method, params, result }) => {
      if (method === undefined) waiting.get(id ?? -1)?.(result)
      else if (id !== undefined) void respond(id, method, params)
    },
  }
  const respond = async (id: number, method: string, params: unknown) => {
    const result = await answer(method, params)
    worker.onmessage!({ data: { jsonrpc: '2.0', id, result } })
  }
  const globals = { self: worker, setTimeout, clearTimeout, performance, TextEncoder, TextDecoder, console, URL }
  runInContext(outputFiles[0]!.text, createContext(globals))
  let id = 0
  return (method, params) =>
    new Promise((resolve) => {
      id += 1
      if (method === 'initialize' || method.endsWith('/diagnostic')) waiting.set(id, resolve)
      else resolve(undefined)
      worker.onmessage!({ data: { jsonrpc: '2.0', ...(waiting.has(id) && { id }), method, params } })
    })
}

describe('the server in a browser', () => {
  it('checks a policy without anything of Node', async () => {
    const send = await startWorker()
    const capabilities = { textDocument: { diagnostic: {} } }
    const params = { processId: null, rootUri: null, capabilities, workspaceFolders: null }
    const { serverInfo } = (await send('initialize', params)) as InitializeResult
    assert.equal(serverInfo!.name, 'security-policy-language-server')
    const uri = 'vscode-vfs://github/acme/rocket/SECURITY.md'
    await send('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: 'Github' } })
    const report = (await send('textDocument/diagnostic', { textDocument: { uri } })) as FullDocumentDiagnosticReport
    assert.equal(
      report.items.some(({ code }) => code === 'name-spelling'),
      true,
    )
  })

  it('speaks the language of the client', async () => {
    const send = await startWorker()
    const initializationOptions = { l10n: { '"{0}" is spelled "{1}".': '"{1}" statt "{0}".' } }
    const capabilities = { textDocument: { diagnostic: {} } }
    const params = { processId: null, rootUri: null, capabilities, initializationOptions, workspaceFolders: null }
    await send('initialize', params)
    const uri = 'vscode-vfs://github/acme/rocket/SECURITY.md'
    await send('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: 'Github' } })
    const report = (await send('textDocument/diagnostic', { textDocument: { uri } })) as FullDocumentDiagnosticReport
    const { message } = report.items.find(({ code }) => code === 'name-spelling')!
    assert.equal(message, '"GitHub" statt "Github".')
  })

  it('reads the files of the workspace through the client', async () => {
    const root = 'vscode-vfs://github/acme/rocket'
    const files = memoryFiles({ '/acme/rocket/docs/a.md': '', '/acme/rocket/SECURITY.md': '' })
    const inMemory = (uri: string) => uri.replace('vscode-vfs://github/', 'mem:/')
    const answerAll = answerFiles(files)
    const send = await startWorker((method, params) => {
      const { uri } = (params ?? {}) as { uri?: string }
      return answerAll(method, { uri: inMemory(uri ?? '') })
    })
    await send('initialize', {
      processId: null,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: { readsFiles: true },
      workspaceFolders: [{ uri: root, name: 'rocket' }],
    })
    const text =
      '[a](docs/a.md) [b](docs/b.md)\n\nReport it [here](https://github.com/acme/other/security/advisories/new).\n'
    const uri = `${root}/SECURITY.md`
    await send('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } })
    const { items } = (await send('textDocument/diagnostic', { textDocument: { uri } })) as FullDocumentDiagnosticReport
    assert.deepEqual(
      // Spread: arrays of another world are never deeply equal.
      [...items].filter(({ code }) => code === 'broken-relative-link').map(({ range }) => range.start.character),
      [19],
    )
    assert.equal(
      items.some(({ code }) => code === 'repo-url-mismatch'),
      true,
    )
  })
})
