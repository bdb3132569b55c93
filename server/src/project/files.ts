/**
 * A file system to read from: the disk in Node, the client's in a browser. Files are named by URI. A promise may be rejected
 * for what cannot be read; whoever asks treats that as not known.
 */
export interface Files {
  /** The text of a file; `null` when there is none, or when it is too large to be worth reading. */
  readText(uri: string): Promise<string | null>
  state(uri: string): Promise<'file' | 'folder' | 'missing'>
  /** The names in a folder, without order; empty when there is no such folder. */
  list(uri: string): Promise<readonly string[]>
}
