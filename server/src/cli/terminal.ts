import { buffer } from 'node:stream/consumers'
import { isatty } from 'node:tty'

/** What the commands know of the process that they run in. */
export interface Terminal {
  /** Folder that relative paths count from. */
  readonly folder: string
  /** Says whether colours are wanted on the standard output. */
  readonly color: boolean
  readonly readInput: () => Promise<Uint8Array>
  /** Writes to the standard output. */
  readonly write: (text: string) => void
  /** Writes to the standard error. */
  readonly warn: (text: string) => void
}

/** The terminal of this process. */
export const processTerminal: Terminal = {
  folder: process.cwd(),
  color: isatty(1) && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb',
  readInput: () => buffer(process.stdin),
  write: (text) => void process.stdout.write(text),
  warn: (text) => void process.stderr.write(text),
}
