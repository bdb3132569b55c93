import { Composer, Parser } from 'yaml'
import type { CST, DocumentOptions, ParseOptions, SchemaOptions, ToJSOptions } from 'yaml'

/** Collections in each other; what reads deeper ones calls itself for each, until the process dies of it. */
const mostDepth = 100

type Options = Pick<ParseOptions & DocumentOptions & SchemaOptions, 'schema'> & Pick<ToJSOptions, 'maxAliasCount'>

/** Reads YAML that anybody may have written; `null` for what is none, or nests too deep. Of a key that stands twice the last counts. */
export function readYaml(text: string, { schema, maxAliasCount = 0 }: Options = {}): unknown {
  try {
    const tokens = [...new Parser().parse(text)]
    if (tokens.some(isTooDeep)) return null
    // To look for keys that stand twice, each is held against all before it.
    const composer = new Composer({ uniqueKeys: false, logLevel: 'silent', ...(schema !== undefined && { schema }) })
    const [document, ...others] = [...composer.compose(tokens)]
    if (document === undefined || others.length > 0 || document.errors.length > 0) return null
    return document.toJS({ maxAliasCount }) as unknown
  } catch {
    return null
  }
}

/** Looks into a token without calling itself. */
function isTooDeep(token: CST.Token): boolean {
  const waiting: { readonly token: CST.Token; readonly depth: number }[] = [{ token, depth: 0 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, depth } = next
    if (depth > mostDepth) return true
    for (const inner of innerOf(token)) waiting.push({ token: inner, depth: depth + 1 })
  }
  return false
}

function innerOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value]
  if (!('items' in token)) return []
  return token.items.flatMap(({ key, value }) => [key, value]).filter((inner) => inner !== null && inner !== undefined)
}
