import type { CodeAction, CodeActionContext, CodeActionParams, Diagnostic, Range } from 'vscode-languageserver'
import type { Finding } from '../../lint/finding.ts'
import { touches } from '../../span.ts'
import { rangeOf, spanOf } from '../../text.ts'
import { diagnosticSource } from '../diagnostics.ts'
import { complete, fold, seenAmong } from './complete.ts'
import { disableForLine, disableInFile } from './disable.ts'
import { fixAll, fixAllKind, fixAllOfRule } from './fix-all.ts'
import { quickFixes } from './quick-fixes.ts'
import { showRule } from './show-rule.ts'
import { sortSectionsKind, sortSectionsOf } from './sort-sections.ts'
import { wants } from './subject.ts'
import type { Subject } from './subject.ts'

/** With everything selected in a hostile text, there could be any number; nobody reads more than this. */
const mostFindings = 50

/** The kinds of actions that are offered. */
export const codeActionKinds = ['quickfix', fixAllKind, sortSectionsKind]

/** What can be done about the findings at a place. */
export function codeActions(subject: Subject, { range, context }: CodeActionParams): readonly CodeAction[] {
  return [
    ...(wants(context.only, 'quickfix') ? actionsAt(subject, range, context.diagnostics) : []),
    ...(wants(context.only, fixAllKind) && !isUnasked(context) ? fixAll(subject) : []),
    ...(wants(context.only, sortSectionsKind) && !isUnasked(context) ? sortSectionsOf(subject) : []),
  ]
}

/** Editors ask at each move of the cursor, to show that there is something to do at its place; what is for the whole document is not of a place. */
function isUnasked({ only, triggerKind }: CodeActionContext): boolean {
  return only === undefined && triggerKind === 2
}

function actionsAt(subject: Subject, range: Range, diagnostics: readonly Diagnostic[]): readonly CodeAction[] {
  const { findings, asked } = findingsAt(subject, range, diagnostics)
  const { apart, together } = fold(subject, findings, asked)
  // Of several findings of one rule the first stands for all.
  const ofRules = apart.filter((finding, index) => apart.findIndex(({ rule }) => rule === finding.rule) === index)
  return [
    ...apart.flatMap((finding) => quickFixes(subject, finding)),
    ...complete(subject, together),
    ...seenAmong(together).flatMap(({ rule }) => disableInFile(subject, rule)),
    ...ofRules.flatMap(({ rule }) => fixAllOfRule(subject, rule)),
    ...ofRules.flatMap((finding) => [
      ...disableForLine(subject, finding),
      ...disableInFile(subject, finding.rule),
      ...showRule(subject, finding.rule),
    ]),
  ]
}

/** Some editors ask with the cursor's place and all findings of its line, so those count wherever they stand. */
function findingsAt(
  { text, findings }: Subject,
  range: Range,
  diagnostics: readonly Diagnostic[],
): { readonly findings: readonly Finding[]; readonly asked: readonly Finding[] } {
  const span = spanOf(text, range)
  const keys = new Set(diagnostics.filter(({ source }) => source === diagnosticSource).map(keyOf))
  const asked = keys.size === 0 ? [] : findings.filter((finding) => keys.has(keyOfFinding(finding)))
  const all = findings.filter((finding) => touches(finding.at, span) || asked.includes(finding))
  return { findings: all.slice(0, mostFindings), asked }

  function keyOfFinding({ rule, at, message }: Finding): string {
    return keyOf({ code: rule, range: rangeOf(text, at), message })
  }
}

function keyOf({ code, range: { start, end }, message }: Pick<Diagnostic, 'code' | 'range' | 'message'>): string {
  const text = typeof message === 'string' ? message : message.value
  return `${start.line}:${start.character}-${end.line}:${end.character} ${code ?? ''} ${text}`
}
