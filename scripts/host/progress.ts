/** Says that a step is under way; on a terminal for how long already, and in the end how long it took. */
export async function step<T>(label: string, work: () => Promise<T>): Promise<T> {
  const start = Date.now()
  const seconds = () => `${Math.round((Date.now() - start) / 1000)} s`
  if (!process.stdout.isTTY) {
    console.log(`${label} …`)
    return work()
  }
  const show = () => process.stdout.write(`\r${label} … ${seconds()}`)
  show()
  const timer = setInterval(show, 1000)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    process.stdout.write('\n')
  }
}
