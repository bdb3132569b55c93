import { overlaps } from '../span.ts'
import type { AddressWords } from './vocabulary/vocabulary.ts'
import { vocabularyOf } from './vocabulary/languages.ts'

/** An e-mail address found in plain text; offsets count in that text. */
export interface FoundAddress {
  readonly start: number
  readonly end: number
  readonly address: string
  readonly obfuscated: boolean
}

const plain = /(?<![\w.+%/:-])(?!git@)[\w.+%-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z][\w-]{1,62}/gi
const spaced = /(?<![\w.+-])[\w.+-]{1,64} @ [\w-]{1,63}(?: ?\. ?[\w-]{1,63}){1,8}/g

/** Expressions for addresses that are spelled out in one language. */
interface Spelling {
  /** Tells cheaply whether an address can be there at all. */
  readonly hint: RegExp
  readonly whole: readonly RegExp[]
  readonly at: RegExp
  readonly dot: RegExp
  readonly dotAndEnd: RegExp
}

const spellings = new WeakMap<AddressWords, Spelling>()

function spellingOf(words: AddressWords): Spelling {
  let spelling = spellings.get(words)
  if (!spelling) {
    const { at, dot } = words
    const bracketedAt = String.raw`\\?\[ ?${at} ?\\?\]|\( ?${at} ?\)|\{ ?${at} ?\}|<${at}>`
    const bracketedDot = String.raw`\\?\[ ?${dot} ?\\?\]|\( ?${dot} ?\)|\{ ?${dot} ?\}`
    const local = String.raw`(?<![\w.+-])[\w.+-]{1,64}`
    const lowerLocal = String.raw`(?<![\w.+-])[a-z\d.+-]{1,64}`
    const label = String.raw`[\w-]{1,63}`
    // "Octo [dot com]": the brackets hold the label, too.
    const dotAndEnd = String.raw`[[({]${dot} ${label}[\])}]`
    spelling = {
      hint: new RegExp(String.raw`\b${at}\b`, 'i'),
      whole: [
        new RegExp(
          `${local} ?(?:${bracketedAt}) ?${label}(?: ?(?:${dotAndEnd}|(?:\\.|${bracketedDot}) ?${label})){1,8}`,
          'gi',
        ),
        new RegExp(`${local} ${at} ${label}(?: ${dot} ${label}){1,8}`, 'gi'),
        // "security AT octo.dev": in capitals it is no word of the sentence.
        new RegExp(`${lowerLocal} ${at.toUpperCase()} (?:[a-z\\d-]{1,63}\\.){1,8}[a-z]{2,63}`, 'g'),
      ],
      at: new RegExp(`\\\\?[[({<] ?${at} ?\\\\?[\\])}>]| ${at} `, 'i'),
      dot: new RegExp(`\\\\?[[({] ?${dot} ?\\\\?[\\])}]| ${dot} `, 'gi'),
      dotAndEnd: new RegExp(`[[({]${dot} (${label})[\\])}]`, 'gi'),
    }
    spellings.set(words, spelling)
  }
  return spelling
}

/**
 * Finds e-mail addresses in plain text, also those that are written so that tools cannot read them. A handle such as
 * "@octocat" is none.
 */
export function findAddresses(text: string, words = vocabularyOf(text).addresses): FoundAddress[] {
  const found: FoundAddress[] = []
  const spelling = spellingOf(words)
  const collect = (pattern: RegExp, obfuscated: boolean): void => {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => overlaps(other, { start, end }))) continue
      found.push({ start, end, address: obfuscated ? resolve(match[0], spelling) : match[0], obfuscated })
    }
  }
  if (text.includes('@')) {
    collect(plain, false)
    collect(spaced, true)
  }
  if (spelling.hint.test(text)) for (const pattern of spelling.whole) collect(pattern, true)
  return found.sort((a, b) => a.start - b.start)
}

function resolve(written: string, { at, dot, dotAndEnd }: Spelling): string {
  return written.replace(at, '@').replace(dotAndEnd, '.$1').replace(dot, '.').replace(/ /g, '')
}
