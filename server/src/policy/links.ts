import type { Nodes } from 'mdast'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import type { Span } from '../span.ts'
import { proseOf } from './prose.ts'
import type { Link } from './structure.ts'
import { targetOf } from './targets.ts'

/** Reads a link, image or definition node; `null` for any other. References are not resolved: their `url` is empty. */
export function linkOf(node: Nodes, source: string): Link | null {
  if (!node.position) return null
  const span: Span = { start: node.position.start.offset!, end: node.position.end.offset! }
  switch (node.type) {
    case 'link': {
      const kind = source[span.start] === '[' ? 'inline' : source[span.start] === '<' ? 'autolink' : 'bare'
      const first = node.children[0]?.position?.start.offset
      const last = node.children.at(-1)?.position?.end.offset
      const textSpan = first === undefined || last === undefined ? null : { start: first, end: last }
      const urlSpan =
        kind === 'inline'
          ? destinationSpan(source, textSpan?.end ?? span.start + 1, span.end, node.url)
          : kind === 'autolink'
            ? { start: span.start + 1, end: span.end - 1 }
            : span
      return {
        kind,
        span,
        text: proseOf(node, source).text.trim(),
        textSpan,
        url: node.url,
        label: null,
        urlSpan,
        target: targetOf(node.url),
      }
    }
    case 'linkReference':
      return {
        kind: 'reference',
        span,
        text: proseOf(node, source).text.trim(),
        textSpan: null,
        url: '',
        label: normalizeIdentifier(node.identifier),
        urlSpan: null,
        target: 'web',
      }
    case 'image':
      return {
        kind: 'image',
        span,
        text: node.alt ?? '',
        textSpan: null,
        url: node.url,
        label: null,
        urlSpan: destinationSpan(source, source.indexOf('](', span.start), span.end, node.url),
        target: targetOf(node.url),
      }
    case 'definition':
      return {
        kind: 'definition',
        span,
        text: '',
        textSpan: null,
        url: node.url,
        label: normalizeIdentifier(node.identifier),
        urlSpan: destinationSpan(source, source.indexOf(']:', span.start), span.end, node.url),
        target: targetOf(node.url),
      }
    default:
      return null
  }
}

/** Finds where the destination of a link is written, from the end of its text on; empty where there is none. */
function destinationSpan(source: string, from: number, end: number, url: string): Span {
  let start = Math.max(from, 0)
  while (start < end && source[start] !== ']') start++
  start += 2
  while (start < end && /\s/.test(source[start]!)) start++
  if (source[start] === '<') {
    const close = source.indexOf('>', start)
    return { start: start + 1, end: close < 0 ? end : Math.min(close, end) }
  }
  if (source.startsWith(url, start)) return { start, end: start + url.length }
  let stop = start
  while (stop < end && !/[\s)]/.test(source[stop]!)) stop++
  return { start, end: stop }
}
