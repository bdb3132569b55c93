import { toDiagnostics } from '../../server/src/features/diagnostics.ts'
import { lint } from '../../server/src/lint/lint.ts'
import { readMarkdown } from '../../server/src/markdown/document.ts'
import type { MarkdownDocument } from '../../server/src/markdown/document.ts'
import type { Policy } from '../../server/src/policy/policy.ts'
import { readPolicy } from '../../server/src/policy/read.ts'
import { rules } from '../../server/src/rules/index.ts'
import { openTexts } from '../../server/src/text.ts'
import { project, today } from './project.ts'
import type { Typist } from './typist.ts'

/** The steps from a key to its findings. */
export const steps = [
  'apply the change',
  'read Markdown',
  'read the policy',
  'run the rules',
  'make diagnostics',
] as const
export type Step = (typeof steps)[number]

const settings = { rules: new Map() }

/** Edits that go before: a rule runs once for each, and engines make fast only what has run some hundred times. */
const warmUp = 1000

/**
 * Times each step of the check in this process, in milliseconds for each edit: with all rules, under the default profile, in a
 * repository of which everything is known.
 * @param rounds how many edits are timed
 */
export function timeSteps(typist: Typist, rounds: number): Record<Step, number[]> {
  const times = Object.fromEntries(steps.map((step) => [step, [] as number[]])) as Record<Step, number[]>
  const texts = openTexts('utf-16')
  let text = texts.create('file:///SECURITY.md', 'markdown', 1, typist.text)
  // The policy reads its Markdown itself; a second reading of the same text tells the two steps apart.
  let markdown: MarkdownDocument | undefined
  let policy: Policy | undefined
  for (let round = -warmUp; round < rounds; round++) {
    const { letter, line, character } = typist.type()
    const place = { line, character }
    const start = performance.now()
    text = texts.update(text, [{ range: { start: place, end: place }, text: letter }], text.version + 1)
    const source = text.getText()
    const changed = performance.now()
    markdown = readMarkdown(source, markdown)
    const parsed = performance.now()
    policy = readPolicy(source, policy)
    const read = performance.now()
    const findings = lint({ policy, project, rules, settings, today })
    const checked = performance.now()
    JSON.stringify(toDiagnostics(text, findings.slice(0, 250), 'file:///rules/'))
    const encoded = performance.now()
    if (round < 0) continue
    const spent = [
      changed - start,
      parsed - changed,
      read - parsed - (parsed - changed),
      checked - read,
      encoded - checked,
    ]
    steps.forEach((step, index) => times[step].push(spent[index]!))
  }
  return times
}
