import type { PlacedDefinition } from './document.ts'
import type { Identifiers, ParsedBlock } from './parse.ts'

interface Placed {
  readonly start: number
  readonly block: ParsedBlock
}

/** All identifiers that blocks define; `known` itself if it holds the same. */
export function identifiersOf(blocks: readonly Placed[], known: Identifiers): Identifiers {
  const definitions = new Set<string>()
  const footnotes = new Set<string>()
  for (const { block } of blocks) {
    for (const identifier of block.defines?.definitions ?? []) definitions.add(identifier)
    for (const identifier of block.defines?.footnotes ?? []) footnotes.add(identifier)
  }
  const isSame = sameSet(definitions, known.definitions) && sameSet(footnotes, known.footnotes)
  return isSame ? known : { definitions, footnotes }
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return false
  for (const one of a) if (!b.has(one)) return false
  return true
}

/** The link reference definitions in blocks, by their identifiers. */
export function definitionsOf(blocks: readonly Placed[]): ReadonlyMap<string, PlacedDefinition> {
  const definitions = new Map<string, PlacedDefinition>()
  for (const { start, block } of blocks) {
    for (const { identifier, url, title, position } of block.defines?.nodes ?? []) {
      if (definitions.has(identifier)) continue
      definitions.set(identifier, {
        url,
        title: title ?? null,
        start: start + position!.start.offset!,
        end: start + position!.end.offset!,
      })
    }
  }
  return definitions
}
