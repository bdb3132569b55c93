import assert from 'node:assert/strict'
import { range, startServer } from '../support/server.ts'
import type { TestServer } from '../support/server.ts'

const texts: Readonly<Record<string, string>> = {
  nothing: '',
  'a byte order mark alone': '\ufeff',
  'NUL bytes': 'Git\0hub\0\n\0',
  'half a character': '\ud800 Github \udc00',
  'a long line': 'Github '.repeat(2_000),
  'many brackets': '['.repeat(100_000),
  'deep quotes': '>'.repeat(2_000),
  'deep lists': `${'- '.repeat(500)}x`,
  'many headings': '# Github\n'.repeat(500),
  'many ignore comments': '<!-- security-policy-disable-next-line nothing -->\n'.repeat(1_000),
  'many names in an ignore comment': `<!-- security-policy-disable ${'x '.repeat(5_000)}-->`,
  'a table without end': `| a |\n| - |\n${'| b |\n'.repeat(500)}`,
}

describe('hostile texts', () => {
  let server: TestServer
  before(async () => {
    server = await startServer()
  })
  after(() => server.stop())

  for (const [name, text] of Object.entries(texts)) {
    it(`do no harm: ${name}`, async () => {
      await server.open(text)
      assert.equal((await server.pull()).kind, 'full')
      await server.change([{ range: range(0, 0, 0), text: 'x' }])
      await server.codeActions(range(0, 0, 100), {})
      await server.codeActions(range(0, 0, 0), { only: ['source.fixAll'] })
      await server.change('Github')
      await server.close()
      await server.open('Github')
      assert.equal((await server.codes()).includes('name-spelling'), true)
      await server.close()
    })
  }
})
