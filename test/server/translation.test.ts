import assert from 'node:assert/strict'
import type { Diagnostic } from 'vscode-languageserver-protocol'
import { markedTranslation } from '../support/marked-translation.ts'
import { startServer } from '../support/server.ts'
import type { TestServer } from '../support/server.ts'

const wrong = { rules: { 'name-spelling': 'loud' } }

/** Starts a server that is given translations, and shows it a policy, and settings with a mistake. */
async function serve(initializationOptions: object): Promise<TestServer> {
  const server = await startServer({ initializationOptions: { status: true, ...initializationOptions } })
  await server.open('# Security Policy\n\nWe are on Github.\n')
  server.settings = wrong
  await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: wrong })
  return server
}

interface Said {
  readonly finding: unknown
  readonly title: string | undefined
  readonly mistake: string
}

async function said(server: TestServer): Promise<Said> {
  const spelling = (await server.diagnostics()).find(({ code }) => code === 'name-spelling') as Diagnostic
  const actions = await server.codeActions(spelling.range, { diagnostics: [spelling] })
  const { message: mistake } = await server.next<{ message: string }>('window/showMessage')
  return { finding: spelling.message, title: actions[0]?.title, mistake }
}

describe('translations', () => {
  it('are used for findings, fixes and mistakes in settings', async () => {
    const server = await serve({ l10n: markedTranslation })
    const { finding, title, mistake } = await said(server)
    assert.deepEqual([finding, title], ['⟦"Github" is spelled "GitHub".⟧', '⟦Replace with GitHub⟧'])
    assert.match(mistake, /^⟦Correct these settings, .* ⟦"securityPolicy\.rules\.name-spelling" is "loud", .*⟧⟧$/)
    await server.stop()
  })

  it('are used for what the status says', async () => {
    const server = await serve({ l10n: markedTranslation })
    await server.open('Github', server.uri('README.md'))
    await server.pull(server.uri('README.md'))
    for (;;) {
      const { uri, message } = await server.next<{ uri: string; message?: string }>('securityPolicy/status')
      if (uri !== server.uri('README.md')) continue
      assert.equal(message, '⟦This file is not where a security policy is looked for.⟧')
      break
    }
    await server.stop()
  })

  for (const [what, l10n] of [
    ['missing', undefined],
    ['no bundle', 'file:///bundle.l10n.de.json'],
    ['a broken bundle', { '"{0}" is spelled "{1}".': { message: 5 }, 'Replace with {0}': null, a: 'b' }],
    ['a list', ['a']],
  ] as const) {
    it(`leave English in place when they are ${what}`, async () => {
      const server = await serve({ l10n })
      const { finding, title, mistake } = await said(server)
      assert.deepEqual([finding, title], ['"Github" is spelled "GitHub".', 'Replace with GitHub'])
      assert.match(mistake, /^Correct these settings, .* "securityPolicy\.rules\.name-spelling" is "loud", /)
      await server.stop()
    })
  }
})
