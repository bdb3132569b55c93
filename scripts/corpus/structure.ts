import type { Policy } from '../../server/src/policy/policy.ts'
import { isOfSection, rankOfHeading } from '../../server/src/sections/order.ts'
import { beginsLine } from '../../server/src/sections/place.ts'
import { contains } from '../../server/src/span.ts'
import type { Span } from '../../server/src/span.ts'

/** A node at the top of the document: neither in a list nor in a quote. */
interface Top extends Span {
  readonly type: string
  readonly text: string
}

/**
 * Says what is wrong with the structure of a policy after sections were inserted: something else was changed, or they did not become
 * sections of their own, or stand where none should.
 * @param spans where they were inserted, in the text afterwards
 */
export function compareStructure(before: Policy, after: Policy, spans: readonly Span[]): readonly string[] {
  const old = topsOf(before)
  const now = topsOf(after)
  const kept = now.filter((top) => !spans.some((span) => contains(span, top)))
  const changed = kept.findIndex(({ type, text }, index) => old[index]?.type !== type || old[index].text !== text)
  if (kept.length !== old.length || changed >= 0) {
    const at = changed < 0 ? kept.length : changed
    return [`something else changed: ${JSON.stringify(old[at] ?? null)} became ${JSON.stringify(kept[at] ?? null)}`]
  }
  return spans.flatMap((span) => [...aroundProblems(now, span, after.text), ...orderProblems(before, after, span)])
}

function topsOf({ markdown }: Policy): readonly Top[] {
  return markdown.blocks.flatMap(({ start, block }) =>
    block.tree.children.map((node) => {
      const from = node.position!.start.offset!
      const to = node.position!.end.offset!
      const text = block.text.slice(from, to).trimEnd()
      return { type: node.type, text, start: start + from, end: start + from + text.length }
    }),
  )
}

/** A section begins with its heading, and ends before the next one, with the line breaks of the document. */
function aroundProblems(tops: readonly Top[], span: Span, text: string): readonly string[] {
  const own = tops.filter((top) => contains(span, top))
  const problems: string[] = []
  if (own[0]?.type !== 'heading') problems.push('it does not begin with a heading')
  const previous = tops.findLast(({ end }) => end <= span.start)
  const next = tops.find(({ start }) => start >= span.end)
  if (previous?.type === 'definition' && next === undefined) problems.push('it stands behind link definitions')
  const breaks = new Set(text.slice(0, span.end).match(/\r?\n/g))
  const inserted = new Set(text.slice(span.start, span.end).match(/\r?\n/g))
  if (breaks.size === 2 && inserted.size === 2) problems.push('it mixes line breaks')
  return problems
}

/** In a policy that keeps the standard order it is still kept. */
function orderProblems(before: Policy, after: Policy, span: Span): readonly string[] {
  if (!isInOrder(ranksOf(before)) || isInOrder(ranksOf(after))) return []
  const heading = after.headings.find((one) => contains(span, one.span))
  return [`"${heading?.text}" breaks the standard order`]
}

/** The ranks of the sections of the highest level below the title, as far as they are known. */
function ranksOf({ title, headings, text }: Policy): readonly number[] {
  const own = headings.filter(
    (heading) => (heading !== title || isOfSection(heading)) && beginsLine(text, heading.span.start),
  )
  const depth = Math.min(...own.map((heading) => heading.depth))
  return own.flatMap((heading) => (heading.depth === depth ? (rankOfHeading(heading) ?? []) : []))
}

function isInOrder(ranks: readonly number[]): boolean {
  return ranks.every((rank, index) => index === 0 || ranks[index - 1]! <= rank)
}
