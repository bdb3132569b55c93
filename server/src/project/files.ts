/** Nothing that is read of a repository (a git configuration, a manifest) comes near this many bytes. */
export const largestFile = 1_000_000

/**
 * A file system to read from: the disk in Node, the client's in a browser. Files are named by URI. A promise may be rejected
 * for what cannot be read; whoever asks treats that as not known.
 */
export interface Files {
  /** The text of a file; `null` when there is none, or when it is too large to be worth reading. */
  readText(uri: string): Promise<string | null>
  state(uri: string): Promise<'file' | 'folder' | 'missing'>
  /**
   * The names in a folder, without order; empty when there is no such folder. Those of folders end with `/`; a link to a folder
   * does not count as one, so that whoever goes down never goes in circles.
   */
  list(uri: string): Promise<readonly string[]>
}

/** The files of a place where nobody can look. */
export const noFiles: Files = {
  readText: () => Promise.resolve(null),
  state: () => Promise.reject(new Error('nobody can look')),
  list: () => Promise.resolve([]),
}

/** Reads "file:" URIs from the disk, if there is one, and all others from elsewhere. */
export function filesByScheme(disk: Files | null, elsewhere: Files): Files {
  const filesOf = (uri: string): Files => (disk !== null && uri.startsWith('file:') ? disk : elsewhere)
  return {
    readText: (uri) => filesOf(uri).readText(uri),
    state: (uri) => filesOf(uri).state(uri),
    list: (uri) => filesOf(uri).list(uri),
  }
}
