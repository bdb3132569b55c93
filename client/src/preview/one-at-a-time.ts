/**
 * Makes a task that never runs twice at once. Calls while it runs lead to one more run after it, which sees what there is by then.
 * @param task must not reject
 */
export function oneAtATime(task: () => Promise<void>): () => void {
  let isRunning = false
  let isWanted = false
  const run = async () => {
    isRunning = true
    while (isWanted) {
      isWanted = false
      await task()
    }
    isRunning = false
  }
  return () => {
    isWanted = true
    if (!isRunning) void run()
  }
}
