import { intervalsOf } from './version-interval.ts'
import type { VersionInterval } from './version-interval.ts'
import type { Phrase } from './vocabulary/phrases.ts'
import type { Vocabulary } from './vocabulary/vocabulary.ts'

/** Which versions a text names, as in the rows of a table. */
export type VersionSpec =
  | VersionRange
  /** A word, such as "latest": which versions it means changes with each release. */
  | { readonly kind: 'named' }
  /** It was to be a version, and is none; what was meant, where there is one answer. */
  | { readonly kind: 'broken'; readonly meant: string | null }
  | { readonly kind: 'unknown' }

export interface VersionRange {
  readonly kind: 'range'
  /** Sorted, and apart from one another. */
  readonly intervals: readonly VersionInterval[]
  /**
   * Versions of which people disagree whether they are in it, as 1.0.5 in "> 1.0" and in "<= 1.0": all that begin like what
   * something is compared with.
   */
  readonly blurred: readonly VersionInterval[]
}

const named: VersionSpec = { kind: 'named' }
const unknown: VersionSpec = { kind: 'unknown' }

/** Nobody writes longer ones by hand that a program could read. */
const longest = 60
const mostNotes = 6

/** What words say of the version beside them. Where two hold, the earlier counts: "before" is part of "and before". */
const comparisons: readonly (readonly [Phrase, string])[] = [
  ['orLater', '>='],
  ['orEarlier', '<='],
  ['olderThan', '<'],
  ['newerThan', '>'],
]

/** Reads which versions a text names: "5.1.x", "< 4.0", ">= v3", "2.x (LTS)", "20.*", "1.0 - 1.9", "1.2 and later", "latest". */
export function readVersionSpec(written: string, { phrases, versions }: Vocabulary): VersionSpec {
  if (written.length > longest) return unknown
  const plain = inSigns(written)
  const text = withoutNotes(plain, phrases.versionNote)
  if (text === '') return plain === '' ? unknown : named
  const compared = comparisons.find(([phrase]) => phrases[phrase].test(text))
  if (compared) {
    const [phrase, sign] = compared
    return rangeOf(`${sign}${text.replace(phrases[phrase], '').trim()}`) ?? unknown
  }
  if (versions.namedVersion.test(text)) return named
  return rangeOf(text.replace(phrases.throughVersion, '-')) ?? brokenSpec(text) ?? unknown
}

/** The text with one sign for each thing, and without the "v" before versions. */
function inSigns(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[≥＞]=?|≧/g, (sign) => (sign === '＞' ? '>' : '>='))
    .replace(/[≤＜]=?|≦/g, (sign) => (sign === '＜' ? '<' : '<='))
    .replace(/[‐‑–—〜~～](?=\s*v?\d)/g, (sign) => (sign === '~' ? sign : '-'))
    .replace(/(?<![\p{L}\p{N}.])v[. ]?(?=\d)/gu, '')
}

/** Leaves out words that do not change which versions are meant, and what they stand in: "version", "(LTS)". */
function withoutNotes(text: string, note: RegExp): string {
  let rest = text
  for (let words = 0; words < mostNotes && note.test(rest); words++) rest = rest.replace(note, ' ')
  return rest
    .replace(/[([][\s,;/]*[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ ,;:|–—-]+|(?<![ ,;:|–—-])[ ,;:|–—-]+$/g, '')
}

const number = String.raw`\d{1,9}`
const version = String.raw`${number}(?:\.(?:${number}|[x*])){0,2}`
const part = new RegExp(String.raw`^(?<sign>[<>]=?|==?|[~^])? ?(?<version>${version})(?<more>\+)?$`)
const hyphenated = new RegExp(String.raw`^(?<low>${version})(?: - |-(?=\d+\.))(?<high>${version})$`)

/** The versions that signs and numbers name; `null` for anything else. */
function rangeOf(text: string): VersionSpec | null {
  // Two versions, or one with a comma for its dot.
  if (/^\d+,\d+$/.test(text)) return null
  const between = hyphenated.exec(text)?.groups
  if (between) {
    const intervals = intervalsOf(`>=${between['low']!} <=${between['high']!}`)
    return intervals.length > 0 ? { kind: 'range', intervals, blurred: [] } : { kind: 'broken', meant: null }
  }
  const limits = text.split(/,? ?(?=[<>])/).filter((one) => one !== '')
  const parts = limits.length > 1 ? limits : text.split(/ ?(?:\|\||[,/&]) ?/)
  const compared = parts.flatMap((one) => {
    const { sign = '', version, more } = part.exec(one)?.groups ?? {}
    if (version === undefined || (limits.length > 1 && sign === '')) return []
    return { sign: more === undefined ? sign.replace(/^=+$/, '') : '>=', version }
  })
  if (compared.length < parts.length) return null
  // Limits hold together, versions each by itself.
  const intervals = intervalsOf(
    compared.map(({ sign, version }) => sign + version).join(limits.length > 1 ? ' ' : ' || '),
  )
  if (intervals.length === 0) return null
  return {
    kind: 'range',
    intervals,
    blurred: compared.flatMap(({ sign, version }) => (sign === '>' || sign === '<=' ? intervalsOf(version) : [])),
  }
}

/** Slips of the pen, each with what makes it a version. */
const slips: readonly (readonly [RegExp, string])[] = [
  // "=> 1.0"
  [/^=([<>])/, '$1='],
  // "1.2."
  [/\.$/, ''],
  // "O.x" and "1.o"
  [/(?<![\p{L}\p{N}])o(?=\.[\dx])|(?<=\d\.)o(?![\p{L}\p{N}])/u, '0'],
  // "5.1,x"
  [/(?<=\d),(?=[x*]$)/, '.'],
  // "1. 2.x" and "1 .2"
  [/(?<=\d) ?\. ?(?=[\dx*])/g, '.'],
]

/** A text that a slip of the pen keeps from being a version, or a comparison with nothing. */
function brokenSpec(text: string): VersionSpec | null {
  if (/^[<>]=?$/.test(text)) return { kind: 'broken', meant: null }
  for (const [slip, right] of slips) {
    const meant = text.replace(slip, right)
    if (meant !== text && rangeOf(meant)?.kind === 'range') return { kind: 'broken', meant }
  }
  return null
}
