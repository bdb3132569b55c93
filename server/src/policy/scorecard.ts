import { TextDocument } from 'vscode-languageserver-textdocument'
import type { MarkdownDocument } from '../markdown/document.ts'
import { tally } from '../markdown/tally.ts'
import type { Span } from '../span.ts'

/** A stretch of text that earns points. */
export interface ScorecardHit {
  readonly span: Span
  readonly match: string
  /** From 1. */
  readonly line: number
}

/** How OpenSSF Scorecard judges the content of a policy in its check "Security-Policy". */
export interface Scorecard {
  /** 0 to 10. */
  readonly score: number
  /** Every http or https link; worth 6 points together with the addresses. */
  readonly links: readonly ScorecardHit[]
  readonly emails: readonly ScorecardHit[]
  /** Words and numbers that look like a disclosure process; two of them are worth 1 point. */
  readonly textHits: readonly ScorecardHit[]
  readonly probes: {
    readonly containsLinks: boolean
    /** There is more than links and addresses; worth 3 points. */
    readonly containsText: boolean
    readonly containsVulnerabilityDisclosure: boolean
  }
}

// The expressions of checks/raw/security_policy.go, which knows ASCII words only. In Go, "s" without case is also U+017F.
const linkPattern = /https?:\/\/[\w./?=%:-]*/g
const textPattern = /\d{1,4}\b|di[sſ]clo[sſ]|vuln/gi
const atPattern = /@|\\?\[at\\?\]/g
const domainPattern = /[A-Z0-9.-]+\.[A-Z]{2,6}\b/iy
const localCharacter = /[\w.%+-]/

/**
 * Computes the score of a policy that was found, as Scorecard 5 does. Where it looks for the policy is not considered.
 *
 * @param sizeInBytes of the file; without it, of the text as UTF-8
 */
export function scorecard(text: string, sizeInBytes = new TextEncoder().encode(text).length): Scorecard {
  const document = TextDocument.create('', '', 0, text)
  const hit = (span: Span): ScorecardHit => ({
    span,
    match: text.slice(span.start, span.end),
    line: document.positionAt(span.start).line + 1,
  })
  const links = [...spansOf(text, linkPattern)].map(hit)
  const emails = [...emailSpans(text)].map(hit)
  const textHits = [...spansOf(text, textPattern)].map(hit)

  const unique = [links, emails].flatMap((hits) => [...new Set(hits.map(({ match }) => match))])
  const linked = unique.reduce((length, match) => length + match.length + 2, 0)
  const probes = {
    containsLinks: unique.length > 0,
    containsText: sizeInBytes > 1 && sizeInBytes > linked,
    containsVulnerabilityDisclosure: textHits.length > 1,
  }
  return { ...scored(probes), links, emails, textHits }
}

function scored(probes: Scorecard['probes']): Pick<Scorecard, 'score' | 'probes'> {
  const score =
    (probes.containsLinks ? 6 : 0) + (probes.containsText ? 3 : 0) + (probes.containsVulnerabilityDisclosure ? 1 : 0)
  return { score, probes }
}

/** Length of all links and addresses, as Scorecard counts it, with those that stand there several times, and the number of text hits. */
const shares = tally(({ text }): readonly (readonly ['linked' | 'textHits', number])[] => {
  const linked = [...spansOf(text, linkPattern), ...emailSpans(text)]
  return [
    ['linked', linked.reduce((length, { start, end }) => length + end - start + 2, 0)],
    ['textHits', [...spansOf(text, textPattern)].length],
  ]
})

/** The score without what earned it: after an edit it costs what the edit touches. */
export function scoreOf(markdown: MarkdownDocument, text: string): Pick<Scorecard, 'score' | 'probes'> {
  const sums = shares(markdown)
  const linked = sums.get('linked') ?? 0
  const textHits = sums.get('textHits') ?? 0
  // Only where links make up nearly all of it does it matter which of them are the same.
  if (text.length <= linked || text.length <= 1) return scored(scorecard(text).probes)
  return scored({ containsLinks: linked > 0, containsText: true, containsVulnerabilityDisclosure: textHits > 1 })
}

function* spansOf(text: string, pattern: RegExp): Generator<Span> {
  for (const { index, 0: match } of text.matchAll(pattern)) yield { start: index, end: index + match.length }
}

/**
 * Finds what `\b[A-Za-z0-9._%+-]+(@|\\?\[at\\?\])[A-Za-z0-9.-]+\.[A-Za-z]{2,6}\b` finds, but from the sign outwards: JavaScript would try
 * that expression anew at each word of a long line.
 */
function* emailSpans(text: string): Generator<Span> {
  let searched = 0
  for (const { index, 0: sign } of text.matchAll(atPattern)) {
    if (index < searched) continue
    const start = localStart(text, index, searched)
    domainPattern.lastIndex = index + sign.length
    if (start === index || !domainPattern.test(text)) continue
    searched = domainPattern.lastIndex
    yield { start, end: searched }
  }
}

/** Where the part before the sign begins: at the first word boundary in the run of its characters; at the sign when there is none. */
function localStart(text: string, sign: number, from: number): number {
  let start = sign
  while (start > from && localCharacter.test(text[start - 1]!)) start -= 1
  while (start < sign && isWord(text[start - 1]) === isWord(text[start])) start += 1
  return start
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /\w/.test(character)
}
