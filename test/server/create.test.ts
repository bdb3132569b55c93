import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type {
  ApplyWorkspaceEditParams,
  ClientCapabilities,
  CreateFile,
  TextDocumentEdit,
} from 'vscode-languageserver-protocol'
import { commandNames, requestNames } from '../../server/src/protocol.ts'
import type { CreateResult, PolicyDraft, PolicyQuestions } from '../../server/src/protocol.ts'
import { plainSnippet } from '../../server/src/sections/snippet.ts'
import { pullingClient, startServer } from '../support/server.ts'
import type { TestServer } from '../support/server.ts'

/** A client that lets the server create files. */
const creatingClient: ClientCapabilities = {
  ...pullingClient,
  workspace: {
    ...pullingClient.workspace,
    applyEdit: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
}

const git = { '.git/config': '[remote "origin"]\n\turl = git@github.com:octo/engine.git\n' }

/** Creates the file of an edit as an editor does that takes its options at their word. */
function create(params: unknown): { applied: boolean; failureReason?: string } {
  const { documentChanges = [] } = (params as ApplyWorkspaceEditParams).edit
  const [created, edited, ...others] = documentChanges as [CreateFile, TextDocumentEdit]
  assert.deepEqual(others, [])
  assert.deepEqual(created.options, { overwrite: false, ignoreIfExists: false })
  assert.equal(edited.textDocument.uri, created.uri)
  const [edit] = edited.edits as { newText: string }[]
  const path = fileURLToPath(created.uri)
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, edit!.newText, { flag: 'wx' })
    return { applied: true }
  } catch {
    return { applied: false, failureReason: 'there is such a file' }
  }
}

