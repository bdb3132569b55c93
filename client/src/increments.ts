import type { WorkDoneProgressBegin, WorkDoneProgressEnd, WorkDoneProgressReport } from 'vscode-languageclient'

export type WorkDone = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd

/** A step of VS Code's progress: the percentage that is added to those before. */
export interface Step {
  readonly message?: string
  readonly increment: number
}

/** Passes on as steps what a server tells of its progress, which counts from the beginning. */
export function incrementsOf(report: (step: Step) => void): (progress: WorkDone) => void {
  let last = 0
  return (progress) => {
    if (progress.kind === 'end') return
    const { message, percentage = last } = progress
    report({ ...(message !== undefined && { message }), increment: percentage - last })
    last = percentage
  }
}
