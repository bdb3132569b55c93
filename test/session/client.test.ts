import assert from 'node:assert/strict'
import type { InitializeParams } from 'vscode-languageserver'
import { readClient } from '../../server/src/session/client.ts'

/** A client that says this besides what every client says. */
const read = (params: object) =>
  readClient(Object.assign({ processId: null, capabilities: {}, workspaceFolders: null }, params) as InitializeParams)

describe('a client', () => {
  it('that says nothing can do nothing', () => {
    assert.deepEqual(read({}), {
      encoding: 'utf-16',
      pulls: false,
      pullsWorkspace: false,
      refreshes: false,
      versionedEdits: false,
      snippetEdits: false,
      createsFiles: false,
      markdownHovers: false,
      refreshesLenses: false,
      completions: { snippets: false, insertReplace: false, markdown: false },
      commands: new Set(),
      wantsStatus: false,
      configures: false,
      tellsOfSettings: false,
      watches: false,
      watchesFolders: false,
      readsFiles: false,
      marksJson: false,
      tellsOfFolders: false,
      workspaceFolders: [],
      settings: undefined,
      rulePages: null,
      translations: {},
    })
  })

  it('takes tab stops only together with versions', () => {
    const snippets = (documentChanges: boolean) =>
      read({ capabilities: { workspace: { workspaceEdit: { documentChanges, snippetEditSupport: true } } } })
        .snippetEdits
    assert.deepEqual([snippets(true), snippets(false)], [true, false])
  })

  it('names its folder, or its folders', () => {
    assert.deepEqual(read({ rootUri: 'file:///a' }).workspaceFolders, ['file:///a'])
    assert.deepEqual(read({ rootUri: 'file:///a', workspaceFolders: [] }).workspaceFolders, [])
    const folders = [{ uri: 'file:///b', name: 'b' }]
    assert.deepEqual(read({ rootUri: 'file:///a', workspaceFolders: folders }).workspaceFolders, ['file:///b'])
  })

  it('may say things wrongly', () => {
    for (const initializationOptions of [null, 'x', 7, [], { commands: 'x', status: 'yes', rulePages: 3 }]) {
      assert.deepEqual(read({ initializationOptions }), read({}))
    }
  })
})
