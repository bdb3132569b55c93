// Runs the tests of this folder in a VS Code: a desktop one, or the one from npm where there is no display or no download.
// `tsx test/vscode/run.ts NAME` makes the run of that name only.
import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { runTests } from '@vscode/test-electron'
import { desktopVscode } from '../../scripts/host/desktop.ts'
import { emptyRepository, freshSample } from '../../scripts/host/sample.ts'

const root = resolve(import.meta.dirname, '../..')
/** Of each: the bundle of its tests, and the folder that VS Code opens for them. */
const runs = [
  { tests: 'vscode', workspace: await freshSample('test-vscode') },
  { tests: 'vscode-empty', workspace: await emptyRepository('test-vscode-empty') },
]
await rm(resolve(root, 'out/screenshots'), { recursive: true, force: true })
const [only] = process.argv.slice(2)
const vscodeExecutablePath = (await desktopVscode()) ?? resolve(root, 'scripts/host/code.mjs')
for (const { tests, workspace } of runs.filter((run) => run.tests === (only ?? run.tests))) {
  try {
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: resolve(root, `dist/test/${tests}.cjs`),
      launchArgs: [workspace],
    })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
