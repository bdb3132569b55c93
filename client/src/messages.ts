import * as l10n from '@vscode/l10n'
import { window } from 'vscode'
import type { LogOutputChannel } from 'vscode'

/** A button of a message. */
export interface Choice {
  readonly title: string
  readonly run: () => unknown
}

/** Shows a message, and does what its reader chooses, if anything. Nobody has to wait for it to be read. */
export function tell(message: string, ...choices: readonly Choice[]): void {
  void offer(window.showInformationMessage(message, ...choices.map(({ title }) => title)), choices)
}

/** Says that something could not be done; the reason is in the output. */
export function tellFailure(message: string, error: unknown, output: LogOutputChannel): void {
  output.error(error instanceof Error ? error : String(error))
  const show = { title: l10n.t('Show Output'), run: () => output.show() }
  void offer(window.showErrorMessage(message, show.title), [show])
}

async function offer(message: Thenable<string | undefined>, choices: readonly Choice[]): Promise<void> {
  const chosen = await message
  await choices.find(({ title }) => title === chosen)?.run()
}
