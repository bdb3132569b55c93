import type { CodeAction } from 'vscode-languageserver'
import type { Finding } from '../../lint/finding.ts'
import { safeFix } from '../../lint/edits.ts'
import { toDiagnostic } from '../diagnostics.ts'
import { workspaceEdit } from '../workspace-edit.ts'
import type { Subject } from './subject.ts'

/** The fixes of a finding. One is preferred only if there is one right answer. */
export function quickFixes({ text, rulePages, client }: Subject, finding: Finding): readonly CodeAction[] {
  const preferred = safeFix(finding)
  return (finding.fixes ?? []).map((fix) => ({
    title: fix.title,
    kind: 'quickfix',
    diagnostics: [toDiagnostic(text, finding, rulePages)],
    ...(fix === preferred && { isPreferred: true }),
    edit: workspaceEdit(text, fix.edits, fix.snippet === true, client),
  }))
}
