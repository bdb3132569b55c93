import * as l10n from '@vscode/l10n'
import type { CodeAction } from 'vscode-languageserver'
import { safeEdits, safeFix } from '../../lint/edits.ts'
import { workspaceEdit } from '../workspace-edit.ts'
import type { Subject } from './subject.ts'

/** The kind that editors ask for on save. */
export const fixAllKind = 'source.fixAll.securityPolicy'

/** Makes all safe fixes at once; nothing when there is none. */
export function fixAll({ text, findings, client }: Subject): readonly CodeAction[] {
  const edits = safeEdits(findings)
  if (edits.length === 0) return []
  const title = l10n.t('Fix all security policy problems that have one right answer')
  return [{ title, kind: fixAllKind, edit: workspaceEdit(text, edits, false, client) }]
}

/** Makes all safe fixes of one rule, if there is more than one. */
export function fixAllOfRule({ text, findings, client }: Subject, rule: string): readonly CodeAction[] {
  const fixable = findings.filter((finding) => finding.rule === rule && safeFix(finding) !== null)
  if (fixable.length < 2) return []
  const edit = workspaceEdit(text, safeEdits(fixable), false, client)
  return [{ title: l10n.t('Fix all {0} problems', rule), kind: 'quickfix', edit }]
}
