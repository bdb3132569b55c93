import { CostMeter, mostBlockCost } from './limits.ts'
import { beginsAfresh, isLineBreak, isSpace, readLine } from './lines.ts'

/**
 * How far after the start or the end of a block its cut may have looked, in UTF-16 units: until the cost of one block is
 * used up (every character costs at least one unit), and then at the start of a line.
 */
export const cutReach = mostBlockCost + 64

/** How far into a line one must look to tell whether it begins afresh: nine digits, a mark, a space; and some more. */
export const freshLineReach = 16

/**
 * Finds where the block that starts at `start` ends: at a blank line followed by an unindented line that starts no list
 * item. There everything but verbatim text (see `verbatim.ts`) has ended: lists and footnote definitions need indentation
 * or a list item to go on, quotes a `>`, and paragraphs, tables, definitions and HTML of kind 6 and 7 end at the blank
 * line. Two things keep a list item from being a start: it may continue a list, and after indented code micromark 4.0.3
 * still holds its "interrupt" flag over the blank line, so that "    code", blank, "2. two" gives a paragraph.
 *
 * A block that would cost too much is cut earlier, before a line without indentation if it has one.
 *
 * The answer depends on nothing before `start`: from a cut on, equal texts are cut alike.
 */
export function findCut(text: string, start: number): number {
  const meter = new CostMeter()
  let afterBlank = false
  let filled = false
  let unindented = start
  for (let at = start; at < text.length;) {
    if (filled && afterBlank && beginsAfresh(text, at)) return at
    const line = readLine(text, at)
    meter.add(line, line.end - at)
    if (meter.exceeded && at > start) return unindented > start ? unindented : at
    if (line.unindented && !line.blank) unindented = at
    afterBlank = line.blank
    filled ||= !line.blank
    at = line.end
  }
  return text.length
}

/**
 * Says whether a block that is known to end at `at` ends at a blank line followed by a fresh line: then its cut has looked
 * no further.
 */
export function endsAtBlankLine(text: string, at: number): boolean {
  if (!beginsAfresh(text, at)) return false
  let before = at
  if (text[before - 1] === '\n') before--
  if (text[before - 1] === '\r') before--
  if (before === at) return false
  while (before > 0 && isSpace(text.charCodeAt(before - 1))) before--
  return before === 0 || isLineBreak(text.charCodeAt(before - 1))
}

/**
 * Adds the blank lines at `at`, where verbatim text has just ended, if a fresh line or the end of the text follows them.
 * Otherwise they stay with what comes next, because they may matter to it.
 */
export function withBlankLines(text: string, at: number): number {
  let end = at
  while (end < text.length && end - at <= mostBlockCost) {
    const line = readLine(text, end)
    if (!line.blank) break
    end = line.end
  }
  return end === text.length || beginsAfresh(text, end) ? end : at
}
