import * as l10n from '@vscode/l10n'
import type { IgnoreComment } from '../../ignore/comment.ts'
import { effectiveSeverity } from '../../lint/severity.ts'
import type { LintSettings } from '../../lint/severity.ts'
import type { Rule, RuleLevel } from '../../rules/rule.ts'
import { pageOf } from '../rule-page.ts'
import { holds } from './facts-said.ts'
import type { Note } from './note.ts'

/** The rules there are, and how they are used. */
export interface RuleBook {
  readonly rules: readonly Rule[]
  readonly settings: LintSettings
  /** The folder of the rules' pages, as a URI. */
  readonly rulePages: string | null
}

/** What a rule finds that an ignore comment names at an offset. */
export function ruleNote(comments: readonly IgnoreComment[], offset: number, book: RuleBook): Note | null {
  const named = comments.flatMap((comment) => comment.rules).find(({ span }) => holds(span, offset))
  const rule = named && book.rules.find(({ id }) => id === named.id)
  if (named === undefined || rule === undefined) return null
  const { rulePages, settings } = book
  return {
    at: named.span,
    title: rule.id,
    lines: [rule.summary, severityLine(effectiveSeverity(rule, settings))],
    links: rulePages === null ? [] : [{ text: l10n.t('Why it matters'), url: pageOf(rule.id, rulePages) }],
  }
}

function severityLine(level: RuleLevel): string {
  switch (level) {
    case 'off':
      return l10n.t('It is off.')
    case 'hint':
      return l10n.t('Its findings are hints.')
    case 'information':
      return l10n.t('Its findings are information.')
    case 'warning':
      return l10n.t('Its findings are warnings.')
    case 'error':
      return l10n.t('Its findings are errors.')
  }
}
