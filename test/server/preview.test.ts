import assert from 'node:assert/strict'
import type { Outcome, PreviewExport, PreviewPage, PreviewSummary } from '../../server/src/protocol.ts'
import { range, startServer } from '../support/server.ts'
import type { TestServer } from '../support/server.ts'

const policy = '# Security Policy\n\nReport on Github.\n\nEmail security@acme.dev to report a vulnerability.\n'

describe('the preview over the protocol', () => {
  let server: TestServer
  before(async () => {
    server = await startServer()
  })
  after(() => server.stop())
  afterEach(() => server.close())

  function page(state: string | null, uri = server.uri()): Promise<PreviewPage | null> {
    return server.connection.sendRequest('securityPolicy/preview', { uri, state, remoteImages: false })
  }

  it('has all parts at first, and then what differs', async () => {
    await server.open(policy)
    const first = await page(null)
    assert.match(first!.frame!, /<h1>What reporters read: SECURITY\.md<\/h1>/)
    assert.deepEqual([first!.version, first!.complete, first!.text.start, first!.text.remove], [1, true, 0, 0])
    const ids = first!.parts.map(({ id }) => id)
    for (const id of ids) assert.ok(first!.frame!.includes(` data-part="${id}"`), id)
    assert.match(first!.parts.find(({ id }) => id === 'channels')!.html, /data-place="4:6"/)

    await server.change([{ range: range(2, 0, 0), text: 'Please. ' }])
    const second = await page(first!.state)
    assert.deepEqual([second!.version, second!.frame], [2, null])
    assert.deepEqual([second!.text.start, second!.text.remove, second!.text.insert.length], [1, 1, 1])
    assert.match(second!.text.insert[0]!, /Please\. Report on <mark/)
  })

  it('is none of other documents', async () => {
    const uri = server.uri('README.md')
    await server.open('# Readme', uri)
    assert.equal(await page(null, uri), null)
    assert.equal(await server.connection.sendRequest('securityPolicy/previewExport', { uri }), null)
    await server.close(uri)
  })

  it('is exported as one file, and as Markdown', async () => {
    await server.open(policy)
    const params = { uri: server.uri() }
    const { html } = await server.connection.sendRequest<PreviewExport>('securityPolicy/previewExport', params)
    assert.match(html, /^<!doctype html>/)
    assert.match(html, /<a href="mailto:security@acme\.dev"/)
    assert.match(html, /<span id="line-5"><\/span><div class="block"/)
    assert.doesNotMatch(html, /<button|<script/)
    const { markdown } = await server.connection.sendRequest<PreviewSummary>('securityPolicy/previewSummary', params)
    assert.match(
      markdown,
      /^# What reporters read: SECURITY\.md\n\n## How to report\n\n- E-mail: security@acme\.dev \(Private/,
    )
  })
})

describe('fixes from the preview', () => {
  it('are made in the version that they were chosen in, and in no other', async () => {
    const edits: unknown[] = []
    const server = await startServer({
      answer: (method, params) => {
        if (method !== 'workspace/applyEdit') return null
        edits.push(params)
        return { applied: true }
      },
    })
    await server.open(policy)
    const params = { uri: server.uri(), version: 1, rule: 'name-spelling', line: 2, character: 10 }
    const { text } = await server.connection.sendRequest<PreviewPage>('securityPolicy/preview', {
      uri: server.uri(),
      state: null,
    })
    const [, title] = /data-fix="name-spelling" data-title="([^"]+)" data-place="0:10"/.exec(text.insert.join(''))!
    const apply = (change: object): Promise<Outcome> =>
      server.connection.sendRequest('workspace/executeCommand', {
        command: 'securityPolicy.applyFix',
        arguments: [{ ...params, title, ...change }],
      })
    assert.equal((await apply({ version: 0 })).done, false)
    assert.equal((await apply({ character: 9 })).done, false)
    assert.equal((await apply({ title: 'Other' })).done, false)
    assert.deepEqual(edits, [])
    assert.equal((await apply({})).done, true)
    assert.equal(edits.length, 1)
    assert.match(JSON.stringify(edits[0]), /"newText":"GitHub"/)
    await server.stop()
  })
})
