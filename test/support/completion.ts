import assert from 'node:assert/strict'
import { policyOffers } from '../../server/src/features/completion/completion.ts'
import type { Offer } from '../../server/src/features/completion/offer.ts'
import { lint } from '../../server/src/lint/lint.ts'
import { readPolicy } from '../../server/src/policy/read.ts'
import { noProject } from '../../server/src/project/project.ts'
import type { Project } from '../../server/src/project/project.ts'
import { rules } from '../../server/src/rules/index.ts'
import { plainSnippet } from '../../server/src/sections/snippet.ts'
import { applyEdits } from './apply-edits.ts'

/** A repository on GitHub. */
export const onGitHub: Project = {
  ...noProject,
  policyPath: 'SECURITY.md',
  remotes: [{ name: 'origin', host: 'github.com', owner: 'acme', repo: 'rocket' }],
}

export interface Asked {
  readonly project?: Project
  /** Just typed on, without asking. */
  readonly typing?: boolean
}

/** Splits a text at the cursor's mark, `‸`. */
export function splitAtCursor(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf('‸')
  assert.ok(offset >= 0)
  return { text: marked.replace('‸', ''), offset }
}

/** What is offered at the cursor's mark of a policy. */
export function offersAt(marked: string, { project = onGitHub, typing = false }: Asked = {}): readonly Offer[] {
  const { text, offset } = splitAtCursor(marked)
  const policy = readPolicy(text)
  const find = (other: string) =>
    lint({ policy: readPolicy(other), project, rules, settings: { rules: new Map() }, today: '2026-01-01' })
  return policyOffers(policy, offset, !typing, project, { rules, find })
}

/** The labels of what is offered. */
export function labelsAt(marked: string, asked: Asked = {}): readonly string[] {
  return offersAt(marked, asked).map(({ label }) => label)
}

/** The text when what is called so is chosen, and its tab stops are left as they are. */
export function choose(marked: string, label: string, asked: Asked = {}): string {
  const offer = offersAt(marked, asked).find((one) => one.label === label)
  assert.ok(offer, `${label} is not offered`)
  const { edit, snippet } = offer
  const { text } = splitAtCursor(marked)
  return applyEdits(text, [{ ...edit, text: snippet === true ? plainSnippet(edit.text) : edit.text }])
}
