import { countFirst } from '../bisect.ts'
import type { Span } from '../span.ts'
import type { IgnoreComment } from './comment.ts'

interface Silenceable {
  readonly rule: string
  readonly at: Span
}

/** What is left after the ignore comments, and what each of them silenced. */
export interface Silenced<F> {
  readonly kept: readonly F[]
  /** Ids of the rules that a comment silenced; of an `enable`, of those that it let speak again after one had been silenced. */
  readonly by: ReadonlyMap<IgnoreComment, ReadonlySet<string>>
}

/**
 * Applies ignore comments. A finding belongs to the line and the range in which it starts. Of several comments that would silence
 * it the narrowest does, so that the others show up as unused.
 *
 * @param findings sorted by where they start
 * @param comments in the order of the text
 */
export function silence<F extends Silenceable>(
  findings: readonly F[],
  comments: readonly IgnoreComment[],
  text: string,
): Silenced<F> {
  const by = new Map<IgnoreComment, Set<string>>(comments.map((comment) => [comment, new Set()]))
  const lines = new Lines(comments, text)
  const ranges = new Ranges(comments)
  const file = new Switches()
  for (const comment of comments) if (comment.action === 'disable-file') file.disable(comment)

  const kept = findings.filter(({ rule, at }) => {
    const comment = lines.find(rule, at.start) ?? ranges.find(rule, at.start) ?? file.find(rule)
    if (comment === null) return true
    by.get(comment)!.add(rule)
    return false
  })
  for (const { enable, rule, disable } of ranges.finish()) {
    const silenced = by.get(disable)!
    if (rule === null) for (const id of silenced) by.get(enable)!.add(id)
    else if (disable.rules.length === 0 ? silenced.size > 0 : silenced.has(rule)) by.get(enable)!.add(rule)
  }
  return { kept, by }
}

/** The comments in force at a place, by rule and for all rules. */
class Switches {
  readonly #byRule = new Map<string, IgnoreComment | null>()
  #all: IgnoreComment | null = null

  find(rule: string): IgnoreComment | null {
    const named = this.#byRule.get(rule)
    return named === undefined ? this.#all : named
  }

  /** The first of several comments counts, so that a repeated one is unused. */
  disable(comment: IgnoreComment): void {
    for (const { id } of comment.rules) if (this.find(id) === null) this.#byRule.set(id, comment)
    if (comment.rules.length > 0) return
    for (const [id, named] of this.#byRule) if (named === null) this.#byRule.set(id, comment)
    this.#all ??= comment
  }

  /** Gives back what it ended, with the rule, or `null` for all rules. */
  enable(comment: IgnoreComment): readonly { rule: string | null; disable: IgnoreComment }[] {
    if (comment.rules.length === 0) return this.#enableAll()
    return comment.rules.flatMap(({ id }) => {
      const disable = this.find(id)
      this.#byRule.set(id, null)
      return disable === null ? [] : [{ rule: id, disable }]
    })
  }

  #enableAll(): readonly { rule: string | null; disable: IgnoreComment }[] {
    const ended = new Set([this.#all, ...this.#byRule.values()])
    this.#byRule.clear()
    this.#all = null
    return [...ended].flatMap((disable) => (disable === null ? [] : [{ rule: null, disable }]))
  }
}

interface Ended {
  readonly enable: IgnoreComment
  readonly rule: string | null
  readonly disable: IgnoreComment
}

/** `disable` and `enable`, walked through together with the findings. */
class Ranges {
  readonly #comments: readonly IgnoreComment[]
  readonly #switches = new Switches()
  readonly #ended: Ended[] = []
  #next = 0

  constructor(comments: readonly IgnoreComment[]) {
    this.#comments = comments.filter(({ action }) => action === 'disable' || action === 'enable')
  }

  find(rule: string, offset: number): IgnoreComment | null {
    this.#walkTo(offset)
    return this.#switches.find(rule)
  }

  finish(): readonly Ended[] {
    this.#walkTo(Infinity)
    return this.#ended
  }

  #walkTo(offset: number): void {
    for (; this.#next < this.#comments.length; this.#next += 1) {
      const comment = this.#comments[this.#next]!
      if (comment.span.end > offset) return
      if (comment.action === 'disable') this.#switches.disable(comment)
      else this.#ended.push(...this.#switches.enable(comment).map((ended) => ({ ...ended, enable: comment })))
    }
  }
}

/** A line, with the `disable-next-line` that are for it. */
interface Line extends Span {
  readonly comments: readonly IgnoreComment[]
}

/** The lines that `disable-next-line` silences, walked through together with the findings. */
class Lines {
  readonly #lines: readonly (Span & { readonly switches: Switches })[]
  #next = 0

