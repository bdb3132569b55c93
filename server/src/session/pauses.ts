/**
 * How long nothing is typed (in milliseconds) until it counts as a pause: long enough to think after a fresh heading, short enough to
 * see what is missing while it is still on one's mind.
 */
const pause = 1000

/** Knows in which documents somebody is typing. */
export class Pauses {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>()
  readonly #onPause: (uri: string) => void

  constructor(onPause: (uri: string) => void) {
    this.#onPause = onPause
  }

  typed(uri: string): void {
    clearTimeout(this.#timers.get(uri))
    const timer = setTimeout(() => {
      this.#timers.delete(uri)
      this.#onPause(uri)
    }, pause)
    this.#timers.set(uri, timer)
  }

  isTyping(uri: string): boolean {
    return this.#timers.has(uri)
  }

  forget(uri: string): void {
    clearTimeout(this.#timers.get(uri))
    this.#timers.delete(uri)
  }
}
