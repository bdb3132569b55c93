import type { Code, Heading, Link, Nodes, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { remark } from 'remark'

/** A name and its value in the info string of an example. */
export interface Attribute {
  readonly name: string
  readonly value: string
}

/** A fenced block of a page. */
export interface Example {
  /** The document, with a line break at its end and without a byte order mark, unless attributes say otherwise. */
  readonly text: string
  /** Line of the page where the block begins, from 1. */
  readonly line: number
  readonly attributes: readonly Attribute[]
}

/** A document with a mistake, and what its fixes make of it. */
export interface WrongExample extends Example {
  readonly fixed: readonly Example[]
}

/** What the page of a rule holds; the form is described in `server/src/rules/README.md`. */
export interface RulePage {
  readonly id: string
  /** The paragraphs that say why it matters, as plain text. */
  readonly why: readonly string[]
  readonly wrong: readonly WrongExample[]
  readonly right: readonly Example[]
  readonly sources: readonly { readonly name: string; readonly url: string }[]
}

const partNames = ['Wrong', 'Fixed', 'Right', 'Sources'] as const

/** A heading of the page and what stands under it. */
interface Part {
  readonly name: (typeof partNames)[number]
  readonly content: RootContent[]
}

/**
 * Reads a page. Throws with the line of the page when it does not have the form that the README describes.
 *
 * @param language of the examples
 */
export function readRulePage(source: string, language: string): RulePage {
  const tree: Root = remark().parse(source)
  const [title, ...rest] = tree.children
  if (title?.type !== 'heading' || title.depth !== 1) throw new Error('line 1: the page must begin with "# <rule id>"')

  const examplesOf = ({ content }: Part) =>
    content.filter((node) => node.type === 'code').map((node) => readExample(node, source, language))
  const why: string[] = []
  const parts: Part[] = []
  for (const node of rest) {
    if (node.type === 'heading' && node.depth <= 2) parts.push({ name: partName(node), content: [] })
    else if (parts.length > 0) parts.at(-1)!.content.push(node)
    else if (node.type === 'paragraph') why.push(toString(node))
  }
  return {
    id: toString(title),
    why,
    wrong: readWrong(parts, examplesOf),
    right: parts.filter(({ name }) => name === 'Right').flatMap(examplesOf),
    sources: parts.filter(({ name }) => name === 'Sources').flatMap(({ content }) => content.flatMap(readSources)),
  }
}

function partName(heading: Heading): Part['name'] {
  const name = partNames.find((known) => known === toString(heading))
  if (name !== undefined && heading.depth === 2) return name
  throw new Error(
    `line ${lineOf(heading)}: headings of a page are ${partNames.map((known) => `"## ${known}"`).join(', ')}`,
  )
}

/** The blocks under each `## Wrong`, with those under the `## Fixed` after it. */
function readWrong(parts: readonly Part[], examplesOf: (part: Part) => readonly Example[]): readonly WrongExample[] {
  let group: (WrongExample & { readonly fixed: Example[] })[] = []
  return parts.flatMap((part) => {
    if (part.name === 'Wrong') {
      group = examplesOf(part).map((example) => ({ ...example, fixed: [] }))
      return group
    }
    if (part.name === 'Fixed') {
      examplesOf(part).forEach((fixed, index) => {
        const of = fixed.attributes.find(({ name }) => name === 'of')?.value
        const wrong = group[Number(of ?? index + 1) - 1]
        if (wrong === undefined)
          throw new Error(`line ${fixed.line}: there is no Wrong block that this could be the fix of`)
        wrong.fixed.push(fixed)
      })
    }
    return []
  })
}

function readExample(node: Code, source: string, language: string): Example {
  const line = lineOf(node)
  if (node.lang !== language) throw new Error(`line ${line}: the language of an example is "${language}"`)
  // The parser resolves escapes in the info string, so it is read from the source.
  const [opening] = source.slice(node.position?.start.offset).split('\n', 1)
  const info = opening!.replace(/^[`~]+\s*/, '').slice(language.length)
  const attributes = readAttributes(info, line)
  return { text: textOf(node, attributes), line, attributes }
}

/** A fence cannot show how a text begins and ends. */
function textOf({ value }: Code, attributes: readonly Attribute[]): string {
  const says = (name: string, part: string) =>
    attributes.some((attribute) => attribute.name === name && attribute.value === part)
  const text = value === '' || says('without', 'final line break') ? value : `${value}\n`
  return says('with', 'byte order mark') ? `\uFEFF${text}` : text
}

const attributePattern = /\s*([\w-]+)=(?:"((?:[^"\\]|\\.)*)"|(\d+))/y

function readAttributes(info: string, line: number): readonly Attribute[] {
  const attributes: Attribute[] = []
  const text = info.trimEnd()
  let at = 0
  while (at < text.length) {
    attributePattern.lastIndex = at
    const match = attributePattern.exec(text)
    if (match === null) throw new Error(`line ${line}: cannot read the attributes "${text.slice(at).trim()}"`)
    attributes.push({ name: match[1]!, value: match[3] ?? unescape(match[2]!) })
    at = attributePattern.lastIndex
  }
  return attributes
}

function unescape(text: string): string {
  return text.replace(/\\(?:u([\da-fA-F]{4})|(.))/g, (_, code: string | undefined, character: string) => {
    if (code !== undefined) return String.fromCharCode(parseInt(code, 16))
    return character === 'n' ? '\n' : character
  })
}

function readSources(node: Nodes): { name: string; url: string }[] {
  return linksOf(node).map((link) => ({ name: toString(link), url: link.url }))
}

function linksOf(node: Nodes): readonly Link[] {
  if (node.type === 'link') return [node]
  return 'children' in node ? node.children.flatMap(linksOf) : []
}

function lineOf(node: Nodes): number {
  return node.position!.start.line
}
