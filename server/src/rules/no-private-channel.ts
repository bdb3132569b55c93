import * as l10n from '@vscode/l10n'
import { takesReportsInPublic } from '../elements/channels.ts'
import { judge } from '../elements/elements.ts'
import { insertSection } from '../sections/insert.ts'
import { touches } from '../span.ts'
import { defineRule } from './rule.ts'
import { badge, osps } from './sources.ts'
import { reportingPlace } from './support/reporting-place.ts'

export default defineRule({
  id: 'no-private-channel',
  severity: 'error',
  summary: 'Every way to report that the policy names is public.',
  sources: [osps('VM-03.01'), badge('vulnerability_report_private')],
  per: 'policy',
  missing: true,
  *check({ policy, project }) {
    if (judge('private-channel', policy, project).state !== 'lacking') return
    const at = reportingPlace(policy)
    // A text of one line gets one finding, from the rule that is about the words: report-in-public.
    if (policy.channels.some((channel) => takesReportsInPublic(channel) && touches(channel.span, at))) return
    yield {
      at,
      message: l10n.t(
        'Every way to report that is named here is public: add a private one, such as an e-mail address or a private report form.',
      ),
      fixes: () => [insertSection(policy, 'communication-channels', project)],
    }
  },
})
