import { onDemand } from '../../on-demand.ts'
import type { Makers } from '../../on-demand.ts'
import type { Stage } from '../policy.ts'
import type { Topic } from '../structure.ts'
import { phrases as english } from './en/phrases.ts'
import { withLettersFor, withOptionalAccents, withoutAccents } from './accents.ts'
import { international } from './international.ts'
import { compilerFor } from './letters.ts'
import type { Compile } from './letters.ts'
import { marks } from './marks.ts'
import type { Mark } from './marks.ts'
import { phrases } from './phrases.ts'
import type { Phrase } from './phrases.ts'
import type { DurationWords, Topics, VersionWords, Vocabulary } from './vocabulary.ts'

/** Parts of expressions, one for each way to say it; case does not matter. */
type Alternatives = readonly string[]

/** The words of a language as somebody who speaks it writes them down: see `README.md`. */
export interface LanguageWords {
  /** BCP 47 tag. */
  readonly language: string
  /**
   * Frequent words, separated by white space: short ones, and those of the subject. In a language without spaces between words, parts
   * of text that no other language has.
   */
  readonly commonWords: string
  /** False for languages that join words without spaces, or endings to any word: there a word is found wherever its letters stand. */
  readonly spaced: boolean
  /** People often leave them out: words that are given with accents are found without them, too. */
  readonly accents?: 'optional'
  /** What else stands for a letter where case does not tell: of Turkish "i" the capital is "İ". */
  readonly letters?: Readonly<Record<string, string>>
  /** Characters of a script by which the language is recognised, as they stand in a character class. */
  readonly script?: string
  /** Where a negator stands to what it denies: `around` also finds it in it, or behind it in the same clause. */
  readonly negation: Vocabulary['negation']
  /** The most telling first. */
  readonly topics: readonly (readonly [Topic, Alternatives])[]
  readonly marks: Partial<Readonly<Record<Mark, Alternatives>>>
  /** Of the marks that have names in all languages, those whose names are found; without it, all. */
  readonly names?: readonly Mark[]
  /** Those named "...Before" and "...After" stand right before or after what they are about. */
  readonly phrases: Partial<Readonly<Record<Phrase, Alternatives>>>
  readonly stages: Readonly<Record<Stage, Alternatives>>
  readonly durations: DurationTerms
  readonly versions: Readonly<Record<keyof VersionWords, Alternatives>>
  /** Abbreviations whose last full stop ends no sentence, without that full stop. */
  readonly abbreviations?: Alternatives
  /** "at" and "dot" in an address that is spelled out, if the language has words of its own for them. */
  readonly addresses?: { readonly at: string; readonly dot: string }
}

/** How durations are written. */
export interface DurationTerms {
  /** Numbers in words, in lower case. */
  readonly numbers: Readonly<Record<string, number>>
  readonly hours: Alternatives
  readonly days: Alternatives
  readonly weeks: Alternatives
  readonly months: Alternatives
  readonly years: Alternatives
  /** Units that mean business days by themselves: "Werktage". */
  readonly businessDays: Alternatives
  /** Words before or after the days that make them business days: "hábiles". */
  readonly business: Alternatives
  /** What stands between the numbers of a range: "a", "bis". */
  readonly to: Alternatives
  /** A duration that comes again, by unit: "weekly". */
  readonly everyDay: Alternatives
  readonly everyWeek: Alternatives
  readonly everyMonth: Alternatives
  /** Units that stand for one without a number: "within the week". */
  readonly oneDay?: Alternatives
  readonly oneWeek?: Alternatives
  readonly oneMonth?: Alternatives
}

/** No text matches it. */
export const nothing = String.raw`\b\B`
const never = new RegExp(nothing, 'iu')

/** Phrases that are looked for in URLs too, which are mostly in English. */
const alsoInEnglish: ReadonlySet<Phrase> = new Set<Phrase>([
  'reportPage',
  'policyPage',
  'policyDocument',
  'contactPage',
  'aboutReports',
  'aboutOutcomes',
  'publicTracker',
  'publicHost',
  'advisoryWord',
  'encryptionWord',
  'hallOfFame',
  'severity',
  'formRequest',
])

/** The number again, in the other way to write it: "two (2)", "48 (quarenta e oito)". */
const repeatedNumber = String.raw`(?: ?[(（](?:\d{1,4}|\p{L}[\p{L} ]{0,30})[)）])?`

/** Where a clause ends in languages that say nothing else. */
const clauseEnd = String.raw`[;:!?—–•。；：！？]|\. `

/**
 * Makes the vocabulary of a language from its words. What a language does not give matches nothing. Everything is made when it is
 * first asked for: to compile the expressions of all languages takes longer than all else that happens at the start.
 */
