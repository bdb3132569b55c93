import * as l10n from '@vscode/l10n'
import { commands, ProgressLocation, window } from 'vscode'
import type { CancellationToken, LogOutputChannel, Progress } from 'vscode'
import type { Author } from '../ask-server.ts'
import type { WorkspaceResult } from '../check-all.ts'
import { incrementsOf } from '../increments.ts'
import { tell, tellFailure } from '../messages.ts'
import type { Session } from '../session.ts'
import { createPolicy } from './create-policy.ts'

/** Checks all policies of the workspace, also those that are not open, and says what came of it. */
export async function checkAllPolicies(session: Session, author: Author, output: LogOutputChannel): Promise<void> {
  const options = {
    location: ProgressLocation.Notification,
    title: l10n.t('Checking all security policies'),
    cancellable: true,
  }
  const failure = l10n.t('The security policies could not be checked.')
  const check = async (progress: Progress<{ message?: string; increment?: number }>, token: CancellationToken) => {
    try {
      return await session.checkAll(
        incrementsOf((step) => progress.report(step)),
        token,
      )
    } catch (error) {
      if (!token.isCancellationRequested) void tellFailure(failure, error, output)
      return null
    }
  }
  const result = await window.withProgress(options, check)
  // The check is over: nobody has to wait for the message to be read.
  if (result !== null) void tellResult(author, result)
}

async function tellResult(author: Author, { message, findings, withoutPolicy }: WorkspaceResult): Promise<void> {
  const isListed = Object.entries(findings).some(([severity, count]) => severity !== 'hint' && count > 0)
  const show = {
    title: l10n.t('Show Problems'),
    run: () => commands.executeCommand('workbench.actions.view.problems'),
  }
  const create = { title: l10n.t('Create Security Policy…'), run: () => createPolicy(author, withoutPolicy) }
  await tell(message, ...(isListed ? [show] : []), ...(withoutPolicy.length > 0 ? [create] : []))
}
