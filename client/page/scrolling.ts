import type { View } from './view.ts'

/** A line of the document, and how far below the top of what scrolls its text is, in pixels. */
interface Anchor {
  readonly line: number
  readonly top: number
}

/** What scrolls the text: its own pane where there is room for one, else the page. */
export function scrollerOf(view: View): Element | null {
  const pane = view.text?.closest('.text') ?? null
  if (pane !== null && getComputedStyle(pane).overflowY === 'auto') return pane
  return view.text === null ? null : document.scrollingElement
}

/** Brings a line to the top. The first line brings everything that stands above the text, too. */
export function scrollToLine(view: View, line: number): void {
  const scroller = scrollerOf(view)
  const around = scroller && anchorsAround(view, line, scroller)
  if (!around) return
  const [before, after] = around
  const part = after.line > before.line ? (line - before.line) / (after.line - before.line) : 0
  const top = line <= 0 ? 0 : scroller.scrollTop + before.top + Math.min(1, part) * (after.top - before.top)
  scroller.scrollTo({ top, behavior: 'instant' })
}

/** The line at the top; `null` while the text has not reached it. */
export function lineAtTop(view: View): number | null {
  const scroller = scrollerOf(view)
  const { text, lines } = view
  if (scroller === null || text === null || lines.length === 0) return null
  if (scroller.scrollTop <= 0) return 0
  const block = blockAtTop(text, topOf(scroller))
  if (block < 0) return null
  const anchors = [...anchorsIn(view, block, scroller), anchorOf(view, block + 1, scroller)]
  const after = anchors.findIndex(({ top }) => top > 0)
  const [before, next] = [anchors[after < 0 ? anchors.length - 1 : Math.max(0, after - 1)]!, anchors[after]]
  if (next === undefined || next.top <= before.top) return before.line
  return Math.floor(before.line + (-before.top / (next.top - before.top)) * (next.line - before.line))
}

/** The last block that begins above; -1 for none. */
function blockAtTop(text: Element, top: number): number {
  let [low, high] = [0, text.children.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (text.children[middle]!.getBoundingClientRect().top <= top + 1) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The places between which a line is. */
function anchorsAround(view: View, line: number, scroller: Element): readonly [Anchor, Anchor] | null {
  const block = view.lines.blockAt(line)
  if (block < 0) return null
  const anchors = [...anchorsIn(view, block, scroller), anchorOf(view, block + 1, scroller)]
  const after = anchors.findIndex((anchor) => anchor.line > line)
  return [anchors[Math.max(0, (after < 0 ? anchors.length : after) - 1)]!, anchors[after] ?? anchors.at(-1)!]
}

/** The places of a block and of what it consists of. */
function anchorsIn(view: View, block: number, scroller: Element): readonly Anchor[] {
  const first = anchorOf(view, block, scroller)
  const parts = view.text?.children[block]?.querySelectorAll('[data-line]') ?? []
  const inside = [...parts].map((part) => ({
    line: first.line + Number(part.getAttribute('data-line')),
    top: part.getBoundingClientRect().top - topOf(scroller),
  }))
  // What was closed or stands beside the rest is no help.
  return [first, ...inside.filter(({ line, top }) => line > first.line && top > first.top)]
}

/** The place of a block, or of the end of the text. */
function anchorOf({ text, lines }: View, block: number, scroller: Element): Anchor {
  const box = text?.children[block]?.getBoundingClientRect().top ?? text?.getBoundingClientRect().bottom ?? 0
  return { line: lines.firstLine(block), top: box - topOf(scroller) }
}

function topOf(scroller: Element): number {
  return scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top
}
