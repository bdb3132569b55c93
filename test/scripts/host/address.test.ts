import assert from 'node:assert/strict'
import { editorAddress, testsAddress } from '../../../scripts/host/address.ts'

const place = { port: 4000, workspace: '/home/me/my policies' }

describe('the address of the editor', () => {
  it('names the folder and the token', () => {
    const { origin, searchParams } = new URL(editorAddress(place, 'sesame'))
    assert.equal(origin, 'http://127.0.0.1:4000')
    assert.deepEqual(Object.fromEntries(searchParams), { folder: '/home/me/my policies', tkn: 'sesame' })
  })

  it('names the extension and its tests as the server sees them', () => {
    const address = testsAddress(place, { extension: '/home/me/my extension', tests: '/home/me/tests.cjs' })
    const { searchParams } = new URL(address)
    assert.equal(searchParams.get('folder'), '/home/me/my policies')
    assert.deepEqual(JSON.parse(searchParams.get('payload')!), [
      ['extensionDevelopmentPath', 'vscode-remote://127.0.0.1:4000/home/me/my%20extension'],
      ['extensionTestsPath', 'vscode-remote://127.0.0.1:4000/home/me/tests.cjs'],
      ['skipWelcome', 'true'],
    ])
  })
})