  constructor(comments: readonly IgnoreComment[], text: string) {
    this.#lines = nextLines(comments, text).map((line) => {
      const switches = new Switches()
      for (const comment of line.comments) switches.disable(comment)
      return { ...line, switches }
    })
  }

  find(rule: string, offset: number): IgnoreComment | null {
    while (this.#next < this.#lines.length && this.#lines[this.#next]!.end < offset) this.#next += 1
    const line = this.#lines[this.#next]
    return line !== undefined && line.start <= offset ? line.switches.find(rule) : null
  }
}

/**
 * The line after a comment, and the one after that as long as they are blank: some formatters put a blank line after a comment.
 * Comments that follow one another, each on its own line, are all for the line after the last.
 */
function nextLines(all: readonly IgnoreComment[], text: string): readonly Line[] {
  const comments = all.filter(({ action }) => action === 'disable-next-line')
  if (comments.length === 0) return []
  const breaks = [...text.matchAll(/\n/g)].map(({ index }) => index)
  const lines: { start: number; end: number; comments: IgnoreComment[] }[] = []
  let previous: { readonly comment: IgnoreComment; readonly line: number } | null = null
  for (const comment of [...comments].reverse()) {
    const line = lineAt(breaks, comment.span.end)
    const target = firstLineWithText(text, breaks, line + 1)
    const last = lines.at(-1)
    const shared =
      previous !== null &&
      (previous.line === line || (previous.line === target && opensLine(text, breaks, target, previous.comment)))
    if (last !== undefined && shared) last.comments.push(comment)
    else lines.push({ start: lineStart(breaks, line + 1), end: lineEnd(text, breaks, target), comments: [comment] })
    previous = { comment, line: lineAt(breaks, comment.span.start) }
  }
  return lines.reverse().map((line) => ({ ...line, comments: line.comments.reverse() }))
}

/** The last `disable-next-line` that is for the line of an offset. */
export function commentForLine(comments: readonly IgnoreComment[], text: string, offset: number): IgnoreComment | null {
  const line = nextLines(comments, text).find(({ start, end }) => start <= offset && offset <= end)
  return line?.comments.at(-1) ?? null
}

/** Number of the line that holds an offset, given where the line breaks stand. */
function lineAt(breaks: readonly number[], offset: number): number {
  return countFirst(breaks, (lineBreak) => lineBreak < offset)
}

function lineStart(breaks: readonly number[], line: number): number {
  return line === 0 ? 0 : (breaks[line - 1] ?? Infinity) + 1
}

function lineEnd(text: string, breaks: readonly number[], line: number): number {
  return breaks[line] ?? text.length
}

/** The first line from `line` on with more than white space and marks of quotes; the first of them if there is none. */
function firstLineWithText(text: string, breaks: readonly number[], line: number): number {
  for (let at = line; at <= breaks.length; at += 1) {
    if (/[^\s>]/.test(text.slice(lineStart(breaks, at), lineEnd(text, breaks, at)))) return at
  }
  return line
}

function opensLine(text: string, breaks: readonly number[], line: number, comment: IgnoreComment): boolean {
  return !/[^\s>]/.test(text.slice(lineStart(breaks, line), comment.span.start))
}
