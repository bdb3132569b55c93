import { format } from 'node:util'
import Mocha from 'mocha'

/** Runs the suites that are declared by what `load` imports, and fails when one test does. */
export async function runSuites(load: () => Promise<unknown>): Promise<void> {
  // The launcher tells by the first word what the tests print from all that the editor prints.
  const print = (...values: unknown[]) => console.log(`tests: ${format(...values)}`)
  Mocha.reporters.Base.consoleLog = print
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 20_000, color: false })
  mocha.suite.emit('pre-require', globalThis, '', mocha)
  await load()
  const runner = await new Promise<Mocha.Runner>((resolve) => {
    const running = mocha.run(() => resolve(running))
  })
  const { passes = 0, failures = 0 } = runner.stats ?? {}
  print(`${passes} passed, ${failures} failed`)
  if (failures > 0 || passes === 0) throw new Error('Not every test in VS Code passed.')
}
