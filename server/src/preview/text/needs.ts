import type { FootnoteDefinition, Nodes } from 'mdast'
import { slug } from 'github-slugger'
import { toString } from 'mdast-util-to-string'
import type { Block } from '../../markdown/document.ts'
import { oncePer } from '../../once-per.ts'
import { balanceOf } from './tags.ts'
import type { Balance } from './tags.ts'

/** What the HTML of a block depends on besides its own text. */
export interface Needs {
  /** The line breaks in its text. */
  readonly lines: number
  /** Identifiers of the definitions that it refers to. */
  readonly definitions: readonly string[]
  /** Identifiers of the footnotes that it refers to, in order, repeated ones too. */
  readonly footnotes: readonly string[]
  /** The footnotes that it defines. */
  readonly notes: readonly FootnoteDefinition[]
  /** What the anchors of its headings are made of. */
  readonly headings: readonly string[]
  readonly hasImages: boolean
  readonly balance: Balance
}

/** Reads what a block needs; a block is looked through once. */
export const needsOf = oncePer(({ tree }: Block): Needs => {
  const definitions = new Set<string>()
  const footnotes: string[] = []
  const notes: FootnoteDefinition[] = []
  const headings: string[] = []
  const html: string[] = []
  let hasImages = false
  visit(tree)
  return {
    lines: tree.position!.end.line - 1,
    definitions: [...definitions],
    footnotes,
    notes,
    headings,
    hasImages,
    balance: balanceOf(html),
  }

  function visit(node: Nodes): void {
    if (node.type === 'linkReference' || node.type === 'imageReference') definitions.add(node.identifier)
    if (node.type === 'footnoteReference') footnotes.push(node.identifier)
    if (node.type === 'heading') headings.push(slug(toString(node)))
    if (node.type === 'html') html.push(node.value)
    if (node.type === 'image' || node.type === 'imageReference' || node.type === 'html') hasImages = true
    if (node.type === 'footnoteDefinition') notes.push(node)
    // What a footnote says is shown at the end, and numbered there.
    if ('children' in node && node.type !== 'footnoteDefinition') node.children.forEach(visit)
  }
})
