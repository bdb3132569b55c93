import { readFile } from 'node:fs/promises'
import { decode } from './decode.ts'
import type { Input } from './inputs.ts'
import type { Terminal } from './terminal.ts'

/** A policy as it was read. */
export interface Source extends Input {
  readonly text: string
  readonly sizeInBytes: number
}

/** Reads a file, or says in a sentence why that cannot be done. */
export async function readSource(input: Input, terminal: Terminal): Promise<Source | string> {
  try {
    const bytes = input.file === null ? await terminal.readInput() : await readFile(input.file)
    const decoded = decode(bytes)
    if ('refused' in decoded) return `${input.path} ${decoded.refused}.`
    return { ...input, text: decoded.text, sizeInBytes: bytes.length }
  } catch (error) {
    return `${input.path} cannot be read: ${reasonOf(error)}.`
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  ELOOP: 'its links lead in a circle',
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return ('code' in error ? reasons[String(error.code)] : undefined) ?? error.message
}
