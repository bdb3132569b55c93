/** What the cutter needs to know of a line. */
export interface Line {
  /** UTF-16 offset after the line and its line break. */
  readonly end: number
  /** Nothing but spaces and tabs. */
  readonly blank: boolean
  /** Begins with something other than a space or a tab. */
  readonly unindented: boolean
  /** Begins, after indentation and the marks of block quotes, with the mark of a list item. */
  readonly listItem: boolean
  /** Holds a `|`, so it may be a row of a table. */
  readonly piped: boolean
  /** How many characters of it can open or close something: brackets, emphasis, code, HTML, nested containers. */
  readonly marks: number
}

const space = 32
const tab = 9
const lineFeed = 10
const carriageReturn = 13

/** Reads the line that begins at `at`. Lines end at `\n`, `\r\n`, `\r` or the end of the text, and nowhere else. */
export function readLine(text: string, at: number): Line {
  const content = skipContainers(text, at)
  let { marks } = content
  let piped = false
  let end = content.end
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code === lineFeed || code === carriageReturn) break
    if (isMark(code)) marks++
    else if (code === pipe) piped = true
  }
  return {
    end: afterBreak(text, end),
    blank: content.blank && content.end === end,
    unindented: !isSpace(text.charCodeAt(at)),
    listItem: content.listItem,
    piped,
    marks,
  }
}

/** How many characters of a stretch of text can open or close something in a paragraph. */
export function countMarks(text: string, start: number, end: number): number {
  let marks = 0
  for (let at = start; at < end; at++) if (isMark(text.charCodeAt(at))) marks++
  return marks
}

/** Says whether the line at `at` has no indentation and no list item's mark: after a blank line it begins something new. */
export function beginsAfresh(text: string, at: number): boolean {
  return !isSpace(text.charCodeAt(at)) && !isLineBreak(text.charCodeAt(at)) && listMarkEnd(text, at) < 0
}

/** UTF-16 offset after the line that `at` stands in and its line break. */
export function nextLine(text: string, at: number): number {
  let end = at
  while (end < text.length && !isLineBreak(text.charCodeAt(end))) end++
  return afterBreak(text, end)
}

/** The text less the line break at its end, if it has one. */
export function withoutLineBreak(text: string): string {
  return text.replace(/(?:\r\n|\n|\r)$/, '')
}

/** UTF-16 offset after the line break at `at`, or `at` where there is none. */
function afterBreak(text: string, at: number): number {
  if (text.charCodeAt(at) === carriageReturn) return text.charCodeAt(at + 1) === lineFeed ? at + 2 : at + 1
  return text.charCodeAt(at) === lineFeed ? at + 1 : at
}

export function isLineBreak(code: number): boolean {
  return code === lineFeed || code === carriageReturn
}

export function isSpace(code: number): boolean {
  return code === space || code === tab
}

/** Passes over indentation, `>` and the marks of list items at the start of a line, counting the marks. */
function skipContainers(text: string, at: number): { end: number; blank: boolean; listItem: boolean; marks: number } {
  let end = at
  let marks = 0
  let listItem = false
  for (;;) {
    while (isSpace(text.charCodeAt(end))) end++
    const after = text.charCodeAt(end) === quote ? end + 1 : listMarkEnd(text, end)
    if (after < 0) return { end, blank: marks === 0, listItem, marks }
    listItem ||= text.charCodeAt(end) !== quote
    marks++
    end = after
  }
}

const quote = 62

/** Where the mark of a list item that stands at `at` ends, or -1: `-`, `+`, `*`, or up to nine digits and `.` or `)`. */
function listMarkEnd(text: string, at: number): number {
  let end = at
  while (end - at < 10 && isDigit(text.charCodeAt(end))) end++
  const code = text.charCodeAt(end)
  const isMark = end === at ? code === 42 || code === 43 || code === 45 : end - at < 10 && (code === 41 || code === 46)
  if (!isMark) return -1
  const next = text.charCodeAt(end + 1)
  return isSpace(next) || isLineBreak(next) || Number.isNaN(next) ? end + 1 : -1
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

const pipe = 124

/** `(`, `)`, `*`, `<`, `[`, `]`, `_`, a backtick and `~`. */
function isMark(code: number): boolean {
  switch (code) {
    case 40:
    case 41:
    case 42:
    case 60:
    case 91:
    case 93:
    case 95:
    case 96:
    case 126:
      return true
    default:
      return false
  }
}

/** Says whether there is a blank line between two lines of text, given what stands between them. */
export function hasBlankLine(gap: string): boolean {
  return gap.split('\n').length > 2
}
