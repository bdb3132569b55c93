/** Which lines of the document the blocks of the text stand for. Lines count from 0. */
export class BlockLines {
  readonly #counts: number[] = []
  /** The first line of each block, and after the last one the number of all lines; made when it is asked for. */
  #starts: number[] | null = null

  get length(): number {
    return this.#counts.length
  }

  /** As `Array.splice`, of the number of lines of each block. */
  splice(start: number, remove: number, insert: readonly number[]): void {
    // As arguments of one call, many thousands would be too many.
    const after = this.#counts.splice(start).slice(remove)
    for (const count of insert) this.#counts.push(count)
    for (const count of after) this.#counts.push(count)
    this.#starts = null
  }

  /** The first line of a block; for the number of blocks, the line after the last one. */
  firstLine(block: number): number {
    return this.#allStarts[block] ?? 0
  }

  /** The block that a line is in: the last one that begins on it or before it; -1 when there are none. */
  blockAt(line: number): number {
    let [low, high] = [0, this.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#allStarts[middle]! <= line) low = middle + 1
      else high = middle
    }
    // Blocks without lines, as footnotes have, are nobody's place.
    while (low > 1 && this.#counts[low - 1] === 0) low -= 1
    return low - 1
  }

  get #allStarts(): readonly number[] {
    if (this.#starts === null) {
      let sum = 0
      this.#starts = [0, ...this.#counts.map((count) => (sum += count))]
    }
    return this.#starts
  }
}
