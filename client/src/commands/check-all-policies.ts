import * as l10n from '@vscode/l10n'
import { commands, ProgressLocation, window } from 'vscode'
import type { CancellationToken, LogOutputChannel, Progress } from 'vscode'
import { commandNames } from '../../../server/src/protocol.ts'
import type { WorkspaceResult } from '../check-all.ts'
import { incrementsOf } from '../increments.ts'
import { tell, tellFailure } from '../messages.ts'
import type { Session } from '../session.ts'

/** Checks all policies of the workspace, also those that are not open, and says what came of it. */
export async function checkAllPolicies(session: Session, output: LogOutputChannel): Promise<void> {
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
      if (!token.isCancellationRequested) tellFailure(failure, error, output)
      return null
    }
  }
  const result = await window.withProgress(options, check)
  if (result !== null) tellResult(result)
}

function tellResult({ message, findings, withoutPolicy }: WorkspaceResult): void {
  const isListed = Object.entries(findings).some(([severity, count]) => severity !== 'hint' && count > 0)
  const show = {
    title: l10n.t('Show Problems'),
    run: () => commands.executeCommand('workbench.actions.view.problems'),
  }
  const create = {
    title: l10n.t('Create Security Policy…'),
    run: () => commands.executeCommand(commandNames.createPolicy, withoutPolicy),
  }
  tell(message, ...(isListed ? [show] : []), ...(withoutPolicy.length > 0 ? [create] : []))
}
