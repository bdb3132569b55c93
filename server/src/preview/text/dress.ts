import * as l10n from '@vscode/l10n'
import type { Element, ElementContent, Root } from 'hast'
import { asAlert } from './alerts.ts'
import type { Display } from './display.ts'
import { withEmoji } from './emoji.ts'
import { withSafeSource, withSafeTarget } from './targets.ts'
import { mapElements } from './walk.ts'

/** What readers scroll by. */
const placed = new Set('p h1 h2 h3 h4 h5 h6 li blockquote pre table tr hr div details dl dt dd img'.split(' '))

interface Dressing extends Display {
  readonly withLines?: boolean
}

/**
 * Makes of sanitised HTML what is shown: safe links and images, alerts, emoji, the line that each element begins on, and names for what
 * can be reached by the keyboard. The tree is changed.
 */
export function dress(tree: Root, { withLines = true, ...display }: Dressing): void {
  const alerts = new Set(tree.children)
  mapElements(tree, (element) => {
    if (withLines && placed.has(element.tagName) && element.position)
      element.properties['dataLine'] = element.position.start.line - 1
    switch (element.tagName) {
      case 'a':
        return withSafeTarget(element)
      case 'img':
        return withSafeSource(element, display)
      case 'input':
        element.properties['ariaLabel'] = element.properties['checked'] === true ? l10n.t('Done') : l10n.t('Not done')
        return element
      case 'pre':
        element.properties['tabIndex'] = 0
        return element
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        // Nobody who goes from heading to heading wants to stop where there is none.
        if (isEmpty(element)) element.properties['ariaHidden'] = 'true'
        return element
      case 'blockquote':
        return alerts.has(element) ? asAlert(element) : element
      default:
        return element
    }
  })
  withTablesThatScroll(tree)
  replaceNames(tree)
}

/** Whether an element shows nothing. */
function isEmpty({ children }: Element): boolean {
  return children.every((child) =>
    child.type === 'element'
      ? child.tagName !== 'img' && isEmpty(child)
      : child.type !== 'text' || child.value.trim() === '',
  )
}

/** A wide table moves in a box of its own, with all that is in it; the keyboard must reach it. */
function withTablesThatScroll(parent: Root | Element): void {
  parent.children = parent.children.map((child): ElementContent => {
    if (child.type !== 'element') return child as ElementContent
    if (child.tagName !== 'table') {
      withTablesThatScroll(child)
      return child
    }
    const properties = { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel: l10n.t('Table') }
    return { type: 'element', tagName: 'div', properties, children: [child] }
  })
}

function replaceNames(parent: Root | Element): void {
  for (const child of parent.children) {
    if (child.type === 'text') child.value = withEmoji(child.value)
    else if (child.type === 'element' && child.tagName !== 'code' && child.tagName !== 'pre') replaceNames(child)
  }
}
