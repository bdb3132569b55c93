import type { ChildProcess } from 'node:child_process'

/** The running server, if there is one: the tests run in the process that started it, and Node knows its children. */
export function serverProcess(): ChildProcess | undefined {
  const { _getActiveHandles } = process as unknown as { _getActiveHandles: () => Partial<ChildProcess>[] }
  const isServer = ({ spawnargs, killed }: Partial<ChildProcess>) =>
    killed === false && spawnargs?.some((argument) => argument.endsWith('server.cjs'))
  return _getActiveHandles().find(isServer) as ChildProcess | undefined
}
