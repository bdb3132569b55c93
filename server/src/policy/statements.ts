import type { BlockReading } from './block.ts'
import { announces } from './statement.ts'
import type { SectionAround, Spoken, Statement } from './statement.ts'
import type { Heading, Link } from './structure.ts'

/** What stands before a block, as far as it decides what its sentences mean. */
export interface Surroundings {
  readonly section: SectionAround | null
  /** The last sentence at each depth of lists, which introduces the list below it. */
  readonly introductions: readonly (Spoken | null)[]
  readonly previous: Spoken | null
}

/** The start of a document. */
export const nothingBefore: Surroundings = { section: null, introductions: [], previous: null }

/**
 * Puts the sentences of a block into their surroundings.
 * @param resolve finds the definition of a reference
 * @returns its statements, and the surroundings of the next block
 */
export function statementsOf(
  block: BlockReading,
  before: Surroundings,
  resolve: (link: Link) => Link,
): { readonly statements: readonly Statement[]; readonly after: Surroundings } {
  const statements: Statement[] = []
  let { section, introductions, previous } = before
  let headings = 0
  for (const passage of block.passages) {
    if (passage.kind === 'heading') {
      section = enter(section, block.headings[headings++]!)
      introductions = []
    }
    const depth = passage.listDepth
    const intro = depth > 0 ? (introductions[depth - 1] ?? null) : introducedBy(introductions[0])
    let last: Statement | null = null
    for (const sentence of passage.sentences) {
      const links = sentence.links.map(resolve)
      last = { sentence, passage, section, intro, before: last, previous, links }
      statements.push(last)
      previous = { sentence, passage }
    }
    if (last && passage.kind !== 'cell') introductions = [...introductions.slice(0, depth), previous]
  }
  return { statements, after: { section, introductions, previous } }
}

/** Outside lists only a colon introduces what follows. */
function introducedBy(spoken: Spoken | null | undefined): Spoken | null {
  return spoken && announces(spoken.sentence.text) ? spoken : null
}

function enter(section: SectionAround | null, { text, depth, topic }: Heading): SectionAround {
  let parent = section
  while (parent && parent.depth >= depth) parent = parent.parent
  return { heading: text, depth, topic, parent }
}

/** Says whether sentences mean the same in both surroundings. */
export function sameSurroundings(a: Surroundings, b: Surroundings): boolean {
  if (a === b) return true
  return (
    a.previous?.sentence === b.previous?.sentence &&
    a.introductions.length === b.introductions.length &&
    a.introductions.every((one, depth) => one?.sentence === b.introductions[depth]?.sentence) &&
    a.section?.heading === b.section?.heading &&
    sameOutline(a.section, b.section)
  )
}

function sameOutline(a: SectionAround | null, b: SectionAround | null): boolean {
  if (a === b) return true
  return a !== null && b !== null && a.depth === b.depth && a.topic === b.topic && sameOutline(a.parent, b.parent)
}
