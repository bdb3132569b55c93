import { languages, RelativePattern, Uri, workspace } from 'vscode'
import type { DocumentFilter, DocumentSelector, TextDocument } from 'vscode'
import type { TextDocumentFilter } from 'vscode-languageclient'
import { hasPolicyName, policySelector } from './policy-selector.ts'
import type { Configured } from './policy-selector.ts'

/** Which documents are checked now, given those (by URI) that the user asked to check, and what configuration files name. */
export function currentSelector(asked: ReadonlySet<string>, configured: readonly Configured[]): TextDocumentFilter[] {
  const files: unknown = workspace.getConfiguration('securityPolicy').get('files')
  return policySelector({
    folders: (workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString()),
    files: Array.isArray(files) ? files.filter((glob) => typeof glob === 'string') : [],
    configured,
    documents: workspace.textDocuments
      .filter((document) => asked.has(document.uri.toString()) || standsAlone(document))
      .map(({ uri }) => uri),
  })
}

/** A policy that was opened by itself, without the folder around it; a version from the history is none. */
function standsAlone({ uri }: TextDocument): boolean {
  return (
    hasPolicyName(uri.path) &&
    workspace.getWorkspaceFolder(uri) === undefined &&
    workspace.fs.isWritableFileSystem(uri.scheme) === true
  )
}

export function isSelected(selector: DocumentSelector, document: TextDocument): boolean {
  return languages.match(selector, document) > 0
}

/** The same selector in VS Code's terms. */
export function asDocumentSelector(filters: readonly TextDocumentFilter[]): DocumentFilter[] {
  return filters.map(({ language, scheme, pattern }) => {
    if (typeof pattern !== 'object') return { language, scheme, pattern } as DocumentFilter
    const base = typeof pattern.baseUri === 'string' ? pattern.baseUri : pattern.baseUri.uri
    return { language, scheme, pattern: new RelativePattern(Uri.parse(base), pattern.pattern) } as DocumentFilter
  })
}
