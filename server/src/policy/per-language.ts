/** Makes a function that is computed once for each language, given as BCP 47 tag. */
export function perLanguage<V>(compute: (language: string) => V): (language: string) => V {
  const known = new Map<string, V>()
  return (language) => {
    let value = known.get(language)
    if (value === undefined) {
      value = compute(language)
      known.set(language, value)
    }
    return value
  }
}
