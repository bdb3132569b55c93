import type { TextDocumentFilter } from 'vscode-languageclient'

/** A document by its address: the path is the one of its file system, exactly. */
export interface Address {
  readonly scheme: string
  readonly fsPath: string
}

export interface Places {
  /** The folders of the workspace, as URIs. */
  readonly folders: readonly string[]
  /** The setting `securityPolicy.files`: globs, from each folder's root. */
  readonly files: readonly string[]
  /** Documents that are policies wherever they are. */
  readonly documents: readonly Address[]
}

const names = ['security.md', 'security.markdown']
/** Where GitHub and other forges look for a policy. */
const standardPlaces = ['', '.github/', 'docs/'].flatMap((place) => names.map((name) => place + anyCase(name)))

/** What a document must be like to be checked, in the protocol's terms. */
export function policySelector({ folders, files, documents }: Places): TextDocumentFilter[] {
  const globs = [...standardPlaces, ...files]
  const inFolders = folders.flatMap((baseUri) =>
    globs.map((pattern) => ({ language: 'markdown', scheme: schemeOf(baseUri), pattern: { baseUri, pattern } })),
  )
  return [...inFolders, ...documents.map(({ scheme, fsPath }) => ({ language: 'markdown', scheme, pattern: fsPath }))]
}

/** Whether a path ends in a name that a policy has. */
export function hasPolicyName(path: string): boolean {
  return names.includes(path.slice(path.lastIndexOf('/') + 1).toLowerCase())
}

function schemeOf(uri: string): string {
  return uri.slice(0, uri.indexOf(':'))
}

/** A glob that matches the text in any mix of upper and lower case. */
function anyCase(text: string): string {
  return text.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
}
