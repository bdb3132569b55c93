import type { Element } from 'hast'

/** What GitHub calls the kinds of alerts: it shows these words in English, whatever language the text is in. */
const titles: Readonly<Record<string, string>> = {
  note: 'Note',
  tip: 'Tip',
  important: 'Important',
  warning: 'Warning',
  caution: 'Caution',
}

/** Turns a quote that begins with a line such as `[!NOTE]` into the box that GitHub makes of it; others stay as they are. */
export function asAlert(quote: Element): Element {
  const first = quote.children.find((child) => child.type === 'element')
  const text = first?.type === 'element' && first.tagName === 'p' ? first.children[0] : undefined
  if (first?.type !== 'element' || text?.type !== 'text') return quote
  const [mark, kind] = /^\[!(note|tip|important|warning|caution)\][ \t]*(?:\n|$)/i.exec(text.value) ?? []
  if (mark === undefined || kind === undefined) return quote
  // The mark alone is no alert, as there would be nothing in it.
  const isAlone = mark === text.value && first.children.length === 1
  if (isAlone && quote.children.filter((child) => child.type === 'element').length === 1) return quote
  text.value = text.value.slice(mark.length)
  withoutLeadingBreak(first)
  const name = kind.toLowerCase()
  const title: Element = {
    type: 'element',
    tagName: 'p',
    properties: { className: ['alert-title'] },
    children: [{ type: 'text', value: titles[name]! }],
  }
  const rest = isAlone ? quote.children.filter((child) => child !== first) : quote.children
  return {
    ...quote,
    tagName: 'div',
    properties: { ...quote.properties, className: ['alert', `alert-${name}`] },
    children: [title, ...rest],
  }
}

/** Two blanks behind the mark are a line break, which would leave a line empty. */
function withoutLeadingBreak({ children }: Element): void {
  const [text, second] = children
  if (text?.type !== 'text' || text.value !== '' || second?.type !== 'element' || second.tagName !== 'br') return
  const after = children[2]
  if (after?.type === 'text') after.value = after.value.replace(/^\s+/, '')
  children.splice(0, 2)
}
