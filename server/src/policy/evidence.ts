import type { BlockReading } from './block.ts'
import type { FactReader } from './facts/fact.ts'
import type { Fact } from './policy.ts'
import { statementsOf } from './statements.ts'
import type { Surroundings } from './statements.ts'
import type { Link } from './structure.ts'

/** All that a block says in its surroundings; spans count from the start of the block. */
export interface Evidence {
  readonly found: readonly (readonly [FactReader, readonly Fact[]])[]
  readonly before: Surroundings
  readonly after: Surroundings
}

/**
 * Lets all readers of facts ask a block.
 * @param resolve finds the definition of a reference
 */
export function evidenceIn(
  readers: readonly FactReader[],
  block: BlockReading,
  before: Surroundings,
  resolve: (link: Link) => Link,
): Evidence {
  const { statements, after } = statementsOf(block, before, resolve)
  const found = readers.flatMap((reader): Evidence['found'] => {
    const facts: Fact[] = [...(reader.findInBlock?.(block, before.section) ?? [])]
    for (const statement of statements) {
      if (reader.firstOnly && facts.length > 0) break
      facts.push(...(reader.find?.(statement) ?? []))
    }
    return facts.length > 0 ? [[reader, facts]] : []
  })
  return { found, before, after }
}
