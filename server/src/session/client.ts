import type { InitializeParams } from 'vscode-languageserver'
import { chooseEncoding } from '../text.ts'
import type { Encoding } from '../text.ts'
import type { CompletionSupport } from '../features/completion/completion.ts'

/** What a client can do and wants, from its `initialize` request. */
export interface Client {
  readonly encoding: Encoding
  /** It asks for diagnostics; to the others they are pushed. */
  readonly pulls: boolean
  /** It may ask for the diagnostics of files that are not open, too. Many do so again and again from the start, wanted or not. */
  readonly pullsWorkspace: boolean
  /** It asks again for diagnostics when told that they may have changed. */
  readonly refreshes: boolean
  readonly versionedEdits: boolean
  readonly snippetEdits: boolean
  /** What its completions may be made of. */
  readonly completions: CompletionSupport
  /** Edits may make files. */
  readonly createsFiles: boolean
  /** It shows Markdown where the mouse is; else plain text. */
  readonly markdownHovers: boolean
  /** It asks again for code lenses when told that they may have changed. */
  readonly refreshesLenses: boolean
  /** The commands that it has by itself: what it shows may call them, and the server need not offer commands of these names. */
  readonly commands: ReadonlySet<string>
  /** It wants to be told how each check ended, with `securityPolicy/status`. */
  readonly wantsStatus: boolean
  /** It can be asked for settings. */
  readonly configures: boolean
  /** It tells of changed settings once it was asked to. */
  readonly tellsOfSettings: boolean
  /** It tells of changed files once it was asked to. */
  readonly watches: boolean
  /** It watches files below a folder, wherever that is. */
  readonly watchesFolders: boolean
  /** It reads files for the server; see `clientFiles`. */
  readonly readsFiles: boolean
  /** It marks by itself where a file with a name of JSON is none. */
  readonly marksJson: boolean
  /** It tells of added and removed workspace folders. */
  readonly tellsOfFolders: boolean
  readonly workspaceFolders: readonly string[]
  /** Settings of a client that cannot be asked for them. */
  readonly settings: unknown
  /** The folder of the rules' pages, as a URI. */
  readonly rulePages: string | null
  /** Its language's words for the messages, as `l10n/bundle.l10n.json` holds the English ones; what is not in it stays English. */
  readonly translations: Translations
}

export type Translations = Readonly<Record<string, string>>

/** Reads what a client says of itself. What it says wrongly counts as not said. */
export function readClient(params: InitializeParams): Client {
  const { workspace, textDocument, general } = params.capabilities
  const options = (params.initializationOptions ?? {}) as Readonly<Record<string, unknown>>
  const edits = workspace?.workspaceEdit
  const items = textDocument?.completion?.completionItem
  const commands: unknown = options['commands']
  const rulePages = options['rulePages']
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    pulls: textDocument?.diagnostic !== undefined,
    pullsWorkspace: textDocument?.diagnostic !== undefined && options['workspaceDiagnostics'] !== false,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    versionedEdits: edits?.documentChanges === true,
    snippetEdits: edits?.documentChanges === true && edits.snippetEditSupport === true,
    // In the order in which the client prefers them.
    markdownHovers: textDocument?.hover?.contentFormat?.[0] === 'markdown',
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    createsFiles: edits?.documentChanges === true && edits.resourceOperations?.includes('create') === true,
    completions: {
      snippets: items?.snippetSupport === true,
      insertReplace: items?.insertReplaceSupport === true,
      markdown: items?.documentationFormat?.includes('markdown') === true,
    },
    commands: new Set(Array.isArray(commands) ? commands.filter((command) => typeof command === 'string') : []),
    wantsStatus: options['status'] === true,
    configures: workspace?.configuration === true,
    tellsOfSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesFolders: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    readsFiles: options['readsFiles'] === true,
    marksJson: options['marksJson'] === true,
    tellsOfFolders: workspace?.workspaceFolders === true,
    workspaceFolders: foldersOf(params),
    settings: options['settings'],
    rulePages: typeof rulePages === 'string' ? rulePages : null,
    translations: translationsIn(options['l10n']),
  }
}

/** The usable part of a bundle: one that was made for another version, or is broken, must not take a message away. */
function translationsIn(bundle: unknown): Translations {
  if (typeof bundle !== 'object' || bundle === null) return {}
  return Object.fromEntries(
    Object.entries(bundle).flatMap(([message, translation]: [string, unknown]) =>
      typeof translation === 'string' ? [[message, translation]] : [],
    ),
  )
}

/** Older clients know one folder only, and name it in a way that is no longer in use. */
function foldersOf(params: InitializeParams): readonly string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map(({ uri }) => uri)
  const { rootUri } = params as { rootUri?: unknown }
  return typeof rootUri === 'string' ? [rootUri] : []
}
