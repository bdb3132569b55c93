import * as l10n from '@vscode/l10n'
import type { WorkDoneProgressReporter } from 'vscode-languageserver'

/** Tells how far the work has come: in words, and in percent where that is known. */
export type Tell = (message: string, percentage?: number) => void

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
