import assert from 'node:assert/strict'
import { clientFiles } from '../../server/src/session/client-files.ts'

/** The files of a client that gives one answer to all questions. */
function answering(answer: unknown) {
  const asked: unknown[] = []
  const sendRequest = (method: unknown, params: unknown): Promise<never> => {
    asked.push([method, params])
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer as never)
  }
  return { asked, files: clientFiles({ sendRequest }) }
}

describe('clientFiles', () => {
  it('asks the client', async () => {
    const { asked, files } = answering('file')
    assert.equal(await files.readText('mem:///a'), 'file')
    assert.equal(await files.state('mem:///b'), 'file')
    assert.deepEqual(await files.list('mem:///c'), [])
    assert.deepEqual(asked, [
      ['securityPolicy/readFile', { uri: 'mem:///a', largest: 1_000_000 }],
      ['securityPolicy/stat', { uri: 'mem:///b' }],
      ['securityPolicy/list', { uri: 'mem:///c' }],
    ])
  })

  it('takes no text that is too large', async () => {
    assert.equal(await answering('x'.repeat(1_000_001)).files.readText('mem:///a'), null)
  })

  it('takes nothing that is no answer', async () => {
    for (const answer of [null, 7, {}, 'symlink', new Error('denied')]) {
      await assert.rejects(answering(answer).files.state('mem:///a'))
    }
    for (const answer of [null, 7, {}, []]) assert.equal(await answering(answer).files.readText('mem:///a'), null)
    for (const answer of [null, 7, {}, 'names']) assert.deepEqual(await answering(answer).files.list('mem:///a'), [])
    assert.deepEqual(await answering(['a', 7, null]).files.list('mem:///a'), ['a'])
    await assert.rejects(answering(new Error('denied')).files.readText('mem:///a'), /denied/)
    await assert.rejects(answering(new Error('denied')).files.list('mem:///a'), /denied/)
  })
})
