import * as l10n from '@vscode/l10n'
import type { VersionRow } from '../policy/policy.ts'
import type { Table } from '../policy/structure.ts'
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
    const signs = plainTables(policy).flatMap(({ table, rows }) =>
      rows.filter(isOtherSign).map(({ status, statusSpan }) => ({ status, statusSpan, table })),
    )
    for (const { status, statusSpan, table } of signs.slice(0, mostSigns)) {
      if (isWrittenOutside(table, status, policy.text)) continue
      yield {
        at: statusSpan,
        message: l10n.t('"{0}" says neither yes nor no: write whether this version gets security fixes.', status),
        fixes: [':white_check_mark:', ':x:'].map((sign) => ({
          title: l10n.t('Write {0}', sign),
          edits: [{ ...statusSpan, text: sign }],
        })),
      }
    }
  },
})

/** Each is looked for in the whole text, and nobody has more of them. */
const mostSigns = 30

function isOtherSign({ supported, status }: VersionRow): boolean {
  return supported === null && shortcode.test(status) && !partly.test(status)
}

/** A sign that stands elsewhere too may be explained there. */
function isWrittenOutside({ span }: Table, status: string, text: string): boolean {
  return text.slice(0, span.start).includes(status) || text.slice(span.end).includes(status)
}
