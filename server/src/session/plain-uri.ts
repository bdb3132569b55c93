import { URI } from 'vscode-uri'

/** A URI as it is written here: clients do not agree on what is escaped in it. What is none stays as it is. */
export function plainUri(uri: string): string {
  try {
    return URI.parse(uri).toString()
  } catch {
    return uri
  }
}
