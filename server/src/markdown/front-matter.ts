import type { Literal, Root } from 'mdast'
import { isLineBreak, isSpace, nextLine, withoutLineBreak } from './lines.ts'
import { positionOf } from './position.ts'

/** TOML between lines of `+++`; mdast itself knows YAML between lines of `---` only. */
interface Toml extends Literal {
  type: 'toml'
}

declare module 'mdast' {
  interface RootContentMap {
    toml: Toml
  }
}

/** How many UTF-16 units the byte order mark at the start of a text takes. */
export function byteOrderMarkLength(text: string): 0 | 1 {
  return text.startsWith('\uFEFF') ? 1 : 0
}

/**
 * UTF-16 offset after the front matter of a document and its last line break, or 0 where there is none. Front matter stands
 * at the very start, a byte order mark aside. Without its closing fence it is none: then, unlike in remark, which has read
 * the rest of the document as front matter by then, lists and quotes are still lists and quotes.
 */
export function frontMatterEnd(text: string): number {
  const start = byteOrderMarkLength(text)
  const fence = text.slice(start, start + 3)
  if ((fence !== '---' && fence !== '+++') || !isFence(text, start, fence)) return 0
  for (let at = nextLine(text, start); at < text.length; at = nextLine(text, at))
    if (isFence(text, at, fence)) return nextLine(text, at)
  return 0
}

/** The tree of a block of front matter: one node. */
export function frontMatterTree(text: string): Root {
  const start = byteOrderMarkLength(text)
  const fence = text.slice(start, start + 3)
  const bodyStart = nextLine(text, start)
  let bodyEnd = bodyStart
  while (!isFence(text, bodyEnd, fence)) bodyEnd = nextLine(text, bodyEnd)
  let end = bodyEnd + 3
  while (isSpace(text.charCodeAt(end))) end++
  return {
    type: 'root',
    children: [
      {
        type: fence === '---' ? 'yaml' : 'toml',
        value: withoutLineBreak(text.slice(bodyStart, bodyEnd)).replaceAll('\0', '\uFFFD'),
        position: positionOf(text, start, end),
      },
    ],
    position: positionOf(text, 0, text.length),
  }
}

function isFence(text: string, at: number, fence: string): boolean {
  if (!text.startsWith(fence, at)) return false
  let end = at + 3
  while (isSpace(text.charCodeAt(end))) end++
  return end === text.length || isLineBreak(text.charCodeAt(end))
}
