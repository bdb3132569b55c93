import * as l10n from '@vscode/l10n'
import type { CodeAction } from 'vscode-languageserver'
import { sectionsMissedBy, sectionsOfRule } from '../../authoring/sections-of-rule.ts'
import { isPolicyReading } from '../../kinds/policy.ts'
import type { Finding } from '../../lint/finding.ts'
import { clientCommandNames } from '../../protocol.ts'
import { isSerious } from '../../rules/rule.ts'
import { insertSections } from '../../sections/insert.ts'
import { headingOf } from '../../sections/recognise.ts'
import { toDiagnostic } from '../diagnostics.ts'
import { workspaceEdit } from '../workspace-edit.ts'
import type { Subject } from './subject.ts'

/** So many missing sections at one place are offered one by one; of more nobody could find anything else in the list. */
const mostApart = 3

/** The findings at a place, parted by how their actions are offered. */
export interface Folded {
  /** With all that can be done about each. */
  readonly apart: readonly Finding[]
  /** Something is missing, and there is so much of it that it is offered as a whole. */
  readonly together: readonly Finding[]
}

/**
 * Parts the findings at a place: what is missing and must not be keeps its own fixes, whatever else is missing, and so does what a
 * section that is there leaves out.
 * @param asked those that the user asks about
 */
export function fold({ reading }: Subject, findings: readonly Finding[], asked: readonly Finding[]): Folded {
  const isMeant = (finding: Finding) => asked.length <= mostApart && asked.includes(finding)
  const lacksSection = ({ rule }: Finding) => {
    const [section] = sectionsOfRule(rule)
    return section !== undefined && isPolicyReading(reading) && headingOf(section, reading.policy) === null
  }
  const together = findings.filter((finding) => !isSerious(finding) && lacksSection(finding) && !isMeant(finding))
  if (together.length <= mostApart) return { apart: findings, together: [] }
  return { apart: findings.filter((finding) => !together.includes(finding)), together }
}

/** Of the findings that are offered as a whole, those that editors list, as long as they are few: each of them can be silenced. */
export function seenAmong(together: readonly Finding[]): readonly Finding[] {
  const seen = together.filter(({ severity }) => severity !== 'hint')
  return seen.length <= mostApart ? seen : []
}

/** Adds all that is missing: by the command of a client that asks which of it, or else at once. */
export function complete(subject: Subject, together: readonly Finding[]): readonly CodeAction[] {
  const { text, reading, client, rulePages, project, today } = subject
  if (together.length === 0 || !isPolicyReading(reading)) return []
  const diagnostics = together.map((finding) => toDiagnostic(text, finding, rulePages))
  const command = clientCommandNames.completePolicy
  if (client.commands.has(command)) {
    // No count: that of the list is another one, as it holds what is only nice to have, too.
    const title = l10n.t('Complete this policy…')
    return [{ title, kind: 'quickfix', diagnostics, command: { title, command, arguments: [{ uri: text.uri }] } }]
  }
  const ids = together.flatMap(({ rule }) => sectionsMissedBy(rule))
  const { edits, snippet } = insertSections(reading.policy, [...new Set(ids)], project, today)
  const title = l10n.t('Insert all {0} missing sections (review each promise)', new Set(ids).size)
  return [{ title, kind: 'quickfix', diagnostics, edit: workspaceEdit(text, edits, snippet === true, client) }]
}
