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
/** Of the file for sites; the folder that a server gives out can have any name. */
const siteFile = 'security.txt'
/** Where GitHub and other forges look for a policy. */
const standardPlaces = ['', '.github/', 'docs/'].flatMap((place) => names.map((name) => place + anyCase(name)))

/** What a document must be like to be checked, in the protocol's terms. */
export function policySelector({ folders, files, documents }: Places): TextDocumentFilter[] {
  const globs = [...standardPlaces, ...files]
  const inFolders = folders.flatMap((baseUri) => {
    const scheme = schemeOf(baseUri)
    const policies = globs.map((pattern) => ({ language: 'markdown', scheme, pattern: { baseUri, pattern } }))
    return [...policies, { scheme, pattern: { baseUri, pattern: `**/${siteFile}` } }]
  })
  return [...inFolders, ...documents.map(exactly)]
}

function exactly({ scheme, fsPath }: Address): TextDocumentFilter {
  return { ...(nameIn(fsPath) !== siteFile && { language: 'markdown' }), scheme, pattern: fsPath }
}

/** Whether a path ends in a name that tells what kind of document it is. */
export function hasPolicyName(path: string): boolean {
  const name = nameIn(path)
  return name === siteFile || names.includes(name.toLowerCase())
}

/** The name at the end of a path; one of Windows has backslashes. */
function nameIn(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}

function schemeOf(uri: string): string {
  return uri.slice(0, uri.indexOf(':'))
}

/** A glob that matches the text in any mix of upper and lower case. */
function anyCase(text: string): string {
  return text.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
}
