import * as l10n from '@vscode/l10n'
import type { CodeAction } from 'vscode-languageserver'
import type { Subject } from './subject.ts'

/** The command of a client that shows the page of a rule, given its id. */
export const showRuleCommand = 'securityPolicy.showRule'

/** Shows the page of a rule, in clients that have a command for it. */
export function showRule({ client }: Subject, rule: string): readonly CodeAction[] {
  if (!client.commands.has(showRuleCommand)) return []
  const title = l10n.t('Show the page of {0}', rule)
  return [{ title, kind: 'quickfix', command: { title, command: showRuleCommand, arguments: [rule] } }]
}
