import * as l10n from '@vscode/l10n'
import { commands, l10n as translations, Uri, window, workspace } from 'vscode'
import type { ExtensionContext } from 'vscode'
import { clientCommandNames } from '../../server/src/protocol.ts'
import { checkAllCommand } from './check-all.ts'
import { authorOf } from './ask-server.ts'
import { authoringCommands } from './commands/authoring.ts'
import { checkAllPolicies } from './commands/check-all-policies.ts'
import { checkDocument } from './commands/check-document.ts'
import { offerWalkthrough, openWalkthrough } from './commands/open-walkthrough.ts'
import { showProblems } from './commands/show-problems.ts'
import { showRule } from './commands/show-rule.ts'
import { ConfiguredFiles } from './configured-files.ts'
import { ElsewhereItem } from './elsewhere-item.ts'
import { tellFailure } from './messages.ts'
import { PolicyContext } from './policy-context.ts'
import { previewCommands } from './preview/commands.ts'
import { Previews } from './preview/previews.ts'
import { RemoteImages } from './preview/remote-images.ts'
import { Session } from './session.ts'
import type { CreateClient } from './session.ts'

/** Wires the extension; returns the function that stops it. Everything but the way to the server is the same in every host. */
export function start(context: ExtensionContext, createClient: CreateClient): () => Promise<void> {
  // Not by VS Code's own `l10n.t`: what needs no VS Code can be tested without it.
  l10n.config({ contents: translations.bundle ?? {} })
  const rulePages = Uri.joinPath(context.extensionUri, 'dist/security-policy-rules')
  const output = window.createOutputChannel('Security Policy', { log: true })
  const configured = new ConfiguredFiles(() => refresh(), output)
  const session = new Session(createClient, output, rulePages, () => configured.all)
  const policyContext = new PolicyContext(session)
  const elsewhere = new ElsewhereItem((document) => session.isPolicy(document))
  const updateItems = () => {
    policyContext.update()
    elsewhere.update()
  }
  const author = authorOf(session)
  const previews = new Previews(
    {
      author,
      images: new RemoteImages(context.workspaceState),
      assets: Uri.joinPath(context.extensionUri, 'dist/preview'),
      output,
    },
    (document) => session.isPolicy(document),
  )
  const refresh = () => {
    void session.refresh()
    updateItems()
  }

  context.subscriptions.push(
    output,
    configured,
    session,
    policyContext,
    elsewhere,
    previews,
    session.onDidStart(() => previews.update()),
    commands.registerCommand(checkAllCommand, () => checkAllPolicies(session, output)),
    commands.registerCommand('securityPolicy.checkDocument', async () => {
      await checkDocument(session)
      updateItems()
    }),
    commands.registerCommand('securityPolicy.openWalkthrough', () => openWalkthrough(context.extension.id)),
    commands.registerCommand('securityPolicy.restart', () => session.restart()),
    commands.registerCommand('securityPolicy.showOutput', () => output.show()),
    commands.registerCommand(clientCommandNames.showProblems, showProblems),
    commands.registerCommand('securityPolicy.showRule', (rule: unknown) => showRule(rulePages, rule)),
    ...Object.entries({ ...authoringCommands, ...previewCommands(previews) }).map(([name, run]) =>
      commands.registerCommand(name, async (given: unknown) => {
        try {
          await run(author, given)
        } catch (error) {
          tellFailure(l10n.t('That could not be done.'), error, output)
        }
      }),
    ),
    workspace.onDidOpenTextDocument(refresh),
    workspace.onDidCloseTextDocument((document) => session.close(document)),
    workspace.onDidChangeWorkspaceFolders(refresh),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('securityPolicy.files')) refresh()
    }),
  )
  offerWalkthrough()
  refresh()
  return () => session.stop()
}
