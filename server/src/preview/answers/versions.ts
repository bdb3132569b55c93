import * as l10n from '@vscode/l10n'
import { judge } from '../../elements/elements.ts'
import type { VersionRow } from '../../policy/policy.ts'
import { holds, releaseOf } from '../../policy/version-interval.ts'
import type { ProjectVersion } from '../../project/project.ts'
import { line } from './answer.ts'
import type { Answer, AnswerLine } from './answer.ts'
import { quoteAt } from './quotes.ts'
import { unsaid } from './unsaid.ts'
import type { Asked } from './unsaid.ts'

/** So many rows of tables are shown. */
const mostRows = 12

/** Which versions get fixes, and which of them is the current one. */
export function versionsAnswer(asked: Asked): Answer {
  return {
    id: 'versions',
    title: l10n.t('Which versions get fixes'),
    lines: linesFor(asked),
    rules: ['missing-supported-versions', 'current-version-unsupported'],
  }
}

function linesFor(asked: Asked): readonly AnswerLine[] {
  const { policy, project } = asked
  const { supportedVersions } = policy
  if (supportedVersions === null)
    return [unsaid(asked, ['supported-versions'], judge('supported-versions', policy, project))]
  const { rows, prose, span } = supportedVersions
  const lines = rows.slice(0, mostRows).map((row) => rowLine(row, project.versions[0]))
  const left = rows.length - lines.length
  const more = left > 0 ? [line({ text: l10n.t('… and {0} more', left), span: rows[mostRows]!.span })] : []
  if (prose !== null) return [...lines, ...more, line({ quote: quoteAt(policy, prose.span).text, span: prose.span })]
  return rows.length > 0 ? [...lines, ...more] : [line({ quote: quoteAt(policy, span).text, span })]
}

function rowLine({ version, versionSpan, supported, status, spec }: VersionRow, current?: ProjectVersion): AnswerLine {
  const release = current && releaseOf(current.version)
  const isCurrent = release && spec.kind === 'range' && spec.intervals.some((interval) => holds(interval, release))
  return line({
    label: version,
    text: supported === null ? null : supported ? l10n.t('Gets fixes') : l10n.t('Gets no fixes'),
    quote: supported === null ? status : '',
    span: versionSpan,
    tags: isCurrent ? [{ text: l10n.t('Current version: {0}', current.version), tone: 'plain' }] : [],
  })
}
