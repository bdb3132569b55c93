import { LSPErrorCodes, ResponseError } from 'vscode-languageserver'
import type { CancellationToken } from 'vscode-languageserver'

/** To be called after each `await`: ends a request that the client no longer wants. */
export function stopIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled')
}
