import { CodeLens, workspace } from 'vscode'
import type { CodeAction, Command, Uri } from 'vscode'
import type { Middleware } from 'vscode-languageclient'
import { clientCommandNames } from '../../server/src/protocol.ts'

/**
 * Whether nothing can be saved where a file is: VS Code would edit it all the same. What makes one editor of many read-only, such as
 * a setting, VS Code tells no extension.
 */
export function isReadOnly({ scheme }: Uri): boolean {
  return workspace.fs.isWritableFileSystem(scheme) === false
}

/** Takes what edits out of what the server offers for a file that can only be read. */
export const readOnlyMiddleware: Middleware = {
  provideCodeActions: async (document, range, context, token, next) => {
    const actions = await next(document, range, context, token)
    return isReadOnly(document.uri) ? actions?.filter((action) => !edits(action)) : actions
  },
  provideCodeLenses: async (document, token, next) => {
    const lenses = await next(document, token)
    return isReadOnly(document.uri) ? lenses?.map(asWords) : lenses
  },
}

function edits(action: Command | CodeAction): boolean {
  const command = typeof action.command === 'string' ? action.command : action.command?.command
  return (action as CodeAction).edit !== undefined || command === clientCommandNames.completePolicy
}

/** How many sections are missing is still to be seen, but leads nowhere. */
function asWords(lens: CodeLens): CodeLens {
  const { command, range } = lens
  return command?.command === clientCommandNames.completePolicy
    ? new CodeLens(range, { title: command.title, command: '' })
    : lens
}
