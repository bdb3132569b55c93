import { createHash } from 'node:crypto'
import { copyFile, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isRunning, run } from './process.ts'
import { step } from './progress.ts'
import { extractChromium } from './chromium.ts'

const packageFile = join(import.meta.dirname, 'packages.json')
const loggerFile = join(import.meta.dirname, 'spdlog.mjs')
const cache = join(import.meta.dirname, '../../.cache/vscode-host')

/** Where the parts of an installed host are. */
export interface Host {
  readonly folder: string
  /** A Node of the version that VS Code's server wants. */
  readonly node: string
  /** VS Code's server, to be run by that Node. */
  readonly server: string
}

/**
 * Installs the host into the project's cache, once as long as what goes into it is the same, and says where it is.
 * An interrupted install leaves nothing that looks complete: the folder gets its name when all is there.
 */
export async function installHost(): Promise<Host> {
  if (process.platform === 'win32') throw new Error('The VS Code from npm packages runs on Linux and macOS only.')
  const hash = createHash('sha256')
  for (const file of [packageFile, loggerFile]) hash.update(await readFile(file))
  const folder = join(cache, hash.digest('hex').slice(0, 12))
  if (!existsSync(folder)) await fill(folder)
  return {
    folder,
    node: process.versions.node.startsWith('24.') ? process.execPath : nodeIn(folder),
    server: join(vscodeIn(folder), 'out/server-main.js'),
  }
}

async function fill(folder: string): Promise<void> {
  await sweep()
  const partial = `${folder}.partial-${process.pid}`
  await mkdir(partial, { recursive: true })
  await copyFile(packageFile, join(partial, 'package.json'))
  try {
    console.log('Installing VS Code from npm into .cache, once: 870 MB, about a minute')
    await step('1 of 3: VS Code and the Node it runs on', () => npmInstall(partial))
    await step('2 of 3: what VS Code itself needs', () => npmInstall(vscodeIn(partial)))
    await copyFile(loggerFile, join(vscodeIn(partial), 'node_modules/@vscode/spdlog/index.js'))
    await step('3 of 3: Chromium', () => extractChromium(partial))
    await rename(partial, folder).catch((error: unknown) => {
      // Another run was faster: its folder is as good as this one.
      if (!existsSync(folder)) throw error
    })
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
}

/** Deletes what interrupted installs left behind. */
async function sweep(): Promise<void> {
  await mkdir(cache, { recursive: true })
  const leftovers = (await readdir(cache)).filter((name) => {
    const pid = /\.partial-(\d+)$/.exec(name)?.[1]
    return pid !== undefined && !isRunning(Number(pid))
  })
  await Promise.all(leftovers.map((name) => rm(join(cache, name), { recursive: true, force: true })))
}

/** Scripts stay off: they would build native modules, which needs a compiler and is needed for nothing here. */
async function npmInstall(folder: string): Promise<void> {
  const args = ['install', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--engine-strict=false']
  await run('npm', [...args, '--loglevel=error', '--prefix', folder], { cwd: folder })
}

function vscodeIn(folder: string): string {
  return join(folder, 'node_modules/code-server/lib/vscode')
}

function nodeIn(folder: string): string {
  const names = [`node-${process.platform}-${process.arch}`, `node-bin-${process.platform}-${process.arch}`]
  const found = names.map((name) => join(folder, 'node_modules', name, 'bin/node')).find((path) => existsSync(path))
  if (!found)
    throw new Error(`There is no Node 24 for ${process.platform} ${process.arch} here: run this with Node 24.`)
  return found
}
