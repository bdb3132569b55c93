import assert from 'node:assert/strict'
import type { CodeAction } from 'vscode-languageserver-protocol'
import { range, startServer } from '../support/server.ts'
import type { TestServer } from '../support/server.ts'

const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title)
const onSave = { only: ['source.fixAll.securityPolicy'] }

describe('code actions over the protocol', () => {
  let server: TestServer
  before(async () => {
    server = await startServer({ initializationOptions: { commands: ['securityPolicy.showRule'] } })
  })
  after(() => server.stop())
  afterEach(() => server.close())

  it('mend, silence and explain a finding', async () => {
    await server.open('# Security\n\nGithub\n')
    const diagnostics = (await server.diagnostics()).filter(({ code }) => code === 'name-spelling')
    const actions = await server.codeActions(range(2, 0, 6), { diagnostics, only: ['quickfix'] })
    const ours = actions.filter(({ title }) => /GitHub|name-spelling/.test(title))
    assert.equal(ours.length, 4)
    assert.deepEqual(titles(ours).slice(1), [
      'Disable name-spelling for this line',
      'Disable name-spelling in this file',
      'Show the page of name-spelling',
    ])
    assert.equal(ours[0]!.isPreferred, true)
    assert.deepEqual(ours[0]!.diagnostics, diagnostics)
    assert.deepEqual(ours[0]!.edit, {
      documentChanges: [
        { textDocument: { uri: server.uri(), version: 1 }, edits: [{ range: range(2, 0, 6), newText: 'GitHub' }] },
      ],
    })
    assert.deepEqual(ours[3]!.command!.arguments, ['name-spelling'])
  })

  it('silence a finding for good', async () => {
    await server.open('# Security\n\nGithub\n')
    const actions = await server.codeActions(range(2, 0, 0))
    const action = actions.find(({ title }) => title === 'Disable name-spelling for this line')
    const [change] = action!.edit!.documentChanges as { edits: { range: object; newText: string }[] }[]
    await server.change([{ range: range(2, 0, 0), text: change!.edits[0]!.newText }])
    assert.equal((await server.codes()).includes('name-spelling'), false)
  })

  it('on save are for the very version that is saved, whether it was asked about or not', async () => {
    await server.open('Github')
    await server.codes()
    await server.change('x\nGithub Github')
    const [action, ...others] = await server.codeActions(range(0, 0, 0), onSave)
    assert.deepEqual(others, [])
    const edits = [range(1, 0, 6), range(1, 7, 13)].map((place) => ({ range: place, newText: 'GitHub' }))
    assert.deepEqual(action!.edit!.documentChanges, [{ textDocument: { uri: server.uri(), version: 2 }, edits }])
  })

  it('on save are none when there is nothing safe to do', async () => {
    await server.open('GitHub')
    assert.deepEqual(await server.codeActions(range(0, 0, 0), onSave), [])
  })

  it('are none of the kinds that other servers have', async () => {
    await server.open('Github')
    assert.deepEqual(await server.codeActions(range(0, 0, 6), { only: ['source.organizeImports', 'refactor'] }), [])
  })

  it('are none for other files', async () => {
    await server.open('Github', server.uri('README.md'))
    assert.deepEqual(await server.codeActions(range(0, 0, 6), {}, server.uri('README.md')), [])
  })
})
