import type { BlockReading } from '../../policy/block.ts'
import type { Policy } from '../../policy/policy.ts'
import { locate, spansOf } from '../../policy/statement.ts'
import { shiftSpan } from '../../span.ts'
import type { Span } from '../../span.ts'
import { oncePer } from '../../once-per.ts'
import { perBlock } from './per-block.ts'

/** A number that tells an OpenPGP key from others, or was meant to. */
export interface KeyNumber extends Span {
  /** `malformed`: a fingerprint with digits too many or too few, or with characters that are none. `short`: a key ID. */
  readonly kind: 'fingerprint' | 'malformed' | 'short'
  /** Without blanks and `0x`, in upper case. */
  readonly digits: string
}

/** The numbers of keys that a policy gives: those with words about keys before them. */
export const keyNumbersOf = oncePer((policy: Policy): readonly KeyNumber[] => {
  const numbers = numbersPerBlock(policy)
  if (numbers.length === 0) return []
  const words = keyWordsPerBlock(policy).flatMap(({ start, values }) => values.map((span) => shiftSpan(span, start)))
  let next = 0
  return numbers.flatMap(({ start, values }) =>
    values
      .map((number) => ({ ...number, ...shiftSpan(number, start) }))
      .filter((number) => {
        while (next < words.length && words[next]!.end <= number.start) next++
        const word = words[next - 1]
        return word !== undefined && number.start - word.end <= reach[number.kind]
      }),
  )
})

/** So far before a number, in UTF-16 units, a word about keys may stand: an ID is told from other numbers by nothing else. */
const reach = { fingerprint: 300, malformed: 300, short: 60 }

const keyWordsPerBlock = perBlock(({ passages }) =>
  passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence) =>
      spansOf({ sentence, passage }, 'key').map((at) => locate({ sentence, passage }, at)),
    ),
  ),
)

const numbersPerBlock = perBlock((block) =>
  mayHold.test(block.text)
    ? runsIn(block)
        .flatMap(numbersIn)
        .sort((a, b) => a.start - b.start)
    : [],
)

/** Every number of a key has eight digits in one piece, or twice four digits side by side. */
const mayHold = /[\da-filosz]{8}|[\da-filosz]{4}[\s:]{1,8}(?:0x)?[\da-filosz]{4}/i

/** Digits without a blank between them. */
interface Group extends Span {
  readonly text: string
}

/** What may be hexadecimal digits, and the letters that are taken for digits. */
const group = /(?<![\w/+.@-])(?:0x)?([\da-filosz]{2,68})(?![\w/+@-])/gi

/** Groups with nothing but blanks or colons between them. */
function runsIn({ text }: BlockReading): readonly (readonly Group[])[] {
  const runs: Group[][] = []
  for (const { index, 0: written, 1: digits } of text.matchAll(group)) {
    const one = { start: index, end: index + written.length, text: digits! }
    const last = runs.at(-1)?.at(-1)
    if (last !== undefined && one.start - last.end <= 8 && /^[\s:]+$/.test(text.slice(last.end, one.start)))
      runs.at(-1)!.push(one)
    else runs.push([one])
  }
  return runs
}

function numbersIn(run: readonly Group[]): KeyNumber[] {
  return [...run.flatMap(inOnePiece), ...inGroups(run)]
}

function inOnePiece(one: Group): KeyNumber[] {
  const { length } = one.text
  if (!/^[\da-f]+$/i.test(one.text)) return []
  if (length === 40 || length === 64) return [numberOf('fingerprint', [one])]
  if (isNear(length, 40) || isNear(length, 64)) return isMixed(one.text, 6) ? [numberOf('malformed', [one])] : []
  if (length !== 8 && length !== 16) return []
  const isMarked = one.end - one.start > length
  return isMarked || (isMixed(one.text, 1) && one.text === one.text.toUpperCase()) ? [numberOf('short', [one])] : []
}

function isNear(length: number, wanted: number): boolean {
  return Math.abs(length - wanted) <= 4
}

/** Says whether there are letters and so many digits at least, as in a number that is drawn by lot. */
function isMixed(text: string, digits: number): boolean {
  return /[a-f]/i.test(text) && (text.match(/\d/g)?.length ?? 0) >= digits
}

/** A fingerprint is most often written as ten groups of four digits, and the ID of its key as the last two or four of them. */
function inGroups(run: readonly Group[]): KeyNumber[] {
  const groups = withoutWords(run)
  const written = groups.map(({ text }) => text).join('')
  if (isBroken(groups) && isMixed(written, 8)) return [numberOf('malformed', groups)]
  const isId = (groups.length === 2 || groups.length === 4) && groups.every(isFour) && isMixed(written, 1)
  if (isId && written === written.toUpperCase()) return [numberOf('short', groups)]
  const found: KeyNumber[] = []
  for (let at = 0; at + 10 <= run.length; at++) {
    const ten = run.slice(at, at + 10)
    if (!ten.every(isFour)) continue
    found.push(numberOf('fingerprint', ten))
    at += 9
  }
  return found
}

/** Words such as "is" and "add" before and after a number look like digits, too. */
function withoutWords(run: readonly Group[]): readonly Group[] {
  const isPart = (one: Group) => isFour(one) || /\d/.test(one.text)
  const first = run.findIndex(isPart)
  return first < 0 ? [] : run.slice(first, run.findLastIndex(isPart) + 1)
}

function isBroken(groups: readonly Group[]): boolean {
  const others = groups.filter((one) => !isFour(one))
  // A whole number with a word of four such letters beside it is right.
  if (groups.length === 9 || groups.length === 11)
    return others.length === 0 && /\d/.test(groups[0]!.text) && /\d/.test(groups.at(-1)!.text)
  return groups.length === 10 && others.length === 1 && /^.{3,5}$/.test(others[0]!.text)
}

function isFour({ text }: Group): boolean {
  return /^[\da-f]{4}$/i.test(text)
}

function numberOf(kind: KeyNumber['kind'], groups: readonly Group[]): KeyNumber {
  const digits = groups.map(({ text }) => text).join('')
  return { kind, digits: digits.toUpperCase(), start: groups[0]!.start, end: groups.at(-1)!.end }
}
