import type { ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { start } from './start.ts'

let stop: (() => Promise<void>) | undefined

/** Called by VS Code on the desktop and on remote machines: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const server = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc }
  const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } }
  stop = start(
    context,
    (options) => new LanguageClient('securityPolicy', 'Security Policy', { run: server, debug }, options),
  )
}

export function deactivate(): Promise<void> | undefined {
  return stop?.()
}
