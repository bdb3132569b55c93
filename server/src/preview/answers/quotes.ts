import { countFirst } from '../../bisect.ts'
import { readBlock } from '../../policy/block.ts'
import type { Fact, Policy } from '../../policy/policy.ts'
import { announces } from '../../policy/statement.ts'
import type { Passage, Table, TableCell } from '../../policy/structure.ts'
import { contains, overlaps, shiftSpan } from '../../span.ts'
import type { Span } from '../../span.ts'

/** Words of the policy, as one line of plain text. */
export interface Quote {
  readonly text: string
  readonly span: Span
  /** It says that something is out of scope, and not what is in scope. */
  readonly excludes: boolean
}

/** So much of a sentence or an item is shown, in UTF-16 units. */
const longestQuote = 240
/** So many quotes are shown of what stands under one heading, or in one list; one more is looked for, to tell that there are more. */
export const mostQuotes = 8
const mostSentences = 40

/**
 * What a policy says where a fact was found: what stands under the heading, or the sentence, with the list that it introduces.
 * @param until where something else begins, if it does so inside of a section
 */
export function quotesOf(policy: Policy, { span }: Pick<Fact, 'span'>, until = Infinity): readonly Quote[] {
  const section = policy.sections.find(({ heading }) => heading.textSpan.start === span.start)
  const table = policy.tables.find((one) => contains(one.span, span))
  if (table !== undefined) return rowsAt(table, span)
  const quotes =
    section === undefined
      ? introduced(policy, span)
      : underHeading(policy, {
          start: section.body.start,
          end: until > span.start ? Math.min(section.span.end, until) : section.span.end,
        })
  return quotes.length > 0 ? quotes : [quoteAt(policy, span)]
}

/** The same with all rows of the table that a fact stands in. */
export function allRowsOf(policy: Policy, fact: Pick<Fact, 'span'>): readonly Quote[] {
  const table = policy.tables.find((one) => contains(one.span, fact.span))
  return table === undefined ? quotesOf(policy, fact) : rowsAt(table, table.header.span)
}

/** The sentence that holds a place; the words there where it is in none. */
export function quoteAt(policy: Policy, span: Span): Quote {
  const [sentence] = sentencesIn(policy, { start: span.start, end: Math.max(span.end, span.start + 1) }, 1)
  return sentence ?? { text: shortened(policy.text.slice(span.start, span.end)), span, excludes: false }
}

/** The row that holds a place; of the header, the rows below it, which it is about. */
function rowsAt({ header, rows }: Table, at: Span): readonly Quote[] {
  const row = rows.find(({ span }) => contains(span, at))
  const quoted = row === undefined ? rows.slice(0, mostQuotes + 1) : [row]
  return (quoted.length > 0 ? quoted : [header]).map(({ cells, span }) => {
    return { text: shortened(joined(cells)), span, excludes: false }
  })
}

/** The cell that holds a place, after what its row is about; else the sentence there. */
export function cellOrQuoteAt(policy: Policy, at: Span): Quote {
  const rows = policy.tables.find(({ span }) => contains(span, at))?.rows ?? []
  const cells = rows.find(({ span }) => contains(span, at))?.cells ?? []
  const cell = cells.findIndex(({ span }) => contains(span, at))
  if (cell <= 0) return quoteAt(policy, at)
  return { text: shortened(joined([cells[0]!, cells[cell]!])), span: at, excludes: false }
}

function joined(cells: readonly TableCell[]): string {
  return cells
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' · ')
}

/** What follows a list is about something else. */
function underHeading(policy: Policy, within: Span): readonly Quote[] {
  const found = itemsIn(policy, within).filter(({ passage: { kind } }) => kind === 'paragraph' || kind === 'item')
  const lastListed = found.findLastIndex(({ passage }) => passage.listDepth > 0)
  return lastListed < 0 ? found : found.slice(0, lastListed + 1)
}

/** The list that an item is in, with what introduces it; the item alone where nothing does. */
export function listAround(policy: Policy, { span }: Pick<Fact, 'span'>): readonly Quote[] {
  const before = sentencesIn(policy, { start: Math.max(0, span.start - nearBefore), end: span.end }, Infinity)
  const item = before.at(-1)
  const intro = item && before.findLast(({ passage }) => passage.listDepth < item.passage.listDepth)
  const isIntroduced = intro?.passage.kind === 'paragraph' && (announces(intro.text) || intro.asks)
  return isIntroduced ? [intro, ...listAfter(policy, intro)] : quotesOf(policy, { span })
}

/** In UTF-16 units: what introduces a list stands not far before. */
const nearBefore = 2000

function introduced(policy: Policy, { start }: Span): readonly Quote[] {
  const [intro] = sentencesIn(policy, { start, end: policy.text.length }, 1)
  if (intro === undefined) return []
  return announces(intro.text) ? [intro, ...listAfter(policy, intro)] : [intro]
}

/** The list that a sentence introduces. */
function listAfter(policy: Policy, intro: Said): readonly Quote[] {
  const after = itemsIn(policy, { start: intro.span.end, end: policy.text.length })
  const end = after.findIndex(({ passage }) => passage.listDepth <= intro.passage.listDepth)
  return end < 0 ? after : after.slice(0, end)
}

interface Said extends Quote {
  readonly passage: Passage
  /** It asks to put something into something: a list after it says what. */
  readonly asks: boolean
}

/** The same as its sentences, but what an item of a list says is said at once, as far as it is all about the same. */
function itemsIn(policy: Policy, within: Span): readonly Said[] {
  const items: Said[] = []
  for (const said of sentencesIn(policy, within, mostSentences)) {
    const last = items.at(-1)
    const isSame = said.passage.kind === 'item' && last?.passage === said.passage && last.excludes === said.excludes
    if (isSame) items[items.length - 1] = { ...last, text: shortened(`${last.text} ${said.text}`) }
    else items.push(said)
  }
  return items.slice(0, mostQuotes + 1)
}

/** The first sentences that stand in a stretch of the policy. */
function sentencesIn({ markdown: { blocks } }: Policy, within: Span, most: number): readonly Said[] {
  const first = countFirst(blocks, ({ start }) => start <= within.start) - 1
  const found: Said[] = []
  for (let at = Math.max(0, first); at < blocks.length && found.length < most; at++) {
    const { start, block } = blocks[at]!
    if (start >= within.end) break
    for (const passage of readBlock(block).passages) {
      for (const { span, text, marks } of passage.sentences) {
        const placed = shiftSpan(span, start)
        const excludes = marks.has('outOfScope') && !marks.has('inScope')
        if (overlaps(placed, within) && text.trim() !== '')
          found.push({ text: shortened(text), span: placed, passage, excludes, asks: marks.has('include') })
      }
    }
  }
  return found.slice(0, most)
}

function shortened(text: string): string {
  const plain = text.trim()
  return plain.length > longestQuote ? `${plain.slice(0, longestQuote - 1).trimEnd()}…` : plain
}
