// Runs the tests of this folder in a VS Code: a desktop one, or the one from npm where there is no display or no download.
import { resolve } from 'node:path'
import { runTests } from '@vscode/test-electron'
import { desktopVscode } from '../../scripts/host/desktop.ts'
import { freshSample } from '../../scripts/host/sample.ts'

const root = resolve(import.meta.dirname, '../..')
try {
  await runTests({
    vscodeExecutablePath: (await desktopVscode()) ?? resolve(root, 'scripts/host/code.mjs'),
    extensionDevelopmentPath: root,
    extensionTestsPath: resolve(root, 'dist/test/vscode.cjs'),
    launchArgs: [await freshSample('test-vscode')],
  })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
