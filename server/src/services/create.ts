import * as l10n from '@vscode/l10n'
import { ErrorCodes, ResponseError } from 'vscode-languageserver'
import { insightsName, insightsOf } from '../create/insights.ts'
import { securityTxtOf } from '../create/security-txt.ts'
import { securityInsights, securityTxt } from '../project/siblings.ts'
import { commandNames, requestNames } from '../protocol.ts'
import { command } from './commands.ts'
import { createFromPolicy } from './create-from-policy.ts'
import { askForPolicy, createPolicy, showDraft } from './create-policy.ts'
import type { Service } from './service.ts'

/** Files that are made: a policy from a few answers, and other files from a policy. */
export const createService: Service = {
  commands: {
    ...command(commandNames.createPolicy, createPolicy),
    ...command(
      commandNames.createSecurityTxt,
      createFromPolicy({ kind: securityTxt, path: '.well-known/security.txt', make: securityTxtOf }),
    ),
    ...command(
      commandNames.createSecurityInsights,
      createFromPolicy({ kind: securityInsights, path: insightsName, make: insightsOf }),
    ),
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

function forFolder<T>(answer: T | null): T {
  if (answer !== null) return answer
  throw new ResponseError(ErrorCodes.InvalidParams, l10n.t('Open a folder first: the policy is for what is in it.'))
}
