import * as l10n from '@vscode/l10n'
import { toHtml } from 'hast-util-to-html'
import { Html, markup } from '../html.ts'
import type { Display } from './display.ts'
import { dress } from './dress.ts'
import { referenceId, safeTree } from './safe-tree.ts'
import { idPrefix } from './schema.ts'
import type { Footnote } from './surroundings.ts'

/** The footnotes at the end of a text, as a block that stands for none of its lines; nothing without any. */
export function footnotesHtml(footnotes: readonly Footnote[], display: Display): string | null {
  if (footnotes.length === 0) return null
  const items = footnotes.map((footnote, index) => itemHtml(footnote, index + 1, display))
  const attributes = markup`class="block footnotes" data-lines="0" role="group" aria-label="${l10n.t('Footnotes')}"`
  return markup`<div ${attributes}><ol>${items}</ol></div>`.text
}

/** So many references to one footnote can be gone back to. */
const mostReferences = 20

function itemHtml({ node, block, references }: Footnote, number: number, display: Display): Html {
  const tree = safeTree(node.children, block.text, { definitions: [], slugs: [], footnotes: [] }, false)
  dress(tree, { ...display, withLines: false })
  const back = Array.from({ length: Math.min(references, mostReferences) }, (_, index) => {
    const target = `#${idPrefix}${referenceId(number, index + 1)}`
    const label = l10n.t('Back to reference {0} of footnote {1}', index + 1, number)
    return markup` <a href="${target}" aria-label="${label}">↩</a>`
  })
  return markup`<li id="${idPrefix}fn-${number}">${Html.trust(toHtml(tree))}${back}</li>`
}
