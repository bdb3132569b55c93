import type { Code, Heading, Link, List, Nodes, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { remark } from 'remark'

/** A name and its value in the info string of an example. */
export interface Attribute {
  readonly name: string
  readonly value: string
}

/** A fenced block of a page. */
export interface Example {
  /** The policy, with a line break at its end. */
  readonly text: string
  /** Line of the page where the block begins, from 1. */
  readonly line: number
  readonly attributes: readonly Attribute[]
}

/** What `server/src/rules/<id>.md` holds; the format is described in `server/src/rules/README.md`. */
export interface RulePage {
  readonly id: string
  /** The paragraphs that say why it matters, as plain text. */
  readonly why: readonly string[]
  readonly wrong: readonly Example[]
  readonly fixed: readonly Example[]
  readonly right: readonly Example[]
  readonly sources: readonly { readonly name: string; readonly url: string }[]
}

const parts = ['Wrong', 'Fixed', 'Right', 'Sources'] as const
type Part = (typeof parts)[number]

/** Reads a page. Throws with the line of the page when it does not have the form that the README describes. */
export function readRulePage(source: string): RulePage {
  const tree: Root = remark().parse(source)
  const [title, ...rest] = tree.children
  if (title?.type !== 'heading' || title.depth !== 1) throw new Error('line 1: the page must begin with "# <rule id>"')

  const why: string[] = []
  const content = new Map<Part, RootContent[]>()
  let part: Part | null = null
  for (const node of rest) {
    if (node.type === 'heading' && node.depth <= 2) {
      part = partOf(node)
      if (content.has(part)) throw new Error(`line ${lineOf(node)}: a second "${part}"`)
      content.set(part, [])
    } else if (part !== null) content.get(part)!.push(node)
    else if (node.type === 'paragraph') why.push(toString(node))
  }
  const examples = (wanted: Part): readonly Example[] =>
    (content.get(wanted) ?? []).filter((node) => node.type === 'code').map((node) => readExample(node, source))
  return {
    id: toString(title),
    why,
    wrong: examples('Wrong'),
    fixed: examples('Fixed'),
    right: examples('Right'),
    sources: (content.get('Sources') ?? []).filter((node) => node.type === 'list').flatMap(readSources),
  }
}

function partOf(heading: Heading): Part {
  const name = toString(heading)
  const part = parts.find((known) => known === name)
  if (part === undefined || heading.depth !== 2) {
    throw new Error(
      `line ${lineOf(heading)}: headings of a page are ${parts.map((known) => `"## ${known}"`).join(', ')}`,
    )
  }
  return part
}

function readExample(node: Code, source: string): Example {
  const line = lineOf(node)
  if (node.lang !== 'markdown') throw new Error(`line ${line}: the language of an example is "markdown"`)
  // The parser resolves escapes in the info string, so it is read from the source.
  const [opening] = source.slice(node.position?.start.offset).split('\n', 1)
  const info = opening!.replace(/^[`~]+\s*markdown/, '')
  return { text: node.value === '' ? '' : `${node.value}\n`, line, attributes: readAttributes(info, line) }
}

const attributePattern = /\s*(\w+)=(?:"((?:[^"\\]|\\.)*)"|(\d+))/y

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
  return text.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character))
}

function readSources(list: List): { name: string; url: string }[] {
  return list.children.flatMap((item) => linksOf(item).map((link) => ({ name: toString(link), url: link.url })))
}

function linksOf(node: Nodes): readonly Link[] {
  if (node.type === 'link') return [node]
  return 'children' in node ? node.children.flatMap(linksOf) : []
}

function lineOf(node: Nodes): number {
  return node.position!.start.line
}
