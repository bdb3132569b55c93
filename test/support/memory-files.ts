import type { Files } from '../../server/src/project/files.ts'

/** Files in memory, by path; every folder above a file exists. Their URIs have the scheme `mem`. */
export interface MemoryFiles extends Files {
  /** What was asked for, as "read /a/b", "state /a/b" or "list /a", in order. */
  readonly asked: string[]
}

export function memoryFiles(contents: Readonly<Record<string, string>>): MemoryFiles {
  const asked: string[] = []
  const pathOf = (what: string, uri: string): string => {
    const path = decodeURIComponent(uri.replace(/^mem:\/\/?/, '/')).replace(/(.)\/$/, '$1')
    asked.push(`${what} ${path}`)
    return path
  }
  return {
    asked,
    readText: (uri) => Promise.resolve(contents[pathOf('read', uri)] ?? null),
    state: (uri) => {
      const path = pathOf('state', uri)
      if (path in contents) return Promise.resolve('file')
      return Promise.resolve(Object.keys(contents).some((file) => file.startsWith(`${path}/`)) ? 'folder' : 'missing')
    },
    list: (uri) => {
      const prefix = `${pathOf('list', uri)}/`
      const below = Object.keys(contents).filter((file) => file.startsWith(prefix))
      return Promise.resolve([...new Set(below.map((file) => /[^/]*\/?/.exec(file.slice(prefix.length))![0]))])
    },
  }
}
