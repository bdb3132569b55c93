import * as l10n from '@vscode/l10n'
import type { Policy } from '../policy/policy.ts'
import { sectionsOn } from '../policy/sections.ts'
import type { Heading, Topic } from '../policy/structure.ts'
import { topicsOf, vocabularyOf } from '../policy/vocabulary/languages.ts'
import { beginsLine } from '../sections/place.ts'
import { shiftSpan } from '../span.ts'
import type { Span } from '../span.ts'
import { defineRule } from './rule.ts'
import type { Fix } from '../fix.ts'
import { markdownlint } from './sources.ts'
import { perBlock } from './support/per-block.ts'
import { runsOf } from './support/runs.ts'

/** A line that may stand for a heading. */
interface Candidate extends Span {
  /** Without the marks. */
  readonly title: string
  /** Without any marks, what it is about must show that it is a title: its topics. */
  readonly plain: readonly Topic[] | null
}

/** A whole line in bold, or in italics. */
const emphasized = /^(?<marks>\*\*|__|[*_])(?<title>(?!\s)[^*_`<>[\]@\r\n]{1,60})\1$/
/** The same without marks. */
const unmarked = /^(?<title>\p{Lu}[\p{L}\p{N} '’&/-]{3,50})$/u
/** What sentences, remarks and dates have, and titles do not. */
const noTitle = /[!?:;,…。！？：；，、]|\.(?:\s|$)|\d{4}/
const mostWords = 7

const candidatesPerBlock = perBlock(({ text, passages }) =>
  passages
    .filter(({ kind, quoted, listDepth }) => kind === 'paragraph' && !quoted && listDepth === 0)
    .flatMap(({ prose }): readonly Candidate[] => {
      const words = prose.toSource(0, prose.text.length)
      const line = lineAround(text, words)
      const written = text.slice(line.start, line.end)
      const { marks = '', title } = (emphasized.exec(written) ?? unmarked.exec(written))?.groups ?? {}
      if (title === undefined || !mayBeTitle(title)) return []
      const topics = topicsOf(title)
      // Italics have many uses; only a known title shows that this is one.
      if (marks.length < 2 && topics.length === 0) return []
      return [{ ...line, title, plain: marks === '' ? topics : null }]
    }),
)

/** A line without marks is a title where nothing else is one for what it is about, and the policy has more titles than this. */
function isTitle({ plain }: Candidate, policy: Policy, candidates: readonly Candidate[]): boolean {
  if (plain === null) return true
  const titles = policy.headings.length + candidates.length
  return titles > 1 && plain.every((topic) => sectionsOn(policy.sections, topic).length === 0)
}

export default defineRule({
  id: 'emphasis-as-heading',
  severity: 'information',
  summary: 'A line in bold, or the title of a section without any mark, stands where a heading should.',
  sources: [markdownlint('MD036')],
  per: 'policy',
  *check({ policy }) {
    const candidates = candidatesPerBlock(policy).flatMap(({ start, values }) =>
      values.map((candidate) => ({ ...candidate, ...shiftSpan(candidate, start) })),
    )
    if (candidates.length === 0) return
    const headings = policy.headings.filter(({ span }) => beginsLine(policy.text, span.start))
    let next = 0
    for (const { spans } of runsOf(policy.text, candidates)) {
      const [candidate, ...others] = spans
      // Several in a row have nothing under them.
      if (others.length > 0 || !isTitle(candidate, policy, candidates) || !introduces(policy.text, candidate.end))
        continue
      while (next < headings.length && headings[next]!.span.start < candidate.start) next++
      const at = { start: candidate.start, end: candidate.end }
      yield {
        at,
        message: l10n.t('"{0}" looks like a heading, but is not in the outline: make it a heading.', candidate.title),
        fixes: depthsFor(policy, candidate, headings[next - 1]).map((depth): Fix => ({
          title: l10n.t('Make it a heading of level {0}', depth),
          edits: [{ ...at, text: `${'#'.repeat(depth)} ${candidate.title}` }],
        })),
      }
    }
  },
})

function mayBeTitle(words: string): boolean {
  if (noTitle.test(words) || words.split(/\s+/).length > mostWords) return false
  return !vocabularyOf(words).phrases.remark.test(words)
}

/** The lines of a span, without the white space around them. */
function lineAround(text: string, { start, end }: Span): Span {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineBreak = text.indexOf('\n', end)
  const line = text.slice(lineStart, lineBreak < 0 ? text.length : lineBreak)
  return { start: lineStart + line.length - line.trimStart().length, end: lineStart + line.trimEnd().length }
}

/** Says whether text follows, and not another heading or a rule. */
function introduces(text: string, from: number): boolean {
  return /^\s*(?!\s|#|[-*_]{3})\S/.test(text.slice(from, from + 100))
}

/** The levels that the heading can have, the likeliest first: below the heading above it, or beside it. */
function depthsFor({ text, title }: Policy, candidate: Candidate, above?: Heading): readonly number[] {
  if (above === undefined) return [text.slice(0, candidate.start).trim() === '' ? 1 : 2]
  const below = Math.min(above.depth + 1, 6)
  const leavesText = text.slice(above.span.end, candidate.start).trim() !== ''
  if (above === title || !leavesText) return [below]
  return topicsOf(candidate.title).length > 0 && above.topic !== null ? [above.depth, below] : [below, above.depth]
}
