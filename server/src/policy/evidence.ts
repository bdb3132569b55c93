import type { BlockReading } from './block.ts'
import type { DocumentAround, FactReader } from './facts/fact.ts'
import type { Fact } from './policy.ts'
import { shiftAll } from './shift.ts'
import { statementsOf } from './statements.ts'
import type { Surroundings } from './statements.ts'
import type { Link } from './structure.ts'

/** All that the sentences of a block say, by who asked; spans count from the start of the block. */
export interface Evidence {
  readonly found: readonly Found[]
  readonly before: Surroundings
  readonly after: Surroundings
}

type Found = readonly [FactReader, readonly Fact[]]

/** Lets all readers of facts ask a block. */
export function evidenceIn(
  readers: readonly FactReader[],
  block: BlockReading,
  before: Surroundings,
  resolve: (link: Link) => Link,
): Evidence {
  const { statements, after } = statementsOf(block, before, resolve)
  const found = readers.flatMap((reader): Found[] => {
    const facts: Fact[] = [...(reader.findInBlock?.(block, before.section) ?? [])]
    for (const statement of statements) {
      if (reader.firstOnly && facts.length > 0) break
      facts.push(...(reader.find?.(statement) ?? []))
    }
    return facts.length > 0 ? [[reader, facts]] : []
  })
  return { found, before, after }
}

export function shiftFound(found: readonly Found[], offset: number): readonly Found[] {
  if (found.length === 0 || offset === 0) return found
  return found.map(([reader, facts]) => [reader, shiftAll(facts, offset, (one, by) => reader.shift(one, by))])
}

/** The evidence of a whole document. */
export class EvidenceBook {
  readonly #found = new Map<FactReader, Fact[]>()

  add(found: readonly Found[]): void {
    for (const [reader, facts] of found) {
      const known = this.#found.get(reader)
      if (known) known.push(...facts)
      else this.#found.set(reader, [...facts])
    }
  }

  conclude<One extends Fact, Result>(reader: FactReader<One, Result>, around: DocumentAround): Result {
    // What was added under a reader was found by that reader.
    return reader.conclude((this.#found.get(reader) ?? []) as unknown as readonly One[], around)
  }
}
