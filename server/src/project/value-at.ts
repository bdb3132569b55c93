/** The value at a path of keys in what a parser of JSON, TOML or YAML made; `undefined` where there is none. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  let here = value
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined
    here = (here as Readonly<Record<string, unknown>>)[key]
  }
  return here
}
