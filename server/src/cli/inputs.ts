import { stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { foreignFolders } from '../workspace/walk.ts'

/** A file to read. */
export interface Input {
  /** As the user named it; `-` is the standard input. */
  readonly path: string
  /** Absolute; `null` for the standard input. */
  readonly file: string | null
}

/** The files that the arguments of a command name, each once, and a sentence for each argument that names none. */
export interface Inputs {
  readonly inputs: readonly Input[]
  readonly mistakes: readonly string[]
}

const ignored = [`**/{${foreignFolders.join(',')}}/**`]

/** Where GitHub looks for the policy of a repository. */
const policyPaths = ['', '.github/', 'docs/'].map((folder) => `${folder}security.{md,markdown}`)

/**
 * Finds the files that arguments name, in their order: a file, a glob, `-`, or a folder, which stands for its policy where GitHub
 * looks for it, or else for every file below it that is called like one, and for further files.
 *
 * @param folder that relative paths count from
 * @param furtherIn tells the further files in a folder, from there
 */
export async function findInputs(args: readonly string[], folder: string, furtherIn: FurtherIn): Promise<Inputs> {
  const inputs = new Map<string, Input>()
  const mistakes: string[] = []
  for (const arg of args) {
    const found = await inputsFor(arg, folder, furtherIn)
    if (typeof found === 'string') mistakes.push(found)
    else for (const input of found) if (!inputs.has(input.file ?? '-')) inputs.set(input.file ?? '-', input)
  }
  return { inputs: [...inputs.values()], mistakes }
}

type FurtherIn = (folder: string) => Promise<readonly string[]>

/** The files of one argument, or what is wrong with it. */
async function inputsFor(arg: string, folder: string, furtherIn: FurtherIn): Promise<readonly Input[] | string> {
  if (arg === '-') return [{ path: arg, file: null }]
  // What a shell makes of a variable that is not set; it would stand for the current folder.
  if (arg === '') return 'An empty name names no file.'
  const file = resolve(folder, arg)
  const state = await stat(file).catch(() => null)
  if (state?.isDirectory()) {
    const found = [...new Set([...(await policiesIn(file)), ...(await furtherIn(file))])]
    if (found.length === 0) {
      return `${arg} is a folder without a security policy: GitHub looks for SECURITY.md in .github, in the root and in docs.`
    }
    return found.map((path) => ({ path: join(arg, path), file: join(file, path) }))
  }
  // A file whose name looks like a glob is a file.
  if (state !== null || !isDynamicPattern(arg)) return [{ path: arg, file }]
  const found = await findFiles([arg], folder)
  if (found.length === 0) return `${arg} matches no file.`
  return found.map((path) => ({ path, file: resolve(folder, path) }))
}

async function policiesIn(folder: string): Promise<readonly string[]> {
  const official = await findFiles(policyPaths, folder, 2)
  return official.length > 0 ? official : findFiles(['**/security.{md,markdown}'], folder)
}

/** Where a site has its security.txt: the folder that a server gives out stands at most so deep. */
const securityTxtPaths = ['security.txt', ...['', '*/', '*/*/'].map((folder) => `${folder}.well-known/security.txt`)]

/** The files `security.txt` of a folder, from there. */
export async function securityTxtIn(folder: string): Promise<readonly string[]> {
  const found = await findFiles(securityTxtPaths, folder, 4)
  return found.filter(isSecurityTxt)
}

/** Says whether a file is called as the standard has it, which looks at the case. */
export function isSecurityTxt(path: string): boolean {
  return basename(path) === 'security.txt'
}

/** The files that some patterns match, in any case, without those of others. */
export async function findFiles(
  patterns: readonly string[],
  folder: string,
  deep?: number,
): Promise<readonly string[]> {
  const options = { cwd: folder, dot: true, ignore: ignored, expandDirectories: false, followSymbolicLinks: false }
  const found = await glob(patterns, { ...options, caseSensitiveMatch: false, ...(deep !== undefined && { deep }) })
  return found.sort()
}
