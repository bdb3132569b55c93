import { slug } from 'github-slugger'
import type { List, ListItem } from 'mdast'
import { countFirst } from '../../bisect.ts'
import type { Edit } from '../../fix.ts'
import { topNodes } from '../../markdown/top-nodes.ts'
import type { TopNode } from '../../markdown/top-nodes.ts'
import type { Policy } from '../../policy/policy.ts'
import { anchorIn, plainAnchor } from '../../rules/support/anchors.ts'
import type { Span } from '../../span.ts'
import { isNumbered } from './numbered.ts'
import type { Unit } from './units.ts'

/**
 * Brings lists of contents, which stand before or after all units, into the new order of these. A list is one only if each of its
 * items is a link to another heading, and they follow one another as the headings do. Each item stays byte for byte as it is, with
 * what is nested in it; the marks of the list stay in their places.
 * @param order indices of the units in their new order
 */
export function contentsEdits(policy: Policy, units: readonly Unit[], order: readonly number[]): readonly Edit[] {
  const outside = topNodes(policy.markdown).filter(
    ({ start, end }) => end <= units[0]!.start || start >= units.at(-1)!.end,
  )
  const lists = outside.filter(({ node }) => node.type === 'list')
  if (lists.length === 0) return []
  const places = placesOf(policy)
  const newPlace = movedBy(units, order)
  return lists.flatMap((list) => {
    const entries = entriesIn(list, policy.text, places)
    const isInOrder = entries.every(({ place }, index) => index === 0 || entries[index - 1]!.place < place)
    return isInOrder ? swaps(entries, newPlace, policy.text) : []
  })
}

/** What stands behind the mark of an item, and where the heading is that it leads to. */
interface Entry extends Span {
  readonly place: number
}

/** None when the list is something else. */
function entriesIn({ node, start }: TopNode, text: string, places: ReadonlyMap<string, number>): readonly Entry[] {
  const { children } = node as List
  const shift = start - node.position!.start.offset!
  const entries = children.flatMap((item) => {
    const place = placeOf(item, places)
    const from = item.children[0]?.position?.start.offset
    return place === undefined || from === undefined
      ? []
      : { start: shift + from, end: shift + item.position!.end.offset!, place }
  })
  // What is nested hangs on the width of the mark.
  const widths = new Set(entries.map((entry, index) => entry.start - shift - children[index]!.position!.start.offset!))
  const isNumberedBy = entries.some((entry) => isNumbered(text.slice(entry.start + 1, entry.start + 20)))
  return entries.length === children.length && widths.size === 1 && !isNumberedBy ? entries : []
}

function placeOf({ children: [first, ...others], checked }: ListItem, places: ReadonlyMap<string, number>) {
  if (first?.type !== 'paragraph' || typeof checked === 'boolean') return undefined
  const [link] = first.children
  const isPlain = first.children.length === 1 && others.every(({ type }) => type === 'list')
  if (link?.type !== 'link' || !isPlain || !link.url.startsWith('#')) return undefined
  return places.get(plainAnchor(anchorIn(link.url) ?? ''))
}

/** Where each heading is that has its anchor for itself. */
function placesOf({ headings }: Policy): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  const shared = new Set<string>()
  for (const { text, span } of headings) {
    const anchor = plainAnchor(slug(text))
    if (places.has(anchor)) shared.add(anchor)
    places.set(anchor, span.start)
  }
  for (const anchor of shared) places.delete(anchor)
  return places
}

/** Compares places of headings by where the units are in their new order; what is in no unit stays. */
function movedBy(units: readonly Unit[], order: readonly number[]): (a: number, b: number) => number {
  const ranks = new Map(order.map((index, at) => [index, at] as const))
  const end = units.at(-1)!.end
  const rankOf = (place: number) =>
    place >= end ? units.length : (ranks.get(countFirst(units, ({ start }) => start <= place) - 1) ?? -1)
  return (a, b) => rankOf(a) - rankOf(b) || a - b
}

function swaps(entries: readonly Entry[], newPlace: (a: number, b: number) => number, text: string): readonly Edit[] {
  const sorted = [...entries].sort((a, b) => newPlace(a.place, b.place))
  return entries.flatMap(({ start, end }, index) => {
    const other = sorted[index]!
    return other.start === start ? [] : { start, end, text: text.slice(other.start, other.end) }
  })
}
