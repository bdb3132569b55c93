import type { Connection } from 'vscode-languageserver'
import { largestFile } from '../project/files.ts'
import type { Files } from '../project/files.ts'
import { inTime } from './in-time.ts'

/** A file may come over the network; what takes longer (in milliseconds) is not worth waiting for. */
const patience = 10_000

/**
 * The files that the client reads for the server, by these requests, all with `{ uri }`:
 *
 * - `securityPolicy/readFile`, also with `largest`, a number of bytes: the text of a file; `null` when there is none, or when it is
 *   larger
 * - `securityPolicy/stat`: "file", "folder" or "missing"
 * - `securityPolicy/list`: the names in a folder; those of folders end with `/`, but not those of links to folders
 *
 * A client that cannot say answers with an error.
 */
export function clientFiles(connection: Pick<Connection, 'sendRequest'>): Files {
  const ask = (question: string, params: object): Promise<unknown> =>
    inTime(connection.sendRequest(`securityPolicy/${question}`, params), patience)
  return {
    async readText(uri) {
      const text = await ask('readFile', { uri, largest: largestFile })
      return typeof text === 'string' && text.length <= largestFile ? text : null
    },
    async state(uri) {
      const state = await ask('stat', { uri })
      if (state === 'file' || state === 'folder' || state === 'missing') return state
      throw new Error('the client does not know')
    },
    async list(uri) {
      const names = await ask('list', { uri })
      return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : []
    },
  }
}
