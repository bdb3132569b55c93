/** Reads numbers from bytes; behind the end there are zeros, so that nothing has to be checked twice. */
export class ByteReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** How many bytes are left. */
  get left(): number {
    return this.#bytes.length - this.#at
  }

  /** An unsigned number of so many bytes, the most significant first. */
  number(count: 1 | 2 | 4): number {
    let value = 0
    for (const byte of this.take(count)) value = value * 256 + byte
    return value
  }

  /** The next bytes, fewer at the end. */
  take(count: number): Uint8Array {
    const taken = this.#bytes.subarray(this.#at, this.#at + count)
    this.#at += taken.length
    return taken
  }
}
