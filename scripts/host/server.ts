import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { endGroup } from './process.ts'
import type { Host } from './install.ts'

/** A quiet editor: nothing that is not the work at hand. */
const settings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
}

export interface RunningServer {
  readonly port: number
  /** Resolves when it ends, by itself or stopped. */
  readonly ended: Promise<void>
  /** Ends it, with everything that it started, and deletes what it wrote. */
  stop(): Promise<void>
}

export interface ServerOptions {
  /** Further options of the server: who may use it, and what for. */
  readonly args: readonly string[]
  /** A folder with an extension to install. */
  readonly extension?: string
  /** Added to the environment of the extensions. */
  readonly env?: Readonly<Record<string, string>>
}

/** Starts VS Code's server on a free port of this machine, with settings of its own, and waits until it listens. */
export async function startServer(host: Host, { args, extension, env }: ServerOptions): Promise<RunningServer> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'vscode-host-'))
  await writeSettings(dataFolder)
  if (extension !== undefined) await installExtension(dataFolder, extension)
  const place = ['--host', '127.0.0.1', '--port', '0', '--server-data-dir', dataFolder]
  const quiet = ['--accept-server-license-terms', '--disable-workspace-trust', '--disable-telemetry']
  const child = spawn(host.node, [host.server, ...place, ...quiet, ...args], {
    detached: true,
    env: { ...process.env, ...env },
    // What it writes to stderr is about native modules that are left out on purpose.
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = once(child, 'exit').then(() => undefined)
  for await (const line of createInterface(child.stdout)) {
    const port = /^Extension host agent listening on (\d+)/.exec(line)?.[1]
    if (port === undefined) continue
    child.stdout.resume()
    const stop = async () => {
      await endGroup(child)
      await rm(dataFolder, { recursive: true, force: true, maxRetries: 3 })
    }
    return { port: Number(port), ended, stop }
  }
  throw new Error('The server of VS Code ended before it listened.')
}

async function writeSettings(dataFolder: string): Promise<void> {
  const folder = join(dataFolder, 'data/User')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings, null, 2))
}

/** A link is enough: VS Code takes what it finds in this folder for installed. */
async function installExtension(dataFolder: string, extension: string): Promise<void> {
  const manifest = JSON.parse(await readFile(join(extension, 'package.json'), 'utf8')) as Record<string, string>
  await mkdir(join(dataFolder, 'extensions'))
  const name = `${manifest['publisher']}.${manifest['name']}-${manifest['version']}`
  await symlink(extension, join(dataFolder, 'extensions', name))
}
