import morphdom from 'morphdom'

/** Makes an element of HTML that holds exactly one. It belongs to no page yet: nothing in it is loaded. */
export function elementOf(html: string): Element {
  const template = document.createElement('template')
  template.innerHTML = html
  return template.content.firstElementChild ?? document.createElement('div')
}

/**
 * Changes an element into another one by no more than what differs, so that what is selected, open or in focus stays so.
 * @param keeps says which elements keep what is in them
 */
export function morph(from: Element, to: Element, keeps: (element: Element) => boolean = () => false): void {
  morphdom(from, to, {
    // Ids come from the policy, too, and need not be of one element only.
    getNodeKey: () => null,
    onBeforeElUpdated: (before, after) => {
      // Whoever reads decides what is open.
      if (before.tagName === 'DETAILS') after.toggleAttribute('open', before.hasAttribute('open'))
      return !before.isEqualNode(after)
    },
    onBeforeElChildrenUpdated: (before) => !keeps(before),
  })
}

/** Does something to the page that may take the element in focus away; the focus then stays near. */
export function keepingFocus(change: () => void): void {
  const before = document.activeElement
  const around = [...ancestorsOf(before)]
  change()
  if (before === null || before.isConnected || document.activeElement !== document.body) return
  const near = around.find((element): element is HTMLElement => element.isConnected && element instanceof HTMLElement)
  if (near === undefined || near === document.body) return
  const next = near.querySelector<HTMLElement>('a[href], button, summary, [tabindex="0"]') ?? near
  if (next === near) near.tabIndex = -1
  next.focus({ preventScroll: true })
}

function* ancestorsOf(element: Element | null): Iterable<Element> {
  for (let parent = element?.parentElement ?? null; parent !== null; parent = parent.parentElement) yield parent
}
