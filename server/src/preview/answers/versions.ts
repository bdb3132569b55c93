import * as l10n from '@vscode/l10n'
import { judge } from '../../elements/elements.ts'
import type { VersionRow } from '../../policy/policy.ts'
import { holds, releaseOf } from '../../policy/version-interval.ts'
import type { ProjectVersion } from '../../project/project.ts'
import { isSample } from '../../rules/support/sample-versions.ts'
import { overlaps } from '../../span.ts'
import { withEmoji } from '../text/emoji.ts'
import { line, notFilledIn } from './answer.ts'
import type { Answer, AnswerLine } from './answer.ts'
import { quotesOf } from './quotes.ts'
import { linesOf } from './terms.ts'
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
    rules: ['missing-supported-versions', 'current-version-unsupported', 'missing-support-end'],
  }
}

function linesFor(asked: Asked): readonly AnswerLine[] {
  const { policy, project } = asked
  const { supportedVersions } = policy
  if (supportedVersions === null)
    return [
      unsaid(asked, ['supported-versions'], judge('supported-versions', policy, project), null, l10n.t('Not said')),
    ]
  const { rows, table, prose, span } = supportedVersions
  const isLeft = table !== null && isSample(table.rows)
  const told = rows.slice(0, mostRows).map((row) => rowLine(row, isLeft, project.versions[0]))
  const left = rows.length - told.length
  const more = left > 0 ? [line({ text: l10n.t('… and {0} more', left), span: rows[mostRows]!.span })] : []
  if (prose === null && rows.length > 0) return [...told, ...more]
  const quotes = quotesOf(policy, prose ?? { span })
  const said = linesOf(quotes.filter((quote) => !rows.some((row) => overlaps(row.span, quote.span))))
  const isBefore = prose !== null && rows.length > 0 && prose.span.start < rows[0]!.span.start
  return isBefore ? [...said, ...told, ...more] : [...told, ...more, ...said]
}

function rowLine(row: VersionRow, isSampleRow: boolean, current?: ProjectVersion): AnswerLine {
  const { version, versionSpan, supported, status, spec } = row
  const release = current && releaseOf(current.version)
  const isCurrent = release && spec.kind === 'range' && spec.intervals.some((interval) => holds(interval, release))
  return line({
    label: version,
    text: supportText(row),
    quote: supported === null || saysMore(status) ? withEmoji(status) : '',
    span: versionSpan,
    tags: [
      ...(isCurrent ? [{ text: l10n.t('Current version: {0}', current.version), tone: 'plain' as const }] : []),
      ...(isSampleRow || !/[\p{L}\p{N}]/u.test(version) ? [notFilledIn()] : []),
    ],
  })
}

/** Whether a status says under which condition, or how long: "until 2027-06-30", "critical fixes only". */
function saysMore(status: string): boolean {
  const words = status.replace(/:[\w+-]{1,50}:/g, '').match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length > 2 || words.some((word) => /\d/.test(word))
}

function supportText({ supported, status }: VersionRow): string | null {
  if (supported === null) return status.trim() === '' ? l10n.t('Not said') : null
  return supported ? l10n.t('Gets fixes') : l10n.t('Gets no fixes')
}
