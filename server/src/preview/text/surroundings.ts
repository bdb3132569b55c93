import type { Definition, FootnoteDefinition } from 'mdast'
import type { Block, MarkdownDocument } from '../../markdown/document.ts'
import type { Group } from './groups.ts'
import { needsOf } from './needs.ts'
import type { Around, FootnoteMark } from './safe-tree.ts'

/** A footnote that the text refers to. */
export interface Footnote {
  readonly node: FootnoteDefinition
  /** Its block, in whose text its positions count. */
  readonly block: Block
  /** How many references to it there are. */
  references: number
}

/** Tells, group by group in the order of the document, what the rest of it says about each. */
export class Surroundings {
  readonly #document: MarkdownDocument
  /** How many anchors were made of each. */
  readonly #taken = new Map<string, number>()
  readonly #defined = new Map<string, { readonly node: FootnoteDefinition; readonly block: Block }>()
  readonly #numbers = new Map<string, number>()
  /** Those that were referred to so far, by their numbers less one. */
  readonly footnotes: Footnote[] = []

  constructor(document: MarkdownDocument) {
    this.#document = document
    for (const { block } of document.blocks) {
      for (const node of needsOf(block).notes)
        if (!this.#defined.has(node.identifier)) this.#defined.set(node.identifier, { node, block })
    }
  }

  around({ blocks }: Group): Around {
    const needs = blocks.map(needsOf)
    return {
      definitions: needs.flatMap(({ definitions }) => definitions).flatMap((id) => this.#definition(id)),
      slugs: needs.flatMap(({ headings }) => headings.map((heading) => this.#anchor(heading))),
      footnotes: needs.flatMap(({ footnotes }) => footnotes.flatMap((id) => this.#mark(id))),
    }
  }

  /** The second heading of a name gets `-1` behind it, as on GitHub. */
  #anchor(slug: string): string {
    let anchor = slug
    for (let count = this.#taken.get(slug) ?? 0; this.#taken.has(anchor); anchor = `${slug}-${count}`) {
      count += 1
      this.#taken.set(slug, count)
    }
    this.#taken.set(anchor, 0)
    return anchor
  }

  #definition(identifier: string): readonly Definition[] {
    const found = this.#document.definitions.get(identifier)
    return found === undefined ? [] : [{ type: 'definition', identifier, url: found.url, title: found.title }]
  }

  #mark(identifier: string): readonly FootnoteMark[] {
    const defined = this.#defined.get(identifier)
    if (defined === undefined) return []
    const known = this.#numbers.get(identifier)
    const number = known ?? this.footnotes.push({ ...defined, references: 0 })
    this.#numbers.set(identifier, number)
    const occurrence = (this.footnotes[number - 1]!.references += 1)
    return [{ number, occurrence }]
  }
}
