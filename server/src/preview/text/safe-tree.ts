import type { Element, Root } from 'hast'
import { raw } from 'hast-util-raw'
import { sanitize } from 'hast-util-sanitize'
import type { Definition, FootnoteReference, Heading, Html, Literal, RootContent as MarkdownContent } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import type { Handlers, State } from 'mdast-util-to-hast'
import { VFile } from 'vfile'
import { frontMatterHtml, sourceHtml } from './front-matter.ts'
import { schema } from './schema.ts'

/** What the rest of the document says about a part of it. */
export interface Around {
  /** The definitions that it refers to. */
  readonly definitions: readonly Definition[]
  /** The anchors of its headings, in order. */
  readonly slugs: readonly string[]
  /** Its references to footnotes, in order. */
  readonly footnotes: readonly FootnoteMark[]
}

/** A reference to a footnote. */
export interface FootnoteMark {
  readonly number: number
  /** Which reference to that footnote it is, from 1. */
  readonly occurrence: number
}

/**
 * Turns Markdown into HTML of which nothing runs and nothing loads but images and links, which are still to be looked at.
 * @param source in which the positions count
 * @param withHtml whether the HTML in it is parsed; else it is shown as it is written
 */
export function safeTree(
  children: readonly MarkdownContent[],
  source: string,
  around: Around,
  withHtml: boolean,
): Root {
  const root = { type: 'root' as const, children: [...around.definitions, ...children] }
  const tree = toHast(root, { allowDangerousHtml: true, handlers: handlersFor(around, withHtml) })
  const parsed = withHtml ? raw(tree, { file: new VFile(source), tagfilter: true }) : tree
  const safe = sanitize(parsed, schema)
  return safe.type === 'root' ? safe : { type: 'root', children: [safe] }
}

function handlersFor({ slugs, footnotes }: Around, withHtml: boolean): Handlers {
  const headings = slugs.values()
  const marks = footnotes.values()
  return {
    heading: (state: State, node: Heading) =>
      element(state, node, `h${node.depth}`, { id: headings.next().value }, state.all(node)),
    footnoteReference: (state: State, node: FootnoteReference) => {
      const mark = marks.next().value
      if (mark === undefined) return undefined
      const { number, occurrence } = mark
      const link = element(state, node, 'a', { href: `#fn-${number}`, id: referenceId(number, occurrence) }, [
        { type: 'text', value: String(number) },
      ])
      return element(state, node, 'sup', {}, [link])
    },
    footnoteDefinition: () => undefined,
    yaml: (_state: State, { value }: Literal) => frontMatterHtml(value),
    // On GitHub it is text.
    toml: (_state: State, { value }: Literal) => sourceHtml(value),
    ...(!withHtml && { html: (_state: State, { value }: Html) => ({ type: 'text' as const, value }) }),
  }
}

/** The id of a reference to a footnote, to which the footnote leads back. */
export function referenceId(footnote: number, occurrence: number): string {
  return occurrence === 1 ? `fnref-${footnote}` : `fnref-${footnote}-${occurrence}`
}

function element(
  state: State,
  node: Heading | FootnoteReference,
  tagName: string,
  properties: Element['properties'],
  children: Element['children'],
): Element {
  const made: Element = { type: 'element', tagName, properties, children }
  state.patch(node, made)
  return made
}
