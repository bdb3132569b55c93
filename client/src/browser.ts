import { Uri } from 'vscode'
import type { ExtensionContext } from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { start } from './start.ts'

/** The one global of a browser that this file needs; the types of all the others stay out of the project. */
declare const Worker: new (url: string) => object

let stop: (() => Promise<void>) | undefined

/** Called by VS Code in a browser: the server is a web worker. */
export function activate(context: ExtensionContext): void {
  const server = Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString()
  stop = start(
    context,
    (options) => new LanguageClient('securityPolicy', 'Security Policy', new Worker(server), options),
  )
}

export function deactivate(): Promise<void> | undefined {
  return stop?.()
}
