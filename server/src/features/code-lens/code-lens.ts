import * as l10n from '@vscode/l10n'
import type { CodeLens, Diagnostic } from 'vscode-languageserver'
import { sectionState } from '../../authoring/section-states.ts'
import { sectionsMissedBy } from '../../authoring/sections-of-rule.ts'
import type { Policy } from '../../policy/policy.ts'
import { scoreOf } from '../../policy/scorecard.ts'
import type { Project } from '../../project/project.ts'
import { clientCommandNames } from '../../protocol.ts'
import { titlePlace } from '../../rules/support/title-place.ts'
import type { SectionId } from '../../sections/standard.ts'
import { rangeOf } from '../../text.ts'
import type { OpenText } from '../../text.ts'
import { showRuleCommand } from '../code-actions/show-rule.ts'

/** A policy, and what the editor shows of it. */
export interface LensSubject {
  readonly text: OpenText
  readonly policy: Policy
  readonly project: Project
  /** The findings as they are shown: what waits for a pause in typing is not among them, and does not count yet. */
  readonly shown: readonly Diagnostic[]
  /** The commands that the client has by itself. */
  readonly commands: ReadonlySet<string>
}

/** How the policy stands, above its title: its score, what is to be mended, and what is missing, each leading to more of it. */
export function codeLenses({ text, policy, project, shown, commands }: LensSubject): readonly CodeLens[] {
  const range = rangeOf(text, titlePlace(policy))
  const lens = (title: string, command: string, ...given: readonly unknown[]): CodeLens => ({
    range,
    // Without a command an editor shows nothing; one without a name shows words that lead nowhere.
    command: commands.has(command) ? { title, command, arguments: [...given] } : { title, command: '' },
  })
  const { score } = scoreOf(policy.markdown, policy.text)
  const toFix = shown.filter(isSerious).length
  const missing = missingSections(policy, project, shown).length
  return [
    lens(l10n.t('Scorecard {0}/10', score), showRuleCommand, 'scorecard-score'),
    toFix === 0 ? lens(l10n.t('nothing to fix'), '') : lens(toFixTitle(toFix), clientCommandNames.showProblems),
    ...(missing === 0 ? [] : [lens(missingTitle(missing), clientCommandNames.completePolicy, { uri: text.uri })]),
  ]
}

function toFixTitle(count: number): string {
  return count === 1 ? l10n.t('1 to fix') : l10n.t('{0} to fix', count)
}

function missingTitle(count: number): string {
  return count === 1 ? l10n.t('1 section missing') : l10n.t('{0} sections missing', count)
}

/** Errors and warnings: what fails a check in the terminal. */
function isSerious({ severity }: Diagnostic): boolean {
  return severity === 1 || severity === 2
}

/**
 * The sections that a finding asks for, and that are not there: of several that would do, the first. What would only be nice to have
 * does not count.
 */
function missingSections(policy: Policy, project: Project, shown: readonly Diagnostic[]): readonly SectionId[] {
  const rules = new Set(shown.filter(({ severity }) => severity !== 4).map(({ code }) => code))
  const asked = [...rules].flatMap((rule) => sectionsMissedBy(String(rule)))
  return [...new Set(asked)].filter((id) => sectionState(id, policy, project).state === 'missing')
}
