import { join, resolve } from 'node:path'
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
  // Without the smoke test driver the server ignores what the address says of extensions and tests.
  args: ['--without-connection-token', '--enable-smoke-test-driver'],
  env: { SCREENSHOTS: join(output, 'screenshots') },
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.stop().then(() => process.exit(1)))
}
const died = server.ended.then(() => Promise.reject(new Error('The server of VS Code ended before the tests did.')))
try {
  const address = testsAddress({ port: server.port, workspace: resolve(workspace) }, { extension, tests })
  process.exitCode = await Promise.race([runTestsInBrowser(host.folder, address, output), died])
} finally {
  died.catch(() => undefined)
  await server.stop()
}
