/** Letters whose stroke or missing dot Unicode takes for a part of the letter, and people leave out all the same. */
const plainLetters: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ı: 'i' }

/** Gives all strings in a value in a way that texts without accents match, too, which many people write: "seguranca". */
export function withOptionalAccents<V>(value: V): V {
  return inStrings(value, (source) => withOtherLetters(source, withoutAccents))
}

/**
 * Gives all strings in a value in a way that a letter may stand as another letter, too.
 * @param others what may stand for a letter
 */
export function withLettersFor<V>(value: V, others: Readonly<Record<string, string>>): V {
  return inStrings(value, (source) => withOtherLetters(source, (letter) => others[letter] ?? letter))
}

export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łđı]/gu, (letter) => plainLetters[letter]!)
}

function inStrings<V>(value: V, change: (text: string) => string): V {
  if (typeof value === 'string') return change(value) as V
  if (Array.isArray(value)) return value.map((one: unknown) => inStrings(one, change)) as V
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inStrings(inner, change)])) as V
}

/** A part of an expression in which each letter may stand as the other; escapes and classes of letters stay as they are. */
function withOtherLetters(source: string, otherOf: (letter: string) => string): string {
  return source.replace(/\\.|\[[^[\]]*\]|[a-z\u00c0-\u024f\u1e00-\u1eff]/giu, (part) => {
    const other = part.length === 1 ? otherOf(part) : part
    return other === part ? part : `[${part}${other}]`
  })
}
