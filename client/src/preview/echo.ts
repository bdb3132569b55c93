/** So long, in milliseconds, what is heard may come from what was done here. */
const echoTime = 250

/** Tells what a user scrolled from what was scrolled along: two views that follow each other must not go on for ever. */
export class Echo {
  readonly #now: () => number
  #mutedUntil = -Infinity

  /** @param now gives the time in milliseconds */
  constructor(now: () => number) {
    this.#now = now
  }

  /** To be called before something is scrolled along. */
  expect(): void {
    this.#mutedUntil = this.#now() + echoTime
  }

  /** Whether scrolling that is heard now may be nothing but the echo. */
  get isHeard(): boolean {
    return this.#now() < this.#mutedUntil
  }
}

/**
 * Makes a function that acts at once, and then at most once in the given milliseconds: last of all on what it was called with last.
 */
export function throttled<Value>(milliseconds: number, act: (value: Value) => void): (value: Value) => void {
  let waiting: { readonly value: Value } | null = null
  let isPaused = false
  const next = () => {
    isPaused = waiting !== null
    if (waiting === null) return
    const { value } = waiting
    waiting = null
    act(value)
    setTimeout(next, milliseconds)
  }
  return (value) => {
    waiting = { value }
    if (!isPaused) next()
  }
}
