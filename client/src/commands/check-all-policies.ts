import * as l10n from '@vscode/l10n'
import { commands, ProgressLocation, window } from 'vscode'
import type { CancellationToken, LogOutputChannel, Progress } from 'vscode'
import type { WorkspaceResult } from '../check-all.ts'
import { incrementsOf } from '../increments.ts'
import type { Session } from '../session.ts'

/** Checks all policies of the workspace, also those that are not open, and says what came of it. */
export async function checkAllPolicies(session: Session, output: LogOutputChannel): Promise<void> {
  const options = {
    location: ProgressLocation.Notification,
    title: l10n.t('Checking all security policies'),
    cancellable: true,
  }
  const check = async (progress: Progress<{ message?: string; increment?: number }>, token: CancellationToken) => {
    try {
      return await session.checkAll(
        incrementsOf((step) => progress.report(step)),
        token,
      )
    } catch (error) {
      if (!token.isCancellationRequested) void tellFailure(error, output)
      return null
    }
  }
  const result = await window.withProgress(options, check)
  // The check is over: nobody has to wait for the message to be read.
  if (result !== null) void tell(result)
}

async function tell({ message, findings }: WorkspaceResult): Promise<void> {
  const show = l10n.t('Show Problems')
  const isListed = Object.entries(findings).some(([severity, count]) => severity !== 'hint' && count > 0)
  const choice = await window.showInformationMessage(message, ...(isListed ? [show] : []))
  if (choice === show) await commands.executeCommand('workbench.actions.view.problems')
}

async function tellFailure(error: unknown, output: LogOutputChannel): Promise<void> {
  output.error(error instanceof Error ? error : String(error))
  const show = l10n.t('Show Output')
  const choice = await window.showErrorMessage(l10n.t('The security policies could not be checked.'), show)
  if (choice === show) output.show()
}
