import * as l10n from '@vscode/l10n'
import { ErrorCodes, ResponseError } from 'vscode-languageserver'
import type { CancellationToken } from 'vscode-languageserver'
import type { Outcome } from '../protocol.ts'
import { tellUser } from '../session/log.ts'
import type { Command, Service, Serving } from './service.ts'

/** Does what a command is for. */
type Run = (serving: Serving, params: unknown, token: CancellationToken) => Promise<Outcome>

/** A command under its name. What came of it the server itself tells the user where the client has no command of its own that would. */
export function command(name: string, run: Run): Service['commands'] & {} {
  const told: Command = async (serving, [params], token) => {
    const outcome = await run(serving, params, token)
    if (!serving.session.client.commands.has(name)) tellUser(serving.connection, outcome.message)
    return outcome
  }
  return { [name]: told }
}

/** The document that a command is for; what it is given comes from anywhere. */
export function documentIn(params: unknown): string {
  const uri = (params as { uri?: unknown } | null | undefined)?.uri
  if (typeof uri === 'string') return uri
  throw new ResponseError(ErrorCodes.InvalidParams, l10n.t('The command needs the URI of a document.'))
}
