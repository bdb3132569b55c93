import { readFile, readdir, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { decode } from './decode.ts'
import { largestFile } from './files.ts'
import type { Files } from './files.ts'

/** The disk. Never follows a loop, waits for a pipe or reads a huge file. */
export const nodeFiles: Files = {
  async readText(uri) {
    const path = pathOf(uri)
    const found = path === null ? null : await stat(path).catch(missing)
    if (path === null || found === null || !found.isFile() || found.size > largestFile) return null
    return decode(await readFile(path))
  },
  async state(uri) {
    const path = pathOf(uri)
    if (path === null) throw new Error('not on this disk')
    const found = await stat(path).catch(missing)
    if (found === null) return 'missing'
    return found.isDirectory() ? 'folder' : 'file'
  },
  async list(uri) {
    const path = pathOf(uri)
    const found = path === null ? null : await readdir(path, { withFileTypes: true }).catch(missing)
    return (found ?? []).map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
  },
}

/** `null` for what cannot be a file: another scheme, a foreign host, a NUL in the name. */
function pathOf(uri: string): string | null {
  try {
    const path = fileURLToPath(uri)
    return path.includes('\0') ? null : path
  } catch {
    return null
  }
}

const missingCodes = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'])

/** Turns the errors that say "there is no such file" into `null`; others, such as a denied access, stay errors. */
function missing(error: unknown): null {
  if (error instanceof Error && 'code' in error && missingCodes.has(String(error.code))) return null
  throw error
}
