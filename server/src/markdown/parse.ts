import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Extension as TreeExtension } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import type { Construct, Extension } from 'micromark-util-types'
import { findCut } from './cut.ts'
import type { Block } from './document.ts'
import { byteOrderMarkLength, frontMatterTree } from './front-matter.ts'
import { measure, mostDepth } from './limits.ts'
import type { CostMeter } from './limits.ts'
import { countMarks } from './lines.ts'
import { positionOf, shiftTree } from './position.ts'
import { linkAddresses, noteSource } from './text-source.ts'
import { endingOf, extend } from './verbatim.ts'
import type { Ending } from './verbatim.ts'

/** Identifiers of link reference definitions and of footnotes, in micromark's normal form (upper case). */
export interface Identifiers {
  readonly definitions: ReadonlySet<string>
  readonly footnotes: ReadonlySet<string>
}

/** Which identifiers were asked for, and whether they were defined. */
export interface Answers {
  readonly definitions: ReadonlyMap<string, boolean>
  readonly footnotes: ReadonlyMap<string, boolean>
}

/**
 * What a block is in its document: front matter; the start, if that has a byte order mark; a part that is not parsed
 * because the document is too long; or none of these.
 */
export type Role = 'front matter' | 'start' | 'unread' | 'body'

/** A block with all that is known of it. Its tree is a function of its text, its role and the answers. */
export interface ParsedBlock extends Block {
  readonly role: Role
  /** What parsing it has cost, in the units of `limits.ts`. */
  readonly cost: number
  /** The identifiers it asked for that it does not define. */
  readonly asked: Answers
  /** The identifiers it defines, and its link reference definitions in order; `null` for most blocks, which have none. */
  readonly defines: (Identifiers & { readonly nodes: readonly Definition[] }) | null
  /** Set when it ends in verbatim text that goes on. */
  readonly ending: Ending | null
}

const none = { definitions: new Map<string, boolean>(), footnotes: new Map<string, boolean>() }

/** Parses a block. `defined` are the identifiers that the whole document defines. */
export function parseBlock(text: string, role: Role, defined: Identifiers): ParsedBlock {
  const unparsed = { text, role, cost: 0, asked: none, defines: null, ending: null }
  if (role === 'front matter') return { ...unparsed, tree: frontMatterTree(text) }
  if (role === 'unread') return { ...unparsed, tree: unreadTree(text) }
  const meter = measure(text)
  if (!meter.exceeded) return { text, role, ...parse(text, role, defined, meter) }

  // Only verbatim text, which is not worth parsing again, makes a block of several lines so long.
  const start = text.slice(0, findCut(text, 0))
  const head = start.length < text.length ? parse(start, role, defined, measure(start)) : null
  const last = head?.tree.children.at(-1)
  if (!head?.ending || (last?.type !== 'code' && last?.type !== 'html')) return { ...unparsed, tree: unreadTree(text) }
  extend(last, head.ending, text, start.length)
  head.tree.position = positionOf(text, 0, text.length)
  return { text, role, ...head }
}

function parse(text: string, role: Role, defined: Identifiers, meter: CostMeter): Omit<ParsedBlock, 'text' | 'role'> {
  const definitions = register(defined.definitions)
  const footnotes = register(defined.footnotes)
  const tree = parseTree(text, role, seed(definitions.list, footnotes.list))
  tree.position = positionOf(text, 0, text.length)
  const found = survey(tree, text)
  const defines = found.definitions.length + found.footnotes.length > 0 ? definesOf(found) : null
  for (const identifier of defines?.definitions ?? []) definitions.asked.delete(identifier)
  for (const identifier of defines?.footnotes ?? []) footnotes.asked.delete(identifier)
  const last = tree.children.at(-1)
  return {
    tree: found.depth > mostDepth ? unreadTree(text) : tree,
    cost: meter.costWith(found.paragraphs),
    asked: { definitions: definitions.asked, footnotes: footnotes.asked },
    defines,
    ending: last?.type === 'code' || last?.type === 'html' ? endingOf(last, text) : null,
  }
}

