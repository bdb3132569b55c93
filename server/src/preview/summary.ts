import * as l10n from '@vscode/l10n'
import { answersOf } from './answers/answers.ts'
import type { Answer, AnswerLine } from './answers/answer.ts'
import { profileResult } from './score/demands.ts'
import { scoreOf } from './score/scorecard.ts'
import type { Subject } from './subject.ts'

/** The answers and the score as Markdown, to be put into an issue or a message. */
export function summaryMarkdown(subject: Subject): string {
  const { policy, project, profile, findings, name } = subject
  const { name: profileName, demands } = profileResult(policy, project, profile, findings)
  const met = demands.filter(({ state }) => state === 'met').length
  const unmet = demands.filter(({ state }) => state === 'lacking').map((demand) => demand.name)
  const score = [
    l10n.t('OpenSSF Scorecard: {0} of 10', scoreOf(policy).score),
    l10n.t('Profile {0}: {1} of {2} met', profileName, met, demands.length),
    ...(unmet.length > 0 ? [l10n.t('Not met: {0}', unmet.join('; '))] : []),
  ]
  const sections = answersOf(subject).map(answerMarkdown)
  const title = l10n.t('What reporters read: {0}', name)
  return [`# ${escapeMarkdown(title)}`, ...sections, `## ${l10n.t('The score')}`, list(score)].join('\n\n') + '\n'
}

function answerMarkdown({ title, lines }: Answer): string {
  return `## ${escapeMarkdown(title)}\n\n${list(lines.map(lineText))}`
}

function lineText({ label, text, quote, url, tags }: AnswerLine): string {
  const quoted = quote === '' ? null : url === null ? `"${quote}"` : quote
  const said = [text, quoted, ...(tags.length > 0 ? [`(${tags.map((tag) => tag.text).join(', ')})`] : [])]
  return [...(label === null ? [] : [`${label}:`]), ...said.filter((part) => part !== null)].join(' ')
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${escapeMarkdown(item)}`).join('\n')
}

/** Escapes what Markdown would take for more than text. What looks like an address is left: it leads where it says. */
function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~#!&]/g, '\\$&')
}
