import type { Nodes } from 'mdast'
import type { Block } from '../markdown/document.ts'
import { oncePer } from '../once-per.ts'
import type { Policy } from '../policy/policy.ts'

/** How an author writes Markdown, where there are several ways. */
export interface Style {
  readonly headings: 'atx' | 'setext'
  readonly listMarker: string
  /** Blank lines before and after a heading. */
  readonly blankBefore: number
  readonly blankAfter: number
  readonly lineBreak: '\n' | '\r\n'
}

/** So many headings and blocks show a style well enough; a huge policy need not be read through on every change. */
const sample = 100

/** The style of a policy, read from what its beginning mostly does. */
export const readStyle = oncePer(({ text, markdown, headings }: Policy): Style => {
  const shown = headings.slice(0, sample)
  const used = markdown.blocks.slice(0, sample).flatMap(({ block }) => markersOf(block))
  const before = shown.slice(1).map(({ span }) =>
    blankLines(
      text
        .slice(Math.max(span.start - sample, 0), span.start)
        .split('\n')
        .reverse(),
    ),
  )
  const after = shown.map(({ span }) => blankLines(text.slice(span.end, span.end + sample).split('\n')))
  return {
    headings: mostFrequent(shown.filter(({ depth }) => depth <= 2).map(({ style }) => style)) ?? 'atx',
    listMarker: mostFrequent(used) ?? '-',
    blankBefore: Math.max(mostFrequent(before) ?? 1, 1),
    blankAfter: mostFrequent(after.filter((count) => count >= 0)) === 0 ? 0 : 1,
    lineBreak: text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n',
  }
})

/** How many blank lines come first; the rest of the heading's own line does not count. -1 when nothing but blank lines comes. */
function blankLines([, ...lines]: readonly string[]): number {
  return lines.findIndex((line) => line.trim() !== '')
}

const markersOf = oncePer(({ tree, text }: Block) => listMarkers(tree, text))

function listMarkers(node: Nodes, text: string): readonly string[] {
  const marker = node.type === 'listItem' ? text[node.position?.start.offset ?? -1] : undefined
  const own = marker !== undefined && '-*+'.includes(marker) ? [marker] : []
  return 'children' in node ? [...own, ...node.children.flatMap((child) => listMarkers(child, text))] : own
}

/** The value that stands there most often; of several the first. */
function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return [...counts].find(([, count]) => count === most)?.[0]
}
