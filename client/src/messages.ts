import * as l10n from '@vscode/l10n'
import { window } from 'vscode'
import type { LogOutputChannel } from 'vscode'

/** A button of a message. */
export interface Choice {
  readonly title: string
  readonly run: () => unknown
}

/** Shows a message, and does what its reader chooses, if anything. */
export async function tell(message: string, ...choices: readonly Choice[]): Promise<void> {
  const chosen = await window.showInformationMessage(message, ...choices.map(({ title }) => title))
  await choices.find(({ title }) => title === chosen)?.run()
}

/** Says that something could not be done; the reason is in the output. */
export async function tellFailure(message: string, error: unknown, output: LogOutputChannel): Promise<void> {
  output.error(error instanceof Error ? error : String(error))
  const show = l10n.t('Show Output')
  const choice = await window.showErrorMessage(message, show)
  if (choice === show) output.show()
}
