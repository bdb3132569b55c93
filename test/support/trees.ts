import assert from 'node:assert/strict'
import type { Nodes, Parents, Root } from 'mdast'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import type { MarkdownDocument } from '../../server/src/markdown/document.ts'
import { byteOrderMarkLength, frontMatterEnd } from '../../server/src/markdown/front-matter.ts'

/** A node of a tree in a form to compare: its offsets count from the start of the document. */
export interface PlainNode {
  readonly [field: string]: unknown
  readonly type: string
  value?: string
  /** `null` where remark gives a node no position. */
  start: number | null
  end: number | null
  readonly children?: readonly PlainNode[]
}

const processor = remark().use(remarkGfm)
const frontMatterProcessor = remark().use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml'])

/**
 * The nodes of a text as remark reads it in one go. Front matter is switched on only where it is closed (see
 * `frontMatterEnd`), and remark's offsets are one too small after a byte order mark.
 */
export function wholeTree(text: string): PlainNode[] {
  const tree: Root = (frontMatterEnd(text) > 0 ? frontMatterProcessor : processor).parse(text)
  return childrenOf(tree, byteOrderMarkLength(text))
}

/** The nodes of a document that was read block by block. */
export function blockTree({ blocks }: MarkdownDocument): PlainNode[] {
  return blocks.flatMap(({ start, block }) => childrenOf(block.tree, start))
}

/** The nodes below a parent, with their offsets moved. */
function childrenOf(parent: Parents, offset: number): PlainNode[] {
  return parent.children.map((child) => plain(child, offset))
}

function plain(node: Nodes, offset: number): PlainNode {
  const { position, ...fields } = node
  return {
    ...(fields as Omit<typeof fields, 'children'>),
    data: undefined,
    start: position ? position.start.offset! + offset : null,
    end: position ? position.end.offset! + offset : null,
    ...('children' in node && { children: childrenOf(node, offset) }),
  }
}

/**
 * Asserts that a text read block by block has the nodes that remark finds in one go, every one with its position. What may
 * differ is the position of nodes that have none in remark, and the end of a list or footnote definition that ends in an
 * empty item, or in code or HTML that is not closed in it: whether the last blank line belongs to it depends for remark on
 * whether text follows the list, and a block does not know that.
 */
export function assertSameTree(document: MarkdownDocument): void {
  const whole = wholeTree(document.text)
  const blockwise = blockTree(document)
  for (const [index, node] of blockwise.entries()) dropExtraPositions(node, whole[index], document.text)
  for (const node of [...whole, ...blockwise]) dropLooseEnds(node)
  assert.deepEqual(blockwise, whole)
}

function dropExtraPositions(node: PlainNode, other: PlainNode | undefined, text: string): void {
  assert.ok(node.start !== null && node.end !== null, `a ${node.type} without position`)
  if (other?.start === null) {
    const source = text.slice(node.start, node.end)
    if (node.value !== undefined && !/[\\&\n\r\0]/.test(source + node.value)) assert.equal(source, node.value)
    node.start = node.end = null
  }
  for (const [index, child] of (node.children ?? []).entries())
    dropExtraPositions(child, other?.children?.[index], text)
}

function dropLooseEnds(node: PlainNode): void {
  if (node.type === 'list' || node.type === 'footnoteDefinition') {
    const path = [node]
    for (let last = node.children?.at(-1); last; last = last.children?.at(-1)) path.push(last)
    const leaf = path.at(-1)!
    if (leaf.type === 'code' || leaf.type === 'html' || leaf.type === 'listItem') {
      for (const one of path) one.end = null
      if (leaf.value !== undefined) leaf.value = leaf.value.trimEnd()
    }
  }
  for (const child of node.children ?? []) dropLooseEnds(child)
}
