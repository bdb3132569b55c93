import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
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
  /** Whoever knows it may use the editor; without one everybody on this machine may. */
  readonly token?: string
  /** Added to the environment of the server, and so of the extensions. */
  readonly env?: Readonly<Record<string, string>>
}

/** Starts VS Code's server on a free port of this machine, with settings of its own, and waits until it listens. */
export async function startServer(host: Host, options: ServerOptions): Promise<RunningServer> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'vscode-host-'))
  await writeSettings(dataFolder)
  const token = options.token === undefined ? ['--without-connection-token'] : ['--connection-token', options.token]
  const args = ['--host', '127.0.0.1', '--port', '0', ...token, '--server-data-dir', dataFolder]
  // Without the smoke test driver the server ignores the extension named in the page's address.
  args.push('--enable-smoke-test-driver', '--accept-server-license-terms', '--disable-workspace-trust')
  const child = spawn(host.node, [host.server, ...args, '--disable-telemetry'], {
    detached: true,
    env: { ...process.env, ...options.env },
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
