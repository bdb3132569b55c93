import { readFile } from 'node:fs/promises'
import { decode } from './decode.ts'
import type { Input } from './inputs.ts'
import type { Terminal } from './terminal.ts'

/** A policy as it was read. */
export interface Source extends Input {
  readonly text: string
  readonly sizeInBytes: number
}

/** Reads a file. Rejects with an error whose message is the rest of a sentence that begins with the file's name. */
export async function readSource(input: Input, terminal: Terminal): Promise<Source> {
  const bytes = await readBytes(input, terminal)
  return { ...input, text: decode(bytes), sizeInBytes: bytes.length }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  ELOOP: 'its links lead in a circle',
}

async function readBytes({ file }: Input, terminal: Terminal): Promise<Uint8Array> {
  try {
    return await (file === null ? terminal.readInput() : readFile(file))
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    throw new Error(`cannot be read: ${reasons[code] ?? message}.`, { cause: error })
  }
}
