import assert from 'node:assert/strict'
import type { PositionEncodingKind } from 'vscode-languageserver-protocol'
import { pullingClient, range, startServer } from '../support/server.ts'

/** How long "é漢😀 " is in each encoding. */
const lengths: Readonly<Record<string, number>> = { 'utf-8': 10, 'utf-16': 5, 'utf-32': 4 }

describe('positions', () => {
  for (const [encoding, length] of Object.entries(lengths)) {
    it(`are in ${encoding} if the client prefers it`, async () => {
      const positionEncodings: PositionEncodingKind[] = [encoding, 'utf-16']
      const server = await startServer({ capabilities: { ...pullingClient, general: { positionEncodings } } })
      assert.equal(server.result.capabilities.positionEncoding, encoding)
      await server.open('é漢😀 x\n')
      await server.change([
        { range: range(0, length, length + 1), text: 'Github' },
        { range: range(0, 0, 0), text: '😀\n' },
      ])
      const place = range(1, length, length + 6)
      const [action] = await server.codeActions(place, { only: ['source.fixAll'] })
      const edits = [{ range: place, newText: 'GitHub' }]
      assert.deepEqual(action!.edit!.documentChanges, [{ textDocument: { uri: server.uri(), version: 2 }, edits }])
      await server.stop()
    })
  }
})
