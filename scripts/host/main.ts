import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { testsAddress } from './address.ts'
import { runTestsInBrowser } from './browser.ts'
import { installHost } from './install.ts'
import { startServer } from './server.ts'

const { values, positionals } = parseArgs({
  options: { extensionDevelopmentPath: { type: 'string' }, extensionTestsPath: { type: 'string' } },
  allowPositionals: true,
  // `code` has many more options; those that matter for tests here are the two above.
  strict: false,
})
const { extensionDevelopmentPath: extension, extensionTestsPath: tests } = values
const [workspace] = positionals
if (typeof extension !== 'string' || typeof tests !== 'string' || workspace === undefined) {
  console.error('Usage: code.mjs --extensionDevelopmentPath=FOLDER --extensionTestsPath=FILE FOLDER')
  process.exit(2)
}

const output = resolve(import.meta.dirname, '../../out')
const host = await installHost()
const server = await startServer(host, {
  // Without the smoke test driver the server ignores what the address says of extensions and tests. By the last option it
  // ends five minutes after its window, should this process be killed.
  args: ['--without-connection-token', '--enable-smoke-test-driver', '--enable-remote-auto-shutdown'],
  env: { SCREENSHOTS: join(output, 'screenshots') },
})
const aborted = new Promise<never>((_resolve, reject) => {
  const abort = (why: string) => () => reject(new Error(why))
  process.on('SIGINT', abort('Interrupted.')).on('SIGTERM', abort('Interrupted.'))
  setTimeout(abort('The tests did not end within five minutes.'), 5 * 60_000).unref()
  void server.ended.then(abort('The server of VS Code ended before the tests did.'))
})
try {
  const address = testsAddress({ port: server.port, workspace: resolve(workspace) }, { extension, tests })
  process.exitCode = await runTestsInBrowser(host.folder, { name: basename(tests, '.cjs'), address, output, aborted })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  aborted.catch(() => undefined)
  await server.stop()
}
