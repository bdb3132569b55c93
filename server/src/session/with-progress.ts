import * as l10n from '@vscode/l10n'
import type { WorkDoneProgressReporter } from 'vscode-languageserver'
import type { Tell } from './workspace-check.ts'

/** Shows how far some work has come, from the first time that it tells, until it ends. */
export async function withProgress<T>(
  progress: WorkDoneProgressReporter,
  work: (tell: Tell) => Promise<T>,
): Promise<T> {
  let last = ''
  try {
    return await work((message, percentage) => {
      if (message === last) return
      if (last === '') progress.begin(l10n.t('Checking all security policies'), percentage, message, true)
      else if (percentage === undefined) progress.report(message)
      else progress.report(percentage, message)
      last = message
    })
  } finally {
    if (last !== '') progress.done()
  }
}
