import type { BlockReading } from './block.ts'
import type { DocumentAround, FactReader } from './facts/fact.ts'
import type { Fact } from './policy.ts'
import { shiftAll } from './shift.ts'
import { statementsOf } from './statements.ts'
import type { Surroundings } from './statements.ts'
import type { Link } from './structure.ts'

/** All that a block says in its surroundings. */
export interface Evidence {
  readonly found: readonly Finding[]
  readonly before: Surroundings
  readonly after: Surroundings
}

/** What one reader found in a block, wherever the block stands. */
export class Finding {
  readonly reader: FactReader
  readonly #facts: readonly Fact[]
  #last: { readonly start: number; readonly facts: readonly Fact[] } | null = null

  /** @param facts in the offsets of the block */
  constructor(reader: FactReader, facts: readonly Fact[]) {
    this.reader = reader
    this.#facts = facts
  }

  /** The facts when the block begins at an offset; the same objects as long as that is the same. */
  factsAt(start: number): readonly Fact[] {
    if (this.#last?.start !== start) {
      const facts = shiftAll(this.#facts, start, (one, by) => this.reader.shift(one, by))
      this.#last = { start, facts }
    }
    return this.#last.facts
  }
}

/** Lets all readers of facts ask a block. */
export function evidenceIn(
  readers: readonly FactReader[],
  block: BlockReading,
  before: Surroundings,
  resolve: (link: Link) => Link,
): Evidence {
  const { statements, after } = statementsOf(block, before, resolve)
  const found = readers.flatMap((reader): Finding[] => {
    const facts: Fact[] = [...(reader.findInBlock?.(block, before.section) ?? [])]
    for (const statement of statements) {
      if (reader.firstOnly && facts.length > 0) break
      facts.push(...(reader.find?.(statement) ?? []))
    }
    return facts.length > 0 ? [new Finding(reader, facts)] : []
  })
  return { found, before, after }
}

/** The evidence of a whole document. */
export class EvidenceBook {
  readonly #found = new Map<FactReader, { readonly start: number; readonly finding: Finding }[]>()

  /** Adds what was found in a block that begins at `start`; blocks come in the order of the document. */
  add(start: number, found: readonly Finding[]): void {
    for (const finding of found) {
      const known = this.#found.get(finding.reader)
      if (known) known.push({ start, finding })
      else this.#found.set(finding.reader, [{ start, finding }])
    }
  }

  conclude<One extends Fact, Result>(reader: FactReader<One, Result>, around: DocumentAround): Result {
    const all = this.#found.get(reader) ?? []
    const facts = (reader.firstOnly ? all.slice(0, 1) : all).flatMap(({ start, finding }) => finding.factsAt(start))
    // What was added under a reader was found by that reader.
    return reader.conclude(facts as unknown as readonly One[], around)
  }
}
