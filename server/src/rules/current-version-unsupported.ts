import * as l10n from '@vscode/l10n'
import type SemVer from 'semver/classes/semver.js'
import type { Policy } from '../policy/policy.ts'
import { releaseOf } from '../policy/version-interval.ts'
import type { Project, ProjectVersion } from '../project/project.ts'
import { defineRule } from './rule.ts'
import type { Fix } from '../fix.ts'
import { githubPolicy, osps } from './sources.ts'
import { oncePer } from '../once-per.ts'
import { isSample } from './support/sample-versions.ts'
import { newestOf, plainTables, rangeRows, rowFor } from './support/version-rows.ts'
import type { RangeRow } from './support/version-rows.ts'
import { isLine, versionsLike } from './support/versions-like.ts'

export default defineRule({
  id: 'current-version-unsupported',
  severity: 'warning',
  summary: 'The current version of the project is not in the table of supported versions, or is marked as unsupported.',
  sources: [githubPolicy, osps('DO-04.01')],
  per: 'policy',
  *check({ policy, project }) {
    if (policy.closed !== null) return
    const rows = rowsOfProject(policy)
    const releases = releasesOf(project)
    const current = releases.reduce<Release | null>(
      (best, one) => (best && best.release.compare(one.release) >= 0 ? best : one),
      null,
    )
    if (rows.length === 0 || current === null) return
    // Manifests and tags are kept by hand too: they must agree.
    const answers = releases.map(({ release }) => rowFor(rows, release))
    if (answers.some((row) => row === 'unclear' || (row !== null && row.supported !== false))) return

    const row = rowFor(rows, current.release) as RangeRow | null
    const supported = newestOf(rows.filter((one) => one.supported === true))
    const { version, source } = current
    if (row !== null) {
      yield {
        at: row.versionSpan,
        message: l10n.t(
          'By this row {0} gets no security fixes, and it is the current version by {1}: say which versions get them now.',
          version,
          source,
        ),
        fixes: () => (supported === null ? [] : mendRow(policy.text, row, supported, current)),
      }
    } else if (supported !== null) {
      yield {
        at: supported.versionSpan,
        message: l10n.t(
          'No row is for {0}, the current version by {1}: add one that says whether it gets security fixes.',
          version,
          source,
        ),
        fixes: () => addRow(policy.text, supported, supported, current),
      }
    }
  },
})

/**
 * The rows of the only table there is, if they are for versions of the project and it is known of each which. GitHub's sample is
 * told as such.
 */
function rowsOfProject(policy: Policy): readonly RangeRow[] {
  const [table, ...others] = policy.supportedVersions?.tables ?? []
  if (!table?.ofProject || others.length > 0 || isSample(table.table.rows)) return []
  return plainTables(policy).flatMap(rangeRows)
}

interface Release extends ProjectVersion {
  readonly release: SemVer
}

/** The versions that the project tells of, but for pre-releases. */
const releasesOf = oncePer(({ versions }: Project): readonly Release[] =>
  versions.flatMap((told) => {
    const release = releaseOf(told.version)
    return release === null ? [] : { ...told, release }
  }),
)

/** A row for that version alone is told to be supported; one for many keeps its status and gets an exception. */
function mendRow(text: string, row: RangeRow, supported: RangeRow, current: Release): readonly Fix[] {
  if (!isLine(row.version)) return addRow(text, supported, row, current)
  const status = text.slice(supported.statusSpan.start, supported.statusSpan.end)
  return [{ title: l10n.t('Mark {0} as supported', row.version), edits: [{ ...row.statusSpan, text: status }] }]
}

/**
 * Adds a row for a version.
 * @param model the row whose status it gets
 * @param beside the row that it stands above, or below if that one is for newer versions
 */
function addRow(text: string, model: RangeRow, beside: RangeRow, current: Release): readonly Fix[] {
  const { versionSpan, statusSpan, span } = model
  // What further columns say of the model need not hold for the new version.
  if (!/^\|?$/.test(text.slice(statusSpan.end, span.end).trim())) return []
  const version = versionsLike(current.version, model.version)
  const [padding] = /^ */.exec(text.slice(versionSpan.end, span.end))!
  const spare = padding.length + versionSpan.end - versionSpan.start - version.length
  const row =
    text.slice(span.start, versionSpan.start) +
    version +
    ' '.repeat(Math.max(spare, Math.min(padding.length, 1))) +
    text.slice(versionSpan.end + padding.length, span.end)
  const lineStart = text.slice(text.lastIndexOf('\n', beside.span.start - 1) + 1, beside.span.start)
  const isOlder = current.release.compare(beside.spec.intervals[0]!.from) < 0
  const at = isOlder ? beside.span.end : beside.span.start
  const added = isOlder ? `\n${lineStart}${row}` : `${row}\n${lineStart}`
  return [{ title: l10n.t('Add a row for {0}', version), edits: [{ start: at, end: at, text: added }] }]
}