const gfmSyntax = gfm()
const gfmTree = gfmFromMarkdown()
const addressTransforms = gfmTree.flatMap((extension) => extension.transforms ?? [])
const treeExtensions: TreeExtension[] = [...gfmTree.map((extension) => ({ ...extension, transforms: [] })), noteSource]

/**
 * micromark drops a byte order mark at the start of what it parses, and its positions do not count it. In the middle of a
 * document that mark is content.
 */
function parseTree(text: string, role: Role, seeds: Extension): Root {
  const options = { extensions: [gfmSyntax, seeds], mdastExtensions: treeExtensions }
  const mark = byteOrderMarkLength(text)
  const source = mark === 0 ? text : role === 'start' ? text.slice(1) : `\n${text}`
  const tree = fromMarkdown(source, options)
  linkAddresses(tree, source, addressTransforms)
  if (mark !== 0) shiftTree(tree, role === 'start' ? { offset: 1, lines: 0 } : { offset: -1, lines: -1 })
  return tree
}

/**
 * Hands micromark the identifiers that are defined elsewhere: a document construct that never matches, put before all
 * others, so that it is tried at the first line.
 */
function seed(definitions: string[], footnotes: string[]): Extension {
  const construct: Construct = {
    partial: true,
    tokenize(_effects, _ok, nok) {
      this.parser.defined = definitions
      this.parser.gfmFootnotes = footnotes
      return nok
    },
  }
  // "[" by itself too: the footnote definition is tried before what is for every character.
  return { document: { null: construct, [91]: construct } }
}

/** A list for micromark to keep identifiers in, which tells what was asked of it. */
function register(defined: ReadonlySet<string>): { readonly list: string[]; readonly asked: Map<string, boolean> } {
  const own = new Set<string>()
  const asked = new Map<string, boolean>()
  const list: string[] = []
  list.push = (...identifiers) => {
    for (const identifier of identifiers) own.add(identifier)
    return own.size
  }
  list.includes = (identifier) => {
    if (own.has(identifier)) return true
    const answer = defined.has(identifier)
    asked.set(identifier, answer)
    return answer
  }
  return { list, asked }
}

/** Text that is passed on without being understood: as code, so that nobody takes it for prose. */
function unreadTree(text: string): Root {
  const value = text.trim()
  const start = text.indexOf(value)
  const position = positionOf(text, start, start + value.length)
  return {
    type: 'root',
    children: value === '' ? [] : [{ type: 'code', lang: null, meta: null, value, position }],
    position: positionOf(text, 0, text.length),
  }
}

interface Survey {
  depth: number
  readonly definitions: Definition[]
  readonly footnotes: FootnoteDefinition[]
  /** How many marks there are in each paragraph, heading and cell. */
  readonly paragraphs: number[]
}

/** Measures a tree, and collects in order what it defines. */
function survey(tree: Root, text: string): Survey {
  const found: Survey = { depth: 0, definitions: [], footnotes: [], paragraphs: [] }
  visit(tree, 1)
  return found

  function visit(node: Nodes, depth: number): void {
    found.depth = Math.max(found.depth, depth)
    if (node.type === 'definition') found.definitions.push(node)
    if (node.type === 'footnoteDefinition') found.footnotes.push(node)
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      found.paragraphs.push(countMarks(text, node.position!.start.offset!, node.position!.end.offset!))
    if ('children' in node) for (const child of node.children) visit(child, depth + 1)
  }
}

function definesOf({ definitions, footnotes }: Survey): NonNullable<ParsedBlock['defines']> {
  const identifiers = (nodes: readonly { readonly identifier: string }[]) =>
    new Set(nodes.map(({ identifier }) => normalizeIdentifier(identifier)))
  return { definitions: identifiers(definitions), footnotes: identifiers(footnotes), nodes: definitions }
}
