import { hoverOf, notesAt } from '../../server/src/features/hover/hover.ts'
import type { HoverSubject } from '../../server/src/features/hover/hover.ts'
import type { Note } from '../../server/src/features/hover/note.ts'
import { policyKind } from '../../server/src/kinds/policy.ts'
import { noProject } from '../../server/src/project/project.ts'
import { rules } from '../../server/src/rules/index.ts'
import { openText } from './open-text.ts'

/** The sign for where the mouse is, in texts of tests. */
const mouse = '‸'

export interface HoverOptions extends Partial<Omit<HoverSubject, 'reading'>> {
  readonly kind?: { read(text: string): HoverSubject['reading'] }
}

/** What is told where `‸` stands in a text. */
export function notesIn(marked: string, options: HoverOptions = {}): Promise<readonly Note[]> {
  const { kind = policyKind, ...more } = options
  const offset = marked.indexOf(mouse)
  const reading = kind.read(marked.replace(mouse, ''))
  const settings = { rules: new Map() }
  return notesAt({ reading, findings: [], project: noProject, settings, rules, rulePages: null, ...more }, offset)
}

/** The titles of what is told there. */
export async function titlesIn(marked: string, options: HoverOptions = {}): Promise<readonly string[]> {
  return (await notesIn(marked, options)).map(({ title }) => title)
}

/** What an editor shows there, and over which words. */
export async function shownIn(marked: string, markdown = true, options: HoverOptions = {}) {
  const text = openText(marked.replace(mouse, ''))
  const hover = hoverOf(await notesIn(marked, options), text, markdown)
  if (hover?.range === undefined) return null
  const { start, end } = hover.range
  const words = text.getText().slice(text.offsetAt(start), text.offsetAt(end))
  return { words, ...(hover.contents as { kind: string; value: string }) }
}
