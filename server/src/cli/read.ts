import { readFile } from 'node:fs/promises'
import { decode } from '../project/decode.ts'
import type { Input } from './inputs.ts'
import type { Terminal } from './terminal.ts'

/** A document as it was read. */
export interface Source extends Input {
  /** Without the byte order mark. */
  readonly text: string
  /** The bytes begin with the mark of UTF-8. */
  readonly hasBom: boolean
  readonly sizeInBytes: number
}

/** Reads a file. Rejects with an error whose message is the rest of a sentence that begins with the file's name. */
export async function readSource(input: Input, terminal: Terminal): Promise<Source> {
  const bytes = await readBytes(input, terminal)
  const [first, second, third] = bytes
  const hasBom = first === 0xef && second === 0xbb && third === 0xbf
  return { ...input, text: decode(bytes), hasBom, sizeInBytes: bytes.length }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  ELOOP: 'its links lead in a circle',
}

/** Why a file cannot be read, as the rest of a sentence that begins with its name. */
export function whyUnreadable(error: unknown): string {
  return why(error, 'read', reasons)
}

/** Why a file cannot be written, as the rest of such a sentence. */
export function whyUnwritable(error: unknown): string {
  return why(error, 'written', { ...reasons, ENOENT: 'there is no such folder', ENOTDIR: 'there is no such folder' })
}

function why(error: unknown, done: string, names: typeof reasons): string {
  const { code, message } = error as NodeJS.ErrnoException
  return code === undefined ? message : `cannot be ${done}: ${names[code] ?? message}.`
}

async function readBytes({ file }: Input, terminal: Terminal): Promise<Uint8Array> {
  try {
    return await (file === null ? terminal.readInput() : readFile(file))
  } catch (error) {
    throw new Error(whyUnreadable(error), { cause: error })
  }
}