export function defineVocabulary(given: LanguageWords): Vocabulary {
  const words = withOtherSpellings(given)
  const { spaced } = given
  const compile = compilerFor(given.script)
  const whole = (alternatives: Alternatives): string => wholeWords(alternatives, spaced)
  const expression = (alternatives: Alternatives): RegExp =>
    alternatives.length === 0 ? never : compile(whole(alternatives))
  const versionStart = (alternatives: Alternatives, others: RegExp): RegExp =>
    compile(`^[^\\p{L}\\p{N}:&]*${whole(alternatives)}|${others.source}`)
  return onDemand<Vocabulary>({
    language: () => given.language,
    commonWords: () => commonWordsOf(given),
    spaced: () => spaced,
    ...(given.script !== undefined && { script: () => new RegExp(`[${given.script}]`, 'giu') }),
    negation: () => given.negation,
    abbreviation: () => abbreviationEnd(words.abbreviations ?? [], compile),
    topics: () => topicsOf(words, expression),
    marks: () => record(marks, (mark) => markExpression(mark, words, compile)),
    phrases: () => record(phrases, (phrase) => phraseExpression(phrase, words, compile)),
    stages: () =>
      record(['acknowledge', 'triage', 'update', 'fix', 'disclose'] as const, (stage) =>
        expression(words.stages[stage]),
      ),
    durations: () => durationWords(words.durations, spaced, compile),
    versions: () => {
      const { versions } = words
      return onDemand<VersionWords>({
        yes: () => versionStart(versions.yes, /^[^\w:&]*(?:yes|supported|active)\b/),
        no: () => versionStart(versions.no, /^[^\w:&]*(?:no|not|unsupported|eol)\b/),
        versionHeader: () => compile(`^[^\\p{L}]{0,4}(?:[\\p{L}\\p{N}.-]{1,30} ){0,3}${whole(versions.versionHeader)}`),
        versionWord: () => expression(versions.versionWord),
        statusHeader: () => expression(versions.statusHeader),
        statusColumn: () => expression(versions.statusColumn),
        namedVersion: () => expression(versions.namedVersion),
      })
    },
    addresses: () => given.addresses ?? { at: 'at', dot: 'dot' },
  })
}

/** The words, in all spellings that they are found in. */
function withOtherSpellings(given: LanguageWords): LanguageWords {
  const respell = <V>(words: V): V => {
    const accented = given.accents === 'optional' ? withOptionalAccents(words) : words
    return given.letters ? withLettersFor(accented, given.letters) : accented
  }
  const { topics, marks, phrases, stages, durations, versions, abbreviations } = given
  const entries: [string, unknown][] = Object.entries(given)
  const asGiven = Object.fromEntries(entries.map(([name, part]) => [name, () => part]))
  return onDemand<LanguageWords>({
    ...(asGiven as Makers<LanguageWords>),
    topics: () => topics.map(([topic, alternatives]) => [topic, respell(alternatives)]),
    marks: () => respell(marks),
    phrases: () => respell(phrases),
    stages: () => respell(stages),
    durations: () => respell(durations),
    versions: () => respell(versions),
    ...(abbreviations && { abbreviations: () => respell(abbreviations) }),
  })
}

function topicsOf({ topics }: LanguageWords, expression: (alternatives: Alternatives) => RegExp): Topics {
  return onDemand<Topics>({
    any: () => expression(topics.flatMap(([, alternatives]) => alternatives)),
    each: () =>
      topics.map(([topic, alternatives]) => onDemand({ topic: () => topic, pattern: () => expression(alternatives) })),
  })
}

/** A short word without its accent can be one of another language: "no", "mas". */
const longEnough = 4

function commonWordsOf({ commonWords, accents }: LanguageWords): ReadonlySet<string> {
  const all = commonWords.split(/\s+/)
  const plain = accents === 'optional' ? all.filter(({ length }) => length >= longEnough).map(withoutAccents) : []
  return new Set([...all, ...plain])
}

function record<Name extends string>(names: readonly Name[], make: (name: Name) => RegExp): Record<Name, RegExp> {
  return onDemand(Object.fromEntries(names.map((name) => [name, () => make(name)])) as Record<Name, () => RegExp>)
}

function wholeWords(alternatives: Alternatives, spaced: boolean): string {
  const any = `(?:${alternatives.join('|')})`
  return spaced ? `(?<![\\p{L}\\p{N}_])${any}(?![\\p{L}\\p{N}_])` : any
}

function abbreviationEnd(alternatives: Alternatives, compile: Compile): RegExp {
  return alternatives.length === 0 ? never : compile(`(?<![\\p{L}\\p{N}_])(?:${alternatives.join('|')})\\.$`)
}

