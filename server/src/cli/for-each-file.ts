import type { FileSettings } from '../config/resolve.ts'
import type { LintSettings } from '../lint/severity.ts'
import { printable } from '../reports/printable.ts'
import { ConfigurationError } from './configuration.ts'
import type { CommandConfiguration } from './configuration.ts'
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

/** What a command works with. */
export interface CommandContext {
  readonly configuration: CommandConfiguration
  /** What the options of the command say, which is stronger than the configuration. */
  readonly options: LintSettings
  readonly terminal: Terminal
  /** Tells what a folder stands for besides its policies, as paths from there. */
  readonly furtherIn?: (folder: string) => Promise<readonly string[]>
  /** Says why the command has no use for a file, as the rest of a sentence that begins with its name. */
  readonly refusal?: (file: string) => string | null
}

/** Reads the files that arguments name, one after the other, and works on each that the configuration does not leave out. */
export async function forEachFile<T>(
  args: readonly string[],
  { configuration, options, terminal, furtherIn, refusal }: CommandContext,
  work: (source: Source, settings: FileSettings) => T | Promise<T>,
): Promise<Results<T>> {
  const results: T[] = []
  // Of many files that one mistake concerns, it is told once.
  const problems = new Set<string>()
  let ignored = 0
  const attempt = async <R>(path: string, act: () => Promise<R>): Promise<R | null> => {
    try {
      return await act()
    } catch (error) {
      if (error instanceof ConfigurationError) for (const line of error.lines) problems.add(line)
      else problems.add(`${path} ${(error as Error).message}`)
      return null
    }
  }

  const moreIn = async (folder: string) => [
    ...(await configuration.policiesIn(folder)),
    ...((await furtherIn?.(folder)) ?? []),
  ]
  const found = await attempt('', () => findInputs(args, terminal.folder, moreIn))
  for (const mistake of found?.mistakes ?? []) problems.add(mistake)
  for (const input of found?.inputs ?? []) {
    await attempt(input.path, async () => {
      const settings = await configuration.settingsFor(input.file, options)
      if (settings.ignored) {
        ignored += 1
        return
      }
      const refused = input.file === null ? null : (refusal?.(input.file) ?? null)
      if (refused !== null) throw new Error(refused)
      const source = await readSource(input, terminal)
      results.push(await checked(() => work(source, settings)))
    })
  }
  for (const problem of problems) complain(terminal, problem)
  if (ignored > 0 && results.length === 0) complain(terminal, 'The configuration says to ignore all of these files.')
  return { results, complete: problems.size === 0 }
}

/** Nothing that stands in a file should make this fail; if it does, the others are still worth checking. */
async function checked<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new Error(`could not be checked: ${String(error)}`, { cause: error })
  }
}

/** Tells a problem that is none of the policy's. */
export function complain(terminal: Terminal, problem: string): void {
  terminal.warn(`security-policy: ${printable(problem)}\n`)
}