describe('creating files over the protocol', () => {
  let server: TestServer
  /** What an editor does before it applies an edit. */
  let beforeEdit: () => void
  const start = async (files: Readonly<Record<string, string>>, capabilities = creatingClient) => {
    beforeEdit = () => undefined
    server = await startServer({
      capabilities,
      files,
      answer: (method, params) => {
        if (method !== 'workspace/applyEdit') return null
        beforeEdit()
        return create(params)
      },
    })
  }
  afterEach(() => server.stop())

  const folder = () => server.uri('').replace(/\/$/, '')
  const run = (command: string, params: unknown): Promise<CreateResult> =>
    server.connection.sendRequest('workspace/executeCommand', { command, arguments: [params] })
  const read = (path: string) => readFileSync(join(server.folder, path), 'utf8')

  describe('a policy', () => {
    it('is asked for, shown and written', async () => {
      await start({ ...git, 'package.json': '{ "version": "3.2.0" }' })
      const asked: PolicyQuestions = await server.connection.sendRequest(requestNames.policyQuestions, {
        folder: folder(),
      })
      assert.equal(asked.existing, null)
      assert.equal(asked.uri, server.uri('.github/SECURITY.md'))
      assert.deepEqual(
        asked.questions.map(({ id }) => id),
        ['channels', 'response', 'disclosure', 'versions', 'sections'],
      )
      const params = { folder: folder(), answers: { versions: ['line'] } }
      const draft: PolicyDraft = await server.connection.sendRequest(requestNames.policyDraft, params)
      assert.equal(draft.problem, null)
      assert.equal(existsSync(join(server.folder, '.github')), false)

      const result = await run(commandNames.createPolicy, params)
      assert.equal(result.done, true)
      assert.equal(result.uri, asked.uri)
      assert.match(result.message, /turn on "Private vulnerability reporting"/)
      assert.equal(read('.github/SECURITY.md'), draft.text)
      assert.equal(plainSnippet(result.snippet!), draft.text)
      assert.match(draft.text!, /\| 3\.x \| :white_check_mark: \|/)
      await server.open(draft.text!, result.uri)
      const serious = (await server.diagnostics(result.uri)).filter(({ severity }) => severity! <= 2)
      assert.deepEqual(serious, [])
    })

    it('is made of the defaults without answers, in the first folder', async () => {
      await start(git)
      const result = await run(commandNames.createPolicy, undefined)
      assert.equal(result.done, true)
      assert.match(read('.github/SECURITY.md'), /\(https:\/\/github\.com\/octo\/engine\/security\/advisories\/new\)/)
      // This client has no command of its own that would say so.
      assert.deepEqual(server.heard('window/showMessage'), [{ type: 3, message: result.message }])
    })

    it('is not written over another one', async () => {
      await start({ ...git, 'docs/Security.md': 'mine' })
      const asked: PolicyQuestions = await server.connection.sendRequest(requestNames.policyQuestions, {
        folder: folder(),
      })
      assert.equal(asked.existing, server.uri('docs/Security.md'))
      const result = await run(commandNames.createPolicy, { folder: folder() })
      assert.deepEqual(result, {
        done: false,
        message: 'There is a file already: docs/Security.md',
        uri: server.uri('docs/Security.md'),
      })
      assert.equal(existsSync(join(server.folder, '.github/SECURITY.md')), false)
    })

    it('is not written over one that appears meanwhile', async () => {
      await start(git)
      beforeEdit = () => {
        mkdirSync(join(server.folder, '.github'))
        writeFileSync(join(server.folder, '.github/SECURITY.md'), 'theirs')
      }
      const result = await run(commandNames.createPolicy, { folder: folder() })
      assert.deepEqual([result.done, result.uri], [false, server.uri('.github/SECURITY.md')])
      assert.equal(read('.github/SECURITY.md'), 'theirs')
    })

    it('needs an address that nobody else knows', async () => {
      await start({ 'a.txt': '' })
      const refused = await run(commandNames.createPolicy, { folder: folder() })
      assert.deepEqual(refused, { done: false, message: 'To which e-mail address can people report?', uri: null })
      const answers = { 'email-address': ['security@acme.dev'] }
      assert.equal((await run(commandNames.createPolicy, { folder: folder(), answers })).done, true)
      assert.match(read('.github/SECURITY.md'), /<security@acme\.dev>/)
    })

    it('needs a folder', async () => {
      await start(git)
      for (const named of ['untitled:', 'nonsense', '']) {
        const { done, message } = await run(commandNames.createPolicy, { folder: named })
        assert.deepEqual([done, message.startsWith('Open a folder first')], [false, true])
      }
      const asked = server.connection.sendRequest(requestNames.policyQuestions, { folder: 'untitled:' })
      await assert.rejects(asked, /Open a folder first/)
    })

    it('names the channels of the configuration', async () => {
      await start({ ...git, '.security-policy.json': '{ "channels": ["psirt@acme.dev"] }' })
      await run(commandNames.createPolicy, { folder: folder() })
      assert.match(read('.github/SECURITY.md'), /<psirt@acme\.dev>/)
    })

    it('is left to editors that let the server create files', async () => {
      await start(git, pullingClient)
      const result = await run(commandNames.createPolicy, { folder: folder() })
      assert.equal(result.done, false)
      assert.match(result.message, /does not let the server create files/)
    })
  })

  describe('other files', () => {
    const policy = '# Security\n\nReport vulnerabilities to security@acme.dev. We do not pay rewards for reports.\n'

    it('are made of an open policy', async () => {
      await start({ ...git, 'SECURITY.md': policy })
      await server.open(policy)
      const text = await run(commandNames.createSecurityTxt, { uri: server.uri() })
      assert.deepEqual([text.done, text.uri], [true, server.uri('.well-known/security.txt')])
      assert.match(
        read('.well-known/security.txt'),
        /^Contact: mailto:security@acme\.dev\nExpires: .*Z\nPolicy: https:\/\/github\.com\/octo\/engine\/security\/policy\nBug-Bounty: False\n$/,
      )
      const insights = await run(commandNames.createSecurityInsights, { uri: server.uri() })
      assert.deepEqual([insights.done, insights.uri], [true, server.uri('security-insights.yml')])
      assert.match(insights.message, /7 more things/)
      assert.match(read('security-insights.yml'), /email: security@acme\.dev/)
    })

    it('are never written over others', async () => {
      await start({ 'security.txt': 'mine', '.github/SECURITY-INSIGHTS.yml': 'mine' })
      await server.open(policy)
      const text = await run(commandNames.createSecurityTxt, { uri: server.uri() })
      assert.deepEqual([text.done, text.uri], [false, server.uri('security.txt')])
      const insights = await run(commandNames.createSecurityInsights, { uri: server.uri() })
      assert.deepEqual([insights.done, insights.uri], [false, server.uri('.github/SECURITY-INSIGHTS.yml')])
      assert.equal(existsSync(join(server.folder, '.well-known')), false)
    })

    it('need a private way to report', async () => {
      await start({})
      await server.open('# Security\n\nPlease open an issue.\n')
      for (const command of [commandNames.createSecurityTxt, commandNames.createSecurityInsights]) {
        const result = await run(command, { uri: server.uri() })
        assert.deepEqual([result.done, result.uri], [false, null])
        assert.match(result.message, /gives the address of none/)
      }
    })

    it('need a policy that is saved, because they go beside it', async () => {
      await start({})
      await server.open(policy, 'untitled:Untitled-1')
      await server.connection.sendNotification('securityPolicy/check', { uri: 'untitled:Untitled-1' })
      for (const command of [commandNames.createSecurityTxt, commandNames.createSecurityInsights]) {
        const result = await run(command, { uri: 'untitled:Untitled-1' })
        assert.deepEqual([result.done, result.uri], [false, null])
        assert.match(result.message, /^Save the policy/)
      }
    })

    it('need an open policy', async () => {
      await start({})
      await server.open('# Readme', server.uri('README.md'))
      for (const name of ['README.md', 'SECURITY.md']) {
        const { done, uri } = await run(commandNames.createSecurityTxt, { uri: server.uri(name) })
        assert.deepEqual([done, uri], [false, null])
      }
      await assert.rejects(run(commandNames.createSecurityTxt, null), /needs the URI/)
    })
  })
})