/** The words as part of an expression, if there are any. */
function wholeOf(alternatives: Alternatives | undefined, spaced: boolean): string[] {
  return alternatives === undefined || alternatives.length === 0 ? [] : [wholeWords(alternatives, spaced)]
}

function markExpression(mark: Mark, { marks: own, names: found, spaced }: LanguageWords, compile: Compile): RegExp {
  const isFound = found === undefined || found.includes(mark)
  const known: Alternatives = (isFound && (international as Partial<Record<Mark, Alternatives>>)[mark]) || []
  const names =
    known.length === 0
      ? []
      : // Latin names in other scripts stand beside letters that belong to other words.
        [spaced ? wholeWords(known, true) : `(?<![a-z0-9_])(?:${known.join('|')})(?![a-z0-9_])`]
  const parts = [...wholeOf(own[mark], spaced), ...names]
  return compile(parts.length === 0 ? nothing : parts.join('|'), 'g')
}

function phraseExpression(phrase: Phrase, { phrases: own, spaced, negation }: LanguageWords, compile: Compile): RegExp {
  if (phrase === 'clauseEnd') {
    // Where the negator comes last, words in brackets may stand before it, and commas in them end no clause.
    const separators = negation === 'around' ? ['[,，](?![^()（）]{0,80}[)）])'] : ['[,，()（）]']
    return compile([clauseEnd, ...separators, ...wholeOf(own.clauseEnd, spaced)].join('|'), 'g')
  }
  // Words that ask to write to somebody ask to get in touch.
  const words = phrase === 'getInTouch' ? [own.getInTouch, own.contactVerb, own.mailVerb] : [own[phrase]]
  const parts = [
    ...wholeOf(
      words.flatMap((some) => some ?? []),
      spaced,
    ).map((source) => anchored(phrase, source)),
    ...(alsoInEnglish.has(phrase) ? [english[phrase].source] : []),
  ]
  return parts.length === 0 ? never : compile(parts.join('|'))
}

/** Phrases that may stand anywhere before what they are about. */
const anywhereBefore: ReadonlySet<Phrase> = new Set<Phrase>([
  'projectPromisesBefore',
  'readerActsBefore',
  'purposeBefore',
])

function anchored(phrase: Phrase, source: string): string {
  if (anywhereBefore.has(phrase)) return source
  if (phrase.endsWith('Before') || phrase === 'durationLead') return `${source}[ \\p{P}]{0,3}$`
  return phrase.endsWith('After') ? `^[ \\p{P}]{0,3}${source}` : source
}

function durationWords(terms: DurationTerms, spaced: boolean, compile: Compile): DurationWords {
  const { hours, days, weeks, months, years, businessDays, business, to } = terms
  const group = (name: string, alternatives: Alternatives): string[] =>
    alternatives.length === 0 ? [] : [`(?<${name}>${alternatives.join('|')})`]
  const edge = spaced ? '(?![\\p{L}\\p{N}_])' : ''
  const number = ['\\d{1,4}', ...Object.keys(terms.numbers)].join('|')
  const amount = `(?<![\\p{N}.,-]|${spaced ? '\\p{L}' : '[a-z]'})(?<low>${number})${repeatedNumber}(?: ?(?:${['[-–—~〜～/]', ...to].join('|')}) ?(?<high>${number}))? ?-?`
  const units = [
    group('hours', hours),
    group('days', days),
    group('weeks', weeks),
    group('months', months),
    group('years', years),
  ].flat()
  const optional = business.length === 0 ? '' : `(?:${business.join('|')})`
  const alone = (name: string, alternatives: Alternatives): RegExp[] =>
    wholeOf(alternatives.length === 0 ? [] : [`(?<${name}>${alternatives.join('|')})`], spaced).map((source) =>
      compile(source, 'g'),
    )
  return {
    numbers: terms.numbers,
    patterns: [
      ...alone('days', [...terms.everyDay, ...(terms.oneDay ?? [])]),
      ...alone('weeks', [...terms.everyWeek, ...(terms.oneWeek ?? [])]),
      ...alone('months', [...terms.everyMonth, ...(terms.oneMonth ?? [])]),
      ...(businessDays.length > 0
        ? [compile(`${amount}(?<business>(?<days>${businessDays.join('|')}))${edge}`, 'g')]
        : []),
      ...(optional && days.length > 0
        ? [
            compile(`${amount}(?<days>${days.join('|')}) (?<business>${optional})${edge}`, 'g'),
            compile(`${amount}(?<business>${optional}) ?(?<days>${days.join('|')})${edge}`, 'g'),
          ]
        : []),
      ...(units.length > 0 ? [compile(`${amount}(?:${units.join('|')})${edge}`, 'g')] : []),
    ],
  }
}
