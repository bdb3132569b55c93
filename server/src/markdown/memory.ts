import { parseBlock } from './parse.ts'
import type { Identifiers, ParsedBlock, Role } from './parse.ts'

/**
 * The blocks of the last revisions of a document by their text, so that what was parsed once is not parsed again when it is
 * undone, pasted or moved.
 */
export class BlockMemory {
  #byText = new Map<string, ParsedBlock[]>()
  #length = 0

  /** The block for a text, parsed if it is not known with the same role and the same answers. */
  get(text: string, role: Role, defined: Identifiers): ParsedBlock {
    const known = this.#byText.get(text)
    const found = known?.find((block) => block.role === role && answersHold(block, defined))
    if (found) return found
    const block = parseBlock(known?.[0]?.text ?? detach(text), role, defined)
    if (known) known.push(block)
    else this.#byText.set(block.text, [block])
    this.#length += text.length
    return block
  }

  /** Forgets all but the blocks of the present revision when the others take up more room than they. */
  tidy(blocks: readonly { readonly block: ParsedBlock }[], length: number): void {
    if (this.#length <= 2 * length + 100_000) return
    this.#byText = new Map()
    this.#length = 0
    for (const { block } of blocks) {
      const known = this.#byText.get(block.text)
      if (known?.includes(block)) continue
      if (known) known.push(block)
      else this.#byText.set(block.text, [block])
      this.#length += block.text.length
    }
  }
}

/** Says whether a block's parse would find the same identifiers defined as when it was made. */
export function answersHold({ asked }: ParsedBlock, defined: Identifiers): boolean {
  for (const [identifier, answer] of asked.definitions) if (defined.definitions.has(identifier) !== answer) return false
  for (const [identifier, answer] of asked.footnotes) if (defined.footnotes.has(identifier) !== answer) return false
  return true
}

/** A copy of its own: JavaScript engines keep a whole document alive for the sake of one slice of it. */
function detach(slice: string): string {
  return ` ${slice}`.slice(1)
}
