import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Nodes } from 'mdast'
import { lastOfFirst } from '../bisect.ts'
import type { Span } from '../span.ts'

/**
 * Plain text drawn from Markdown source, with the way back: emphasis, code marks, links, escapes and line breaks are
 * dissolved, so that "Please **DO NOT** *file*" is one phrase, and each of its characters still knows where it was written.
 */
export interface Prose {
  /** One line: line breaks and runs of white space are single spaces. */
  readonly text: string
  /** Turns a stretch of `text` into the stretch of source that it was drawn from. */
  toSource(start: number, end: number): Span
}

/** A run of plain text: character for character the same as the source, or one character written as several. */
interface Run {
  readonly plain: number
  length: number
  readonly source: number
  sourceLength: number
}

/** Draws the plain text of an inline or text-carrying node; `source` is the text that positions count in. */
export function proseOf(node: Nodes, source: string): Prose {
  const builder = new ProseBuilder(source)
  builder.add(node)
  return builder.finish()
}

/** The end of the source character reference at `at`, or -1: `&amp;`, `&#38;`, `&#x26;`. */
function characterReferenceEnd(source: string, at: number): number {
  const semicolon = source.indexOf(';', at)
  if (semicolon < 0 || semicolon - at > 33) return -1
  const name = source.slice(at + 1, semicolon)
  const numeric = /^#(?:\d{1,7}|x[\da-f]{1,6})$/i.test(name)
  return numeric || decodeNamedCharacterReference(name) !== false ? semicolon + 1 : -1
}

class ProseBuilder {
  readonly #source: string
  readonly #runs: Run[] = []
  #text = ''

  constructor(source: string) {
    this.#source = source
  }

  add(node: Nodes): void {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        if (node.position) this.#align(node.value, node.position.start.offset!, node.position.end.offset!)
        return
      case 'image':
      case 'imageReference':
        if (node.position && node.alt) this.#align(node.alt, node.position.start.offset!, node.position.end.offset!)
        return
      case 'break':
        if (node.position) this.#space(node.position.start.offset!, node.position.end.offset!)
        return
      case 'html':
        if (node.position && /^<br\b/i.test(node.value))
          this.#space(node.position.start.offset!, node.position.end.offset!)
        return
      default:
        if ('children' in node) for (const child of node.children) this.add(child)
    }
  }

  finish(): Prose {
    const text = this.#text
    const runs = this.#runs
    const last = runs.at(-1)
    const sourceEnd = last ? last.source + last.sourceLength : 0
    const runAt = (plain: number): Run | undefined => lastOfFirst(runs, (run) => run.plain <= plain)
    const place = (plain: number, side: 'start' | 'end'): number => {
      const run = runAt(plain)
      if (!run) return sourceEnd
      const inside = plain - run.plain
      if (run.length === run.sourceLength) return run.source + Math.min(inside + (side === 'end' ? 1 : 0), run.length)
      return side === 'end' ? run.source + run.sourceLength : run.source
    }
    return {
      text,
      toSource: (start, end) => {
        const from = start >= text.length ? sourceEnd : place(start, 'start')
        return { start: from, end: end > start ? place(Math.min(end, text.length) - 1, 'end') : from }
      },
    }
  }

  /** Walks a node's value along its source, which may hold marks, escapes, references and line prefixes besides. */
  #align(value: string, start: number, end: number): void {
    const source = this.#source
    let at = start
    for (let i = 0; i < value.length; i++) {
      const wanted = value[i]!
      if (/\s/.test(wanted)) {
        let next = at
        while (next < end && !/\s/.test(source[next]!)) next++
        at = Math.min(next + 1, end)
        this.#space(next, at)
        continue
      }
      while (at < end && !this.#matches(wanted, at)) at++
      if (source[at] === '&' && at < end) {
        const reference = characterReferenceEnd(source, at)
        if (reference > 0) {
          this.#push(wanted, at, Math.min(reference, end))
          at = reference
          continue
        }
      }
      const to = Math.min(at + 1, end)
      this.#push(wanted, at, to)
      at = to
    }
  }

  #matches(wanted: string, at: number): boolean {
    const found = this.#source[at]!
    if (found === wanted || (found === '\0' && wanted === '\uFFFD')) return true
    return found === '&' && characterReferenceEnd(this.#source, at) > 0
  }

  #space(start: number, end: number): void {
    if (this.#text !== '' && !this.#text.endsWith(' ')) this.#push(' ', start, end)
  }

  #push(char: string, start: number, end: number): void {
    const last = this.#runs.at(-1)
    const linear = end - start === 1
    if (last && linear && last.length === last.sourceLength && last.source + last.sourceLength === start) {
      last.length++
      last.sourceLength++
    } else {
      this.#runs.push({ plain: this.#text.length, length: 1, source: start, sourceLength: end - start })
    }
    this.#text += char
  }
}
