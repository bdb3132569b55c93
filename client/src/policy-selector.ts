import type { TextDocumentFilter } from 'vscode-languageclient'

/** A document by its address: the path is the one of its file system, exactly. */
export interface Address {
  readonly scheme: string
  readonly fsPath: string
}

/** Further policies that a configuration file names. */
export interface Configured {
  /** The folder of the configuration file, as a URI. */
  readonly folder: string
  readonly files: readonly string[]
}

export interface Places {
  /** The folders of the workspace, as URIs. */
  readonly folders: readonly string[]
  /** The setting `securityPolicy.files`: globs, from each folder's root. */
  readonly files: readonly string[]
  /** What configuration files name: globs, from the folder of each. */
  readonly configured: readonly Configured[]
  /** Documents that are policies wherever they are. */
  readonly documents: readonly Address[]
}

const names = ['security.md', 'security.markdown']
/** Of configuration files. */
export const configurationNames = ['.security-policy.json', '.security-policy.jsonc']
/** Of files that are checked in any folder: the one that a web server gives out can have any name. */
const namesAnywhere = ['security.txt', ...configurationNames]
/** Where GitHub and other forges look for a policy. */
const standardPlaces = ['', '.github/', 'docs/'].flatMap((place) => names.map((name) => place + anyCase(name)))

/** What a document must be like to be checked, in the protocol's terms. */
export function policySelector({ folders, files, configured, documents }: Places): TextDocumentFilter[] {
  const inFolders = folders.flatMap((baseUri) => [
    ...[...standardPlaces, ...files].map((pattern) => policies(baseUri, pattern)),
    ...namesAnywhere.map((name) => ({ scheme: schemeOf(baseUri), pattern: { baseUri, pattern: `**/${name}` } })),
  ])
  const further = configured.flatMap(({ folder, files }) => files.map((pattern) => policies(folder, pattern)))
  return [...inFolders, ...further, ...documents.map(exactly)]
}

function policies(baseUri: string, pattern: string): TextDocumentFilter {
  return { language: 'markdown', scheme: schemeOf(baseUri), pattern: { baseUri, pattern } }
}

function exactly({ scheme, fsPath }: Address): TextDocumentFilter {
  return { ...(!namesAnywhere.includes(nameIn(fsPath)) && { language: 'markdown' }), scheme, pattern: fsPath }
}

/** Whether a path ends in a name that tells what kind of document it is. */
export function hasPolicyName(path: string): boolean {
  const name = nameIn(path)
  return namesAnywhere.includes(name) || names.includes(name.toLowerCase())
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
