import * as l10n from '@vscode/l10n'
import {
  DidChangeConfigurationNotification,
  ErrorCodes,
  FileChangeType,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import type { Connection, FileEvent, InitializeParams, InitializeResult } from 'vscode-languageserver'
import { configurationNames, isConfigurationFile } from './config/configuration.ts'
import { services } from './services/services.ts'
import type { Command } from './services/service.ts'
import { readClient } from './session/client.ts'
import type { Client } from './session/client.ts'
import { clientLog, tellUser } from './session/log.ts'
import type { Log } from './session/log.ts'
import { Publisher } from './session/publisher.ts'
import { Session } from './session/session.ts'
import type { Host } from './session/session.ts'
import { Watchers } from './session/watchers.ts'
import { checkAllPolicies, WorkspaceCheck } from './session/workspace-check.ts'
import { WorkspacePublisher } from './session/workspace-publisher.ts'
import { withProgress } from './session/with-progress.ts'

export type { Host } from './session/session.ts'

/** The name by which the server goes. */
const name = 'security-policy-language-server'

const configurationGlobs = configurationNames.map((name) => `**/${name}`)

/** Serves one client over a connection, until it closes. */
export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize((params) => initialize(connection, host, params))
  connection.listen()
}

function initialize(connection: Connection, host: Host, params: InitializeParams): InitializeResult {
  const log = clientLog(connection.console)
  const client = readClient(params)
  // Before anything is said, and there is one client only.
  l10n.config({ contents: { ...client.translations } })
  const watchers = client.watches ? new Watchers(connection, client, log, configurationGlobs) : null
  const session = new Session(connection, client, host, log, (uri) => {
    if (session.documents.get(uri) !== undefined) publisher.reportChanged(uri)
    workspaceCheck.changedAround(uri)
    watch()
  })
  const publisher = new Publisher(connection, session)
  const workspaceCheck = new WorkspaceCheck(session, () => {
    workspacePublisher.changed()
    watch()
  })
  const workspacePublisher = new WorkspacePublisher(connection, session, workspaceCheck)
  const watch = () => watchers?.watch([...workspaceCheck.watched(), ...session.projects.watched()])
  const allChanged = () => {
    publisher.allChanged()
    workspaceCheck.allChanged()
  }

  followDocuments(connection, session, publisher, allChanged)
  followWorkspace(connection, session, workspaceCheck, workspacePublisher)
  followSettings(connection, session, allChanged)
  connection.onDidChangeWatchedFiles(({ changes }) => {
    session.projects.changed(changes)
    reloadConfigurations(session, allChanged, changes)
    workspaceCheck.changed(changes)
  })
  connection.languages.diagnostics.on((request, token) => publisher.pull(request, token))
  for (const { listen } of services) listen?.({ connection, session })
  connection.onInitialized(() => {
    log.info(`${name} ${host.version} with ${host.rules.length} rules, positions in ${client.encoding}`)
    watchers?.watch([])
    if (client.tellsOfFolders) followFolders(connection, session, allChanged)
    if (client.tellsOfSettings) askForChangedSettings(connection, log)
  })
  return { serverInfo: { name, version: host.version }, capabilities: capabilitiesFor(client) }
}

/** The commands of the services, by name. */
const commands: ReadonlyMap<string, Command> = new Map(
  services.flatMap((service) => Object.entries(service.commands ?? {})),
)

function capabilitiesFor(client: Client): InitializeResult['capabilities'] {
  const { encoding, pulls, pullsWorkspace } = client
  return {
    positionEncoding: encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(pulls && {
      diagnosticProvider: {
        identifier: 'security-policy',
        interFileDependencies: false,
        workspaceDiagnostics: pullsWorkspace,
      },
    }),
    executeCommandProvider: {
      // A client that has a command asks for it, too, but must not be told to make another one of that name.
      commands: [checkAllPolicies, ...commands.keys()].filter((command) => !client.commands.has(command)),
      workDoneProgress: true,
    },
    ...services.reduce((all, { capabilities }) => ({ ...all, ...capabilities?.(client) }), {}),
  }
}

function followDocuments(connection: Connection, session: Session, publisher: Publisher, allChanged: () => void): void {
  const { documents } = session
  documents.onDidChangeContent(({ document: { uri } }) => {
    session.typed(uri)
    publisher.textChanged(uri)
  })
  // Not every client tells of changed files.
  documents.onDidSave(({ document: { uri } }) =>
    reloadConfigurations(session, allChanged, [{ uri, type: FileChangeType.Changed }]),
  )
  documents.onDidClose(({ document: { uri } }) => {
    session.close(uri)
    publisher.closed(uri)
  })
  documents.listen(connection)
  connection.onNotification('securityPolicy/check', (params: unknown) => {
    const uri = (params as { uri?: unknown } | null)?.uri
    if (typeof uri !== 'string') return
    session.ask(uri)
    publisher.reportChanged(uri)
  })
}

/** What concerns files that are not open. */
function followWorkspace(
  connection: Connection,
  session: Session,
  check: WorkspaceCheck,
  publisher: WorkspacePublisher,
): void {
  session.documents.onDidOpen(({ document }) => publisher.opened(document.uri))
  session.documents.onDidChangeContent(({ document }) => publisher.textChanged(document.uri))
  session.documents.onDidClose(({ document }) => publisher.closed(document.uri))
  connection.languages.diagnostics.onWorkspace((request, token, progress, parts) =>
    withProgress(progress, (tell) =>
      publisher.pull(request, token, tell, parts === undefined ? null : (part) => parts.report(part)),
    ),
  )
  connection.onExecuteCommand(async ({ command, arguments: args = [] }, token, progress) => {
    const run = commands.get(command)
    if (run !== undefined) return run({ connection, session }, args, token)
    if (command !== checkAllPolicies) {
      throw new ResponseError(ErrorCodes.InvalidParams, l10n.t('There is no command "{0}".', command))
    }
    const result = await withProgress(progress, (tell) => check.run(token, tell))
    if (!session.client.commands.has(checkAllPolicies)) tellUser(connection, result.message)
    return result
  })
}

function followSettings(connection: Connection, session: Session, allChanged: () => void): void {
  connection.onDidChangeConfiguration(({ settings }: { settings: unknown }) => {
    session.settings.change(settings)
    allChanged()
  })
}

function reloadConfigurations(session: Session, allChanged: () => void, changes: readonly FileEvent[]): void {
  const concerned = changes.filter(({ uri }) => isConfigurationFile(uri))
  if (concerned.length === 0) return
  session.configurations.reload(concerned.filter(({ type }) => type === FileChangeType.Deleted).map(({ uri }) => uri))
  allChanged()
}

function askForChangedSettings(connection: Connection, log: Log): void {
  const section = { section: 'securityPolicy' }
  connection.client.register(DidChangeConfigurationNotification.type, section).catch((error: unknown) => {
    log.error('The client does not tell of changed settings', error)
  })
}

/** Only for an initialized client: the library may ask it to tell of changes. */
function followFolders(connection: Connection, session: Session, allChanged: () => void): void {
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    session.changeFolders(
      added.map(({ uri }) => uri),
      removed.map(({ uri }) => uri),
    )
    allChanged()
  })
}
