import assert from 'node:assert/strict'
import { InsertTextFormat } from 'vscode-languageserver-protocol'
import type { ClientCapabilities, CompletionContext, CompletionItem } from 'vscode-languageserver-protocol'
import { pullingClient, range, startServer } from '../support/server.ts'
import type { TestServer } from '../support/server.ts'
import { splitAtCursor } from '../support/completion.ts'

const config = '[remote "origin"]\n\turl = https://github.com/acme/rocket.git\n'
const files = { '.git/config': config }
const full: ClientCapabilities = {
  ...pullingClient,
  textDocument: {
    ...pullingClient.textDocument,
    completion: {
      completionItem: { snippetSupport: true, insertReplaceSupport: true, documentationFormat: ['markdown'] },
    },
  },
}

describe('completion over the protocol', () => {
  let server: TestServer
  afterEach(() => server.stop())

  /** Opens a text, and asks at the cursor's mark on its last line. */
  async function complete(
    marked: string,
    context: CompletionContext = { triggerKind: 1 },
    path = 'SECURITY.md',
  ): Promise<readonly CompletionItem[]> {
    const { text, offset } = splitAtCursor(marked)
    const lines = text.slice(0, offset).split('\n')
    const uri = server.uri(path)
    await server.open(text, uri)
    return server.connection.sendRequest('textDocument/completion', {
      textDocument: { uri },
      position: { line: lines.length - 1, character: lines.at(-1)!.length },
      context,
    })
  }

  function resolve(item: CompletionItem): Promise<CompletionItem> {
    return server.connection.sendRequest('completionItem/resolve', item)
  }

  it('is announced with the characters that ask for it', async () => {
    server = await startServer()
    const { completionProvider } = server.result.capabilities
    assert.equal(completionProvider?.resolveProvider, true)
    assert.ok(completionProvider.triggerCharacters?.includes('#'))
  })

  it('puts a section with tab stops in the place of what is typed', async () => {
    server = await startServer({ capabilities: full, files })
    const items = await complete('# Security\n\n## Rep‸\n')
    const item = items.find(({ label }) => label === 'Communication Channels')!
    assert.equal(item.insertTextFormat, InsertTextFormat.Snippet)
    assert.deepEqual((item.textEdit as { range: object }).range, range(2, 0, 6))
    assert.match(item.textEdit!.newText, /\$\{1:https:\/\/github\.com\/acme\/rocket\/security\/advisories\/new\}/)
    const sorted = [...items].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1))
    assert.deepEqual(sorted, items)
    assert.equal(
      items.some(({ commitCharacters }) => commitCharacters !== undefined),
      false,
    )
  })

  it('shows what it puts in when it is asked for more', async () => {
    server = await startServer({ capabilities: full, files })
    const [item] = await complete('# Security\n\n## ‸\n')
    assert.doesNotMatch(JSON.stringify(item!.documentation), /##/)
    const { documentation } = await resolve(item!)
    assert.deepEqual(Object.keys(documentation!), ['kind', 'value'])
    assert.match(JSON.stringify(documentation), /"markdown".*## /)
    assert.doesNotMatch(JSON.stringify(documentation), /\$\{1/)
  })

  it('gives plain text to editors that know no more', async () => {
    server = await startServer({ files })
    const item = (await complete('# Security\n\n## Rep‸\n')).find(({ label }) => label === 'Response Times')!
    assert.equal(item.insertTextFormat, undefined)
    assert.match(item.textEdit!.newText, /within 72 hours\./)
    assert.equal((item.documentation as { kind: string }).kind, 'plaintext')
  })

  it('leaves it to the author whether the rest of an address is replaced, where the editor can', async () => {
    const text = '# Security\n\nReport to <security@acme.dev>.\n\nOr [here](mail‸to:x@y.z)\n'
    server = await startServer({ capabilities: full, files })
    const item = (await complete(text)).find(({ label }) => label === 'security@acme.dev')!
    assert.deepEqual(item.textEdit, {
      newText: 'mailto:security@acme.dev',
      insert: range(4, 10, 14),
      replace: range(4, 10, 22),
    })
  })

  it('keeps quiet in prose', async () => {
    server = await startServer({ capabilities: full, files })
    for (const [text, triggerCharacter] of [
      ['# Security\n\nWe are glad that ‸', ' '],
      ['# Security\n\n- ‸', ' '],
      ['# Security\n\nAn e-‸', '-'],
      ['# Security\n\nSee (‸', '('],
      ['# Security\n\nAsk @‸', '@'],
      ['# Security\n\nIssue #‸', '#'],
    ] as const)
      assert.deepEqual(await complete(text, { triggerKind: 2, triggerCharacter }), [], text)
  })

  it('offers rules in an ignore comment, without those for other files', async () => {
    server = await startServer({ capabilities: full, files })
    const items = await complete('# Security\n\n<!-- security-policy-disable-next-line ‸ -->\nGithub\n')
    assert.equal(items[0]!.label, 'name-spelling')
    assert.equal(
      items.some(({ label }) => label.startsWith('securitytxt/')),
      false,
    )
  })

  it('offers the fields of a security.txt that it lacks, and their values', async () => {
    server = await startServer({ capabilities: full, files })
    const names = await complete('Contact: mailto:security@acme.dev\n‸\n', undefined, 'security.txt')
    assert.equal(names[0]!.label, 'Expires')
    assert.match(names[0]!.textEdit!.newText, /^Expires: \$\{1:\d{4}-\d\d-\d\dT00:00:00Z\}$/)
    const values = await complete('Policy: ‸', undefined, '.well-known/security.txt')
    assert.deepEqual(
      values.map(({ label }) => label),
      ['https://github.com/acme/rocket/security/policy'],
    )
  })

  it('has nothing for other documents', async () => {
    server = await startServer({ capabilities: full, files })
    assert.deepEqual(await complete('# ‸', undefined, 'README.md'), [])
  })
})
