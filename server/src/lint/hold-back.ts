import { lineStartAt } from '../line-start.ts'
import { commonPrefix, commonSuffix } from '../markdown/difference.ts'
import { touches } from '../span.ts'
import type { Span } from '../span.ts'
import type { Finding } from './finding.ts'

/** What an editor shows: a text and the findings in it. */
export interface Shown {
  readonly text: string
  readonly findings: readonly Finding[]
}

/**
 * Leaves out what would nag somebody who is typing: new findings on the lines that were just edited, and new ones about the document
 * as a whole. What was shown before stays.
 *
 * @param shown what the editor shows until now; `null` when it is nothing yet, and then everything is shown
 * @returns the findings to show, in their order; the very list that was given when none is held back
 */
export function holdBack(text: string, findings: readonly Finding[], shown: Shown | null): readonly Finding[] {
  const change = shown && changeBetween(shown.text, text)
  if (change === null) return findings
  const edited = linesOf(text, change.after)
  const suspects = findings.filter((finding) => finding.waits || touches(finding.at, edited))
  const rules = new Set(suspects.map(({ rule }) => rule))
  const isKnown = memoryOf(
    shown!.findings.filter(({ rule }) => rules.has(rule)),
    change,
  )
  const held = new Set(suspects.filter((finding) => !isKnown(finding)))
  return held.size === 0 ? findings : findings.filter((finding) => !held.has(finding))
}

/** The smallest stretch in which two texts differ, in each of them. */
interface Change {
  readonly before: Span
  readonly after: Span
}

/** `null` when the texts are equal. */
export function changeBetween(before: string, after: string): Change | null {
  if (before === after) return null
  const start = commonPrefix(before, after)
  const same = commonSuffix(before, after, Math.min(before.length, after.length) - start)
  return { before: { start, end: before.length - same }, after: { start, end: after.length - same } }
}

function linesOf(text: string, { start, end }: Span): Span {
  const lineBreak = text.indexOf('\n', end)
  return { start: lineStartAt(text, start), end: lineBreak < 0 ? text.length : lineBreak }
}

/**
 * Says of a finding whether it was there before: of the same rule, with the same message and, unless it is about the whole document
 * or touches the change, at the same place.
 */
function memoryOf(before: readonly Finding[], change: Change): (finding: Finding) => boolean {
  const moved = change.after.end - change.before.end
  const placed = new Set<string>()
  const loose = new Map<string, number>()
  for (const finding of before) {
    const key = keyOf(finding)
    if (!finding.waits && finding.at.end < change.before.start) placed.add(`${finding.at.start} ${key}`)
    else if (!finding.waits && finding.at.start > change.before.end) placed.add(`${finding.at.start + moved} ${key}`)
    else loose.set(key, (loose.get(key) ?? 0) + 1)
  }
  return (finding) => {
    const key = keyOf(finding)
    if (placed.has(`${finding.at.start} ${key}`)) return true
    const left = loose.get(key) ?? 0
    loose.set(key, left - 1)
    return left > 0
  }
}

function keyOf({ rule, message }: Finding): string {
  return `${rule} ${message}`
}
