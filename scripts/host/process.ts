import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** Runs a command to its end; fails with what it printed when it does not exit with 0. */
export async function run(
  command: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<void> {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  const printed: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${Buffer.concat(printed).toString()}`)
}

/**
 * Ends a process that was started with `detached`, with everything that it started in turn, and waits until it is gone:
 * politely first, by force after three seconds.
 */
export async function endGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return
  if (child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'exit')
    signalGroup(child.pid, 'SIGTERM')
    const force = setTimeout(signalGroup, 3000, child.pid, 'SIGKILL')
    await gone
    clearTimeout(force)
  }
  // Its children may outlive it.
  signalGroup(child.pid, 'SIGKILL')
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal)
  } catch {
    // It has gone in the meantime.
  }
}

/** Whether there is a process with this id. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
