import { printable } from '../reports/printable.ts'
import { findInputs } from './inputs.ts'
import { readSource } from './read.ts'
import type { Source } from './read.ts'
import type { Terminal } from './terminal.ts'

/** 0: nothing to do; 1: findings of warning or worse; 2: something could not be read, or was not understood. */
export type ExitCode = 0 | 1 | 2

/** What came of the files that could be read. */
export interface Results<T> {
  readonly results: readonly T[]
  /** False when something could not be read or worked on, which has been told. */
  readonly complete: boolean
}

/** Reads the files that arguments name, one after the other, and works on each. */
export async function forEachFile<T>(
  args: readonly string[],
  terminal: Terminal,
  work: (source: Source) => T | Promise<T>,
): Promise<Results<T>> {
  const { inputs, mistakes } = await findInputs(args, terminal.folder)
  for (const mistake of mistakes) complain(terminal, mistake)
  let complete = mistakes.length === 0
  const results: T[] = []
  for (const input of inputs) {
    try {
      const source = await readSource(input, terminal)
      results.push(await checked(source, work))
    } catch (error) {
      complain(terminal, `${input.path} ${(error as Error).message}`)
      complete = false
    }
  }
  return { results, complete }
}

/** Nothing that stands in a file should make this fail; if it does, the others are still worth checking. */
async function checked<T>(source: Source, work: (source: Source) => T | Promise<T>): Promise<T> {
  try {
    return await work(source)
  } catch (error) {
    throw new Error(`could not be checked: ${String(error)}`, { cause: error })
  }
}

/** Tells a problem that is none of the policy's. */
export function complain(terminal: Terminal, problem: string): void {
  terminal.warn(`security-policy: ${printable(problem)}\n`)
}
