/** Gives all strings in a value in a way that texts without accents match, too, which many people write: "seguranca". */
export function withOptionalAccents<V>(value: V): V {
  if (typeof value === 'string') return optionalIn(value) as V
  if (Array.isArray(value)) return value.map(withOptionalAccents) as V
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withOptionalAccents(inner)])) as V
}

/** A part of an expression in which each accented letter may stand without its accent; classes of letters stay as they are. */
function optionalIn(source: string): string {
  return source.replace(/\[[^[\]]*\]|[\u00c0-\u024f]/gu, (part) => {
    const plain = withoutAccents(part)
    return part.startsWith('[') || plain === part ? part : `[${part}${plain}]`
  })
}

export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}
