import * as l10n from '@vscode/l10n'
import { Uri, workspace } from 'vscode'
import type { Disposable } from 'vscode'
import type { Answers, PolicyParams, PolicyQuestions } from '../../server/src/protocol.ts'
import type { Author } from './ask-server.ts'
import { showDraft } from './draft-view.ts'
import { chosenFor, mistakeIn, stepsFor } from './policy-steps.ts'
import type { PolicyStep } from './policy-steps.ts'
import { back, QuickSteps } from './quick-steps.ts'
import type { Answer, Frame } from './quick-steps.ts'

/** What to make a policy of, or the URI of one that is there already. */
export type WantedPolicy = { readonly params: PolicyParams } | { readonly existing: string }

/**
 * Asks for all that a new policy needs, in one of these workspace folders (URIs), and shows the policy at the end. Resolves to
 * `undefined` when the user left; then nothing has changed.
 */
export async function askForPolicy(author: Author, folders: readonly string[]): Promise<WantedPolicy | undefined> {
  const steps = new QuickSteps()
  try {
    for (;;) {
      const folder = folders.length === 1 ? folders[0] : await askForFolder(steps, folders)
      if (folder === undefined) return undefined
      const asked = await author.policyQuestions({ folder })
      if (asked.existing !== null) return { existing: asked.existing }
      const answers = await askQuestions({ author, steps, folder, asked, canLeave: folders.length > 1 })
      if (answers !== back) return answers && { params: { folder, answers } }
    }
  } finally {
    steps.dispose()
  }
}

async function askForFolder(steps: QuickSteps, folders: readonly string[]): Promise<string | undefined> {
  const items = folders.map((id) => {
    const uri = Uri.parse(id, true)
    return { id, label: workspace.getWorkspaceFolder(uri)?.name ?? uri.path, description: uri.path }
  })
  const prompt = l10n.t('In which folder?')
  const frame = { title: titleOfAll(), canGoBack: false, prompt, many: false, chosen: [] }
  const answer = await steps.pick({ ...frame, items })
  return answer === back ? undefined : answer?.[0]
}

interface Asking {
  readonly author: Author
  readonly steps: QuickSteps
  readonly folder: string
  readonly asked: PolicyQuestions
  /** There was a step before the first question. */
  readonly canLeave: boolean
}

async function askQuestions(asking: Asking): Promise<Answer<Answers>> {
  const { questions } = asking.asked
  let answers: Answers = {}
  let index = 0
  for (;;) {
    const all = stepsFor(questions, answers)
    const step = all[index]
    const frame = {
      title: titleOfAll(),
      step: step?.number ?? questions.length + 1,
      steps: questions.length + 1,
      canGoBack: index > 0 || asking.canLeave,
    }
    const answer = step ? await ask(asking.steps, step, frame, answers) : await confirm(asking, frame, answers)
    if (answer === undefined || (answer === back && index === 0)) return answer
    if (answer === back) index -= 1
    else if (step === undefined) return answers
    else {
      answers = { ...answers, [(step.input ?? step.question).id]: answer }
      index += 1
    }
  }
}

/** Answers given before are chosen again. */
async function ask(
  steps: QuickSteps,
  { question, input }: PolicyStep,
  frame: Frame,
  answers: Answers,
): Promise<Answer<readonly string[]>> {
  const title = l10n.t('{0}: {1}', frame.title, question.title)
  if (input === null) return steps.pick({ ...frame, ...question, title, chosen: chosenFor(question, answers) })
  const value = answers[input.id]?.[0] ?? input.value
  const text = await steps.type({ ...frame, ...input, title, value, mistakeIn: (text) => mistakeIn(input, text) })
  return typeof text === 'string' ? [text] : text
}

/** Shows the policy; when the answers make none, says why and leads back to them. */
async function confirm(
  { author, steps, folder }: Asking,
  frame: Frame,
  answers: Answers,
): Promise<Answer<readonly string[]>> {
  const { text, problem, uri } = await author.policyDraft({ folder, answers })
  const path = workspace.asRelativePath(Uri.parse(uri, true))
  const choice = { ...frame, many: false, chosen: [] }
  if (text === null) {
    const items = [{ id: 'back', label: l10n.t('Change the answers'), detail: problem ?? '' }]
    const prompt = l10n.t('No policy can be made from these answers.')
    return (await steps.pick({ ...choice, prompt, items })) === undefined ? undefined : back
  }
  let draft: Disposable | undefined
  try {
    draft = await showDraft(l10n.t('Draft of {0}', nameIn(path)), text)
    const items = [{ id: 'create', label: l10n.t('Create {0}', path) }]
    return await steps.pick({ ...choice, prompt: l10n.t('Is the policy below as you want it?'), items })
  } finally {
    draft?.dispose()
  }
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function titleOfAll(): string {
  return l10n.t('Create Security Policy')
}
