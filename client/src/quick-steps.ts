import { QuickInputButtons, window } from 'vscode'
import type { InputBox, QuickInput, QuickPick, QuickPickItem } from 'vscode'

/** Where among the steps a question stands. */
export interface Frame {
  readonly title: string
  /** From 1; without a number where the number of steps is not known yet. */
  readonly step?: number
  readonly steps?: number
  readonly canGoBack: boolean
}

export interface Choice extends QuickPickItem {
  readonly id: string
}

export interface PickStep extends Frame {
  readonly prompt: string
  readonly many: boolean
  readonly items: readonly Choice[]
  /** The ids of the items that are chosen at first; of one that must be chosen, it is the first item if there is none. */
  readonly chosen: readonly string[]
}

export interface InputStep extends Frame {
  readonly prompt: string
  readonly placeholder: string
  readonly value: string
  /** What is wrong with a text; `undefined` when nothing is. */
  readonly mistakeIn: (text: string) => string | undefined
}

/** The user wants to see the step before. */
export const back = Symbol('back')

/** What the user answered; `undefined` when all of it is to be forgotten. */
export type Answer<T> = T | typeof back | undefined

/** A row of questions to the user, each in the place of the one before. To be disposed of at its end. */
export class QuickSteps {
  #shown: QuickInput | undefined
  #left = false

  /** Lets the user choose one item, or any number; resolves to their ids. */
  pick(step: PickStep): Promise<Answer<readonly string[]>> {
    const input = window.createQuickPick<Choice>()
    input.placeholder = step.prompt
    input.items = step.items
    input.canSelectMany = step.many
    input.matchOnDescription = true
    input.matchOnDetail = true
    const chosen = step.items.filter(({ id }) => step.chosen.includes(id))
    if (step.many) input.selectedItems = chosen
    else if (chosen.length > 0) input.activeItems = chosen.slice(0, 1)
    return this.#show(input, step, () => {
      const ids = input.selectedItems.map(({ id }) => id)
      return step.many || ids.length > 0 ? ids : undefined
    })
  }

  /** Lets the user type a text; resolves to it when there is no mistake in it. */
  type(step: InputStep): Promise<Answer<string>> {
    const input = window.createInputBox()
    input.prompt = step.prompt
    input.placeholder = step.placeholder
    input.value = step.value
    input.onDidChangeValue(() => (input.validationMessage = undefined))
    return this.#show(input, step, () => {
      const text = input.value.trim()
      input.validationMessage = step.mistakeIn(text)
      return input.validationMessage === undefined ? text : undefined
    })
  }

  dispose(): void {
    this.#shown?.dispose()
  }

  /** `accept` gives the answer, or `undefined` when there is none yet. */
  #show<T>(input: QuickPick<Choice> | InputBox, frame: Frame, accept: () => T | undefined): Promise<Answer<T>> {
    input.title = frame.title
    input.step = frame.step
    input.totalSteps = frame.steps
    // Looking something up elsewhere must not cost the answers given so far.
    input.ignoreFocusOut = true
    input.buttons = frame.canGoBack ? [QuickInputButtons.Back] : []
    return new Promise((resolve) => {
      const end = (answer: Answer<T>) => {
        // It stays until the next one is there, so that no key goes to the editor below.
        input.busy = true
        resolve(answer)
      }
      input.onDidTriggerButton(() => end(back))
      input.onDidAccept(() => {
        const answer = accept()
        if (answer !== undefined) end(answer)
      })
      input.onDidHide(() => {
        // Also while the next one is being prepared.
        this.#left ||= input === this.#shown
        resolve(undefined)
      })
      const before = this.#shown
      this.#shown = input
      if (this.#left) resolve(undefined)
      else input.show()
      before?.dispose()
    })
  }
}
