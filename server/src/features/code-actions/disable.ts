import * as l10n from '@vscode/l10n'
import type { CodeAction } from 'vscode-languageserver'
import type { Finding } from '../../lint/finding.ts'
import type { Edit } from '../../fix.ts'
import { workspaceEdit } from '../workspace-edit.ts'
import type { Subject } from './subject.ts'

/** Silences a rule at the line of a finding; nothing where no comment can stand. */
export function disableForLine(subject: Subject, { rule, at }: Finding): readonly CodeAction[] {
  return actions(subject, l10n.t('Disable {0} for this line', rule), subject.reading.disableForLine(rule, at.start))
}

/** Silences a rule in the whole file; nothing where no comment can stand. */
export function disableInFile(subject: Subject, rule: string): readonly CodeAction[] {
  return actions(subject, l10n.t('Disable {0} in this file', rule), subject.reading.disableInFile(rule))
}

function actions({ text, client }: Subject, title: string, edit: Edit | null): readonly CodeAction[] {
  return edit === null ? [] : [{ title, kind: 'quickfix', edit: workspaceEdit(text, [edit], false, client) }]
}
