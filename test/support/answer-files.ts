import type { Files } from '../../server/src/project/files.ts'

/** Answers the server's questions about files as a client does that reads them from these. */
export function answerFiles(files: Files): (method: string, params: unknown) => unknown {
  return (method, params) => {
    const { uri } = params as { uri: string }
    if (method === 'securityPolicy/readFile') return files.readText(uri)
    if (method === 'securityPolicy/stat') return files.state(uri)
    if (method === 'securityPolicy/list') return files.list(uri)
    return null
  }
}
