import * as l10n from '@vscode/l10n'
import { ErrorCodes, ResponseError } from 'vscode-languageserver'
import type { CancellationToken } from 'vscode-languageserver'
import { commandNames, requestNames } from '../protocol.ts'
import type { CreateResult } from '../protocol.ts'
import { tellUser } from '../session/log.ts'
import { askForPolicy, createPolicy, showDraft } from './create-policy.ts'
import type { Command, Service, Serving } from './service.ts'

/** Files that are made: a policy from a few answers, and other files from a policy. */
export const createService: Service = {
  commands: {
    [commandNames.createPolicy]: told(commandNames.createPolicy, createPolicy),
  },
  listen: (serving) => {
    const { connection } = serving
    connection.onRequest(requestNames.policyQuestions, async (params: unknown) =>
      forFolder(await askForPolicy(serving, params)),
    )
    connection.onRequest(requestNames.policyDraft, async (params: unknown) =>
      forFolder(await showDraft(serving, params)),
    )
  },
}

/** A command whose result the server itself tells the user where the client has no command of its own that would. */
function told(
  name: string,
  create: (serving: Serving, params: unknown, token: CancellationToken) => Promise<CreateResult>,
): Command {
  return async (serving, [params], token) => {
    const result = await create(serving, params, token)
    if (!serving.session.client.commands.has(name)) tellUser(serving.connection, result.message)
    return result
  }
}

function forFolder<T>(answer: T | null): T {
  if (answer === null)
    throw new ResponseError(ErrorCodes.InvalidParams, l10n.t('Open a folder first: the policy is for what is in it.'))
  return answer
}
