import * as l10n from '@vscode/l10n'
import type { VersionRow } from '../policy/policy.ts'
import { overlaps } from '../span.ts'
import { defineRule } from './rule.ts'
import type { Fix } from '../fix.ts'
import { githubPolicy } from './sources.ts'

export default defineRule({
  id: 'version-spec-invalid',
  severity: 'information',
  summary: 'What stands in the table in place of a version is none.',
  sources: [githubPolicy],
  per: 'policy',
  *check({ policy }) {
    for (const { rows } of policy.supportedVersions?.tables ?? [])
      for (const row of rows) {
        const { spec, span, version, versionSpan } = row
        // A comment in the row may hold the rest, and is told as such.
        if (spec.kind !== 'broken' || policy.comments.some((comment) => overlaps(comment.span, span))) continue
        yield {
          at: versionSpan,
          message: l10n.t('"{0}" is no version: write it as "1.2.x", "< 4.0" or "1.0 - 1.9".', version),
          fixes: fixes(policy.text, row, spec.meant),
        }
      }
  },
})

/** None where markup stands inside the version, or the right one is not known. */
function fixes(text: string, { version, versionSpan }: VersionRow, meant: string | null): readonly Fix[] {
  if (meant === null || text.slice(versionSpan.start, versionSpan.end) !== version) return []
  return [{ title: l10n.t('Write "{0}"', meant), edits: [{ ...versionSpan, text: meant }] }]
}
