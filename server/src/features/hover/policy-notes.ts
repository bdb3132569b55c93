import * as l10n from '@vscode/l10n'
import type { Span } from '../../span.ts'
import { askedBy } from './asked-by.ts'
import type { Standing } from './asked-by.ts'
import { saidAt } from './facts-said.ts'
import { brief } from './note.ts'
import type { Note } from './note.ts'
import type { Said } from './said.ts'

/** More at one place help nobody. */
const most = 3

/**
 * What the policy says at an offset, the most specific first: each with who asks for it, and why it was read so.
 * @param found where findings are, which say what they say by themselves
 */
export function policyNotes(standing: Standing, offset: number, found: readonly Span[]): readonly Note[] {
  const said = [...saidAt(standing.policy, offset, found)].sort((a, b) => lengthOf(a) - lengthOf(b))
  const titles = said.map(({ title }) => title)
  return said
    .filter(({ title }, index) => titles.indexOf(title) === index)
    .slice(0, most)
    .map((one) => noteOf(one, standing))
}

function lengthOf({ fact: { span } }: Said): number {
  return span.end - span.start
}

function noteOf({ fact, title, lines = [], elements }: Said, standing: Standing): Note {
  const reason = l10n.t('Read from: {0}', brief(fact.reason))
  return { at: fact.span, title, lines: [...lines, ...askedBy(elements, standing), reason] }
}
