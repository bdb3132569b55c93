const limit = 4
const window = 3 * 60 * 1000

/** Counts the crashes of the server: it is started again four times in three minutes at most. */
export class RestartBudget {
  #crashes: number[] = []

  /** Notes a crash at this time (in milliseconds) and says whether the server may be started again. */
  spend(now: number): boolean {
    this.#crashes = [...this.#crashes.filter((time) => now - time < window), now]
    return this.#crashes.length <= limit
  }
}
