/** An e-mail address found in plain text; offsets count in that text. */
export interface FoundAddress {
  readonly start: number
  readonly end: number
  readonly address: string
  readonly obfuscated: boolean
}

const plain = /(?<![\w.+%/:-])[\w.+%-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z][\w-]{1,62}/gi
const bracketed =
  /(?<![\w.+-])[\w.+-]{1,64} ?(?:\\?\[ ?at ?\\?\]|\( ?at ?\)|\{ ?at ?\}|<at>) ?[\w-]{1,63}(?: ?(?:\.|\\?\[ ?dot ?\\?\]|\( ?dot ?\)|\{ ?dot ?\}) ?[\w-]{1,63}){1,8}/gi
const spelled = /(?<![\w.+-])[\w.+-]{1,64} at [\w-]{1,63}(?: dot [\w-]{1,63}){1,8}/gi
const spaced = /(?<![\w.+-])[\w.+-]{1,64} @ [\w-]{1,63}(?: ?\. ?[\w-]{1,63}){1,8}/g

/**
 * Finds e-mail addresses in plain text, also those that are written so that tools cannot read them. A handle such as
 * "@octocat" is none.
 */
export function findAddresses(text: string): FoundAddress[] {
  const found: FoundAddress[] = []
  const collect = (pattern: RegExp, obfuscated: boolean): void => {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => other.start < end && start < other.end)) continue
      found.push({ start, end, address: obfuscated ? resolve(match[0]) : match[0], obfuscated })
    }
  }
  if (text.includes('@')) {
    collect(plain, false)
    collect(spaced, true)
  }
  if (/\bat\b/i.test(text)) {
    collect(bracketed, true)
    collect(spelled, true)
  }
  return found.sort((a, b) => a.start - b.start)
}

function resolve(written: string): string {
  return written
    .replace(/\\?[[({<] ?at ?\\?[\])}>]/i, '@')
    .replace(/ at /i, '@')
    .replace(/\\?[[({] ?dot ?\\?[\])}]/gi, '.')
    .replace(/ dot /gi, '.')
    .replace(/ /g, '')
}
