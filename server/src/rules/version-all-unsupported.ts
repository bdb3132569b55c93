import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { badge, githubPolicy } from './sources.ts'
import { plainTables } from './support/version-rows.ts'

export default defineRule({
  id: 'version-all-unsupported',
  severity: 'warning',
  summary: 'Every version of the table is unsupported.',
  sources: [githubPolicy, badge('maintained')],
  per: 'policy',
  *check({ policy }) {
    if (policy.closed !== null || policy.supportedVersions?.tables.length !== 1) return
    for (const { rows } of plainTables(policy)) {
      if (rows.length === 0 || rows.some(({ supported }) => supported !== false)) continue
      yield {
        at: { start: rows[0]!.span.start, end: rows.at(-1)!.span.end },
        message: l10n.t(
          'No version gets security fixes by this table: add the one that does, or say that the project has ended.',
        ),
      }
    }
  },
})
