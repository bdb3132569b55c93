import assert from 'node:assert/strict'
import type { Memento } from 'vscode'
import { RemoteImages } from '../../../client/src/preview/remote-images.ts'

/** A memory of VS Code's. */
function memory(): Memento {
  const kept = new Map<string, unknown>()
  return {
    keys: () => [...kept.keys()],
    get: <T>(key: string, otherwise?: T) => (kept.get(key) as T | undefined) ?? otherwise,
    update: (key, value) => Promise.resolve(void kept.set(key, value)),
  }
}

describe('images from elsewhere', () => {
  it('are loaded for the policies that they are allowed for, until that is taken back', async () => {
    const workspace = memory()
    const images = new RemoteImages(workspace)
    assert.equal(images.allows('file:///a.md'), false)
    await images.allow('file:///a.md', true)
    await images.allow('file:///a.md', true)
    await images.allow('file:///b.md', true)
    assert.deepEqual([images.allows('file:///a.md'), new RemoteImages(workspace).allows('file:///b.md')], [true, true])
    await images.allow('file:///a.md', false)
    assert.deepEqual([images.allows('file:///a.md'), images.allows('file:///b.md')], [false, true])
  })
})
