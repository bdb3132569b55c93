import type { PageMessage } from '../src/preview/messages.ts'
import type { View } from './view.ts'

interface Place {
  readonly line: number
  readonly character: number
}

/**
 * What it means that a reader chooses an element, with mouse or keyboard.
 * @returns a message; the id of another place in the page; or `null` when it means nothing
 */
export function wishOf(target: Element, view: View): PageMessage | { readonly goTo: string } | null {
  const element = target.closest<HTMLElement>('a[href], button')
  if (element === null) return null
  const { insert, fix, title, rule, relative, place, images } = element.dataset
  if (insert !== undefined) return { type: 'insert', section: insert }
  if (rule !== undefined) return { type: 'rule', rule }
  if (images !== undefined) return { type: 'images', shown: images === 'show' }
  if (fix !== undefined)
    return { type: 'fix', version: view.version, rule: fix, title: title ?? '', ...placeOf(element, place, view) }
  if (place !== undefined) return { type: 'jump', ...placeOf(element, place, view) }
  if (relative !== undefined) return { type: 'open', relative }
  const href = element.getAttribute('href') ?? ''
  return href.startsWith('#') ? { goTo: href.slice(1) } : { type: 'link', url: href }
}

/** The place in the document that an attribute names; in the text it counts from the first line of the block. */
function placeOf(element: Element, written: string | undefined, { text, lines }: View): Place {
  const [line = 0, character = 0] = (written ?? '').split(':').map(Number)
  const block = text === null ? null : childAround(text, element)
  const first = block === null ? 0 : lines.firstLine([...text!.children].indexOf(block))
  return { line: first + line, character }
}

/** The child of an element that another one is in. */
function childAround(parent: Element, element: Element): Element | null {
  for (let child: Element | null = element; child !== null; child = child.parentElement)
    if (child.parentElement === parent) return child
  return null
}

/** Goes to a place in the page, which is read next. */
export function goTo(id: string): void {
  const target = document.getElementById(id) ?? document.getElementById(decoded(id))
  if (target === null) return
  if (!target.matches('a[href], button, summary, [tabindex]')) target.tabIndex = -1
  target.focus({ preventScroll: true })
  target.scrollIntoView()
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
