// Opens a VS Code with the extension loaded, on the sample workspace or on another folder: `npm start -- FOLDER`.
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, statSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { editorAddress } from './host/address.ts'
import { desktopVscode } from './host/desktop.ts'
import { installHost } from './host/install.ts'
import { run } from './host/process.ts'
import { step } from './host/progress.ts'
import { freshSample } from './host/sample.ts'
import { startServer } from './host/server.ts'

const extension = resolve(import.meta.dirname, '..')
const [folder] = process.argv.slice(2)
if (folder !== undefined && !existsSync(folder)) {
  console.error(`There is no folder ${folder}.`)
  process.exit(2)
}

await step('Building the extension', () => run(process.execPath, ['esbuild.mjs'], { cwd: extension }))
const workspace = folder === undefined ? await freshSample('sample') : resolve(folder)
const started = (await openInstalled()) || (await openDownloaded())
if (!started) await openFromNpm()

/** The `code` of the user. */
async function openInstalled(): Promise<boolean> {
  const names = process.platform === 'win32' ? ['code.cmd', 'code.exe'] : ['code']
  const places = (process.env['PATH'] ?? '').split(delimiter).flatMap((place) => names.map((name) => join(place, name)))
  const code = places.find((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
  if (code === undefined) return false
  console.log(`Opening ${workspace} with ${code}. Close the window to end.`)
  return opens(code, ['--new-window', '--wait'])
}

async function openDownloaded(): Promise<boolean> {
  const code = await desktopVscode()
  if (code === null) return false
  console.log(`Opening ${workspace} with ${code}. Close the window to end.`)
  const profile = join(extension, '.vscode-test')
  return opens(code, [
    '--no-sandbox',
    '--disable-workspace-trust',
    `--user-data-dir=${join(profile, 'user-data')}`,
    `--extensions-dir=${join(profile, 'extensions')}`,
  ])
}

/** Runs an editor on the workspace until it ends; says whether it could. Ctrl-c reaches it without our help. */
async function opens(code: string, args: readonly string[]): Promise<boolean> {
  const child = spawn(code, [...args, `--extensionDevelopmentPath=${extension}`, workspace], {
    stdio: 'inherit',
    shell: code.endsWith('.cmd'),
  })
  const stop = () => child.kill()
  process.on('SIGINT', stop).on('SIGTERM', stop)
  const [exitCode] = (await once(child, 'exit')) as [number | null]
  if (exitCode === 0 || exitCode === null) return true
  console.log('It could not be opened.')
  return false
}

/** A VS Code for the browser, served on this machine to whoever has the address. */
async function openFromNpm(): Promise<void> {
  const host = await installHost()
  const token = randomUUID()
  // The smoke test driver that tests need would hide all notifications, so the extension is installed instead.
  const options = { extension, args: ['--connection-token', token] }
  const server = await step('Starting VS Code', () => startServer(host, options))
  // Not `once`: npm and tsx pass on the signal that ctrl-c has sent to all of them.
  const interrupted = new Promise((resolve) => process.on('SIGINT', resolve).on('SIGTERM', resolve))
  console.log('Open this address in a browser on this machine, and the SECURITY.md there. Ctrl-c ends it.')
  console.log(`\n  ${editorAddress({ port: server.port, workspace }, token)}\n`)
  await Promise.race([server.ended, interrupted])
  await server.stop()
}
