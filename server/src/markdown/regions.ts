import { oncePer } from '../once-per.ts'
import type { Span } from '../span.ts'
import type { MarkdownDocument } from './document.ts'
import { htmlIn, topNodes } from './top-nodes.ts'
import type { TopNode } from './top-nodes.ts'

/** Elements that hold blocks, and whose end must be written. */
const containers = new Set(
  'details div section article aside main center header footer table blockquote ul ol dl pre'.split(' '),
)

/** The words of comments that begin and end something: "prettier-ignore-start", "BEGIN generated", "markdownlint-disable". */
const beginnings: Readonly<Record<string, string>> = { start: 'end', begin: 'end', disable: 'enable', toc: 'end' }
const endings: Readonly<Record<string, string>> = { end: 'end', stop: 'end', enable: 'enable', tocstop: 'end' }

/** Comments of more words, or characters, are for people. */
const mostWords = 8
const longestComment = 200

interface Mark {
  readonly at: number
  /** Where the mark is written to its end. */
  readonly end: number
  /** What it begins or ends; only marks of the same name belong together. */
  readonly name: string
  readonly begins: boolean
}

/** A stretch that is held together. One that is never closed reaches to the end. */
export interface Region extends Span {
  readonly closed: boolean
  /** Comments say that it begins and ends, as those of programs do that write what stands between. */
  readonly generated: boolean
}

/** The stretches that HTML elements and pairs of comments hold together: what goes in or out of one means something else. */
export const regionsIn = oncePer((document: MarkdownDocument): readonly Region[] => {
  const nodes = topNodes(document)
  const end = nodes.at(-1)?.end ?? 0
  const open = new Map<string, number[]>()
  const regions: Region[] = []
  for (const { at, end: markEnd, name, begins } of nodes.flatMap(marksIn)) {
    const starts = open.get(name) ?? []
    if (begins) open.set(name, [...starts.slice(-depthLimit), at])
    else if (starts.length > 0)
      regions.push({ start: starts.pop()!, end: markEnd, closed: true, generated: name === generated })
  }
  const unclosed = [...open.values()].flat()
  return [...regions, ...unclosed.map((start) => ({ start, end, closed: false, generated: false }))]
})

/** The name of the marks of programs. */
const generated = 'comment end'

/** Elements nested more deeply are part of an outer one anyway. */
const depthLimit = 100

function marksIn(top: TopNode): readonly Mark[] {
  return htmlIn(top).flatMap(({ at, html }) => {
    let comment: number | null = null
    return [...html.matchAll(/<!--|-->|<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/gi)].flatMap((match): readonly Mark[] => {
      const place = { at: at + match.index, end: at + match.index + match[0].length }
      if (match[0] === '<!--') comment ??= match.index + match[0].length
      else if (match[0] === '-->') {
        const text = comment === null ? '' : html.slice(comment, match.index)
        comment = null
        return markOfComment(text).map((mark) => ({ ...mark, ...place }))
      } else if (comment === null) {
        const name = match[2]!.toLowerCase()
        return containers.has(name) ? [{ ...place, name, begins: match[1] === '' }] : []
      }
      return []
    })
  })
}

function markOfComment(comment: string): readonly Pick<Mark, 'name' | 'begins'>[] {
  if (comment.length > longestComment) return []
  const words = comment.toLowerCase().match(/[a-z]+/g) ?? []
  if (words.length > mostWords || /-(?:next-)?line\b|-file\b/.test(comment)) return []
  const ending = words.find((word) => Object.hasOwn(endings, word))
  if (ending !== undefined) return [{ name: `comment ${endings[ending]}`, begins: false }]
  const beginning = words.find((word) => Object.hasOwn(beginnings, word))
  return beginning === undefined ? [] : [{ name: `comment ${beginnings[beginning]}`, begins: true }]
}
