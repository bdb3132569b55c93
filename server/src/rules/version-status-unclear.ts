import * as l10n from '@vscode/l10n'
import type { VersionRow, VersionTable } from '../policy/policy.ts'
import { defineRule } from './rule.ts'
import { githubPolicy } from './sources.ts'
import { plainTables } from './support/version-rows.ts'

/** What people write for "in part" or "soon", and readers understand. */
const partly =
  /^:(?:warning|hourglass\w*|construction|question|grey_question|exclamation|clock\w*|(?:large_)?(?:yellow|orange)_\w+|large_blue_\w+|soon|new|wrench|lock|test_tube|recycle|heavy_minus_sign|no_good|zzz|skull\w*|coffin|headstone|wastebasket):$/
const shortcode = /^:[^\s:]{1,60}:$/

export default defineRule({
  id: 'version-status-unclear',
  severity: 'information',
  summary: 'The table says neither yes nor no to a version.',
  sources: [githubPolicy],
  per: 'policy',
  *check({ policy }) {
    for (const table of plainTables(policy)) {
      for (const row of table.rows) {
        if (row.supported !== null || !isUnclear(row, table, policy.text)) continue
        yield {
          at: row.statusSpan,
          message: l10n.t('"{0}" says neither yes nor no: write whether this version gets security fixes.', row.status),
          fixes: [':white_check_mark:', ':x:'].map((sign) => ({
            title: l10n.t('Write {0}', sign),
            edits: [{ ...row.statusSpan, text: sign }],
          })),
        }
      }
    }
  },
})

/** A sign that stands elsewhere too may be explained there. */
function isUnclear({ status }: VersionRow, { table }: VersionTable, text: string): boolean {
  if (!shortcode.test(status) || partly.test(status)) return false
  return !(text.slice(0, table.span.start) + text.slice(table.span.end)).includes(status)
}
