import * as l10n from '@vscode/l10n'
import { judge } from '../elements/elements.ts'
import { insertSection } from '../sections/insert.ts'
import { defineRule } from './rule.ts'
import { iso29147, osps, rfc, scorecard } from './sources.ts'
import { reportingPlace } from './support/reporting-place.ts'

export default defineRule({
  id: 'no-reporting-channel',
  severity: 'error',
  summary: 'Nothing says where to report a vulnerability.',
  sources: [osps('VM-02.01'), iso29147, rfc(9116, '2.5.3'), scorecard],
  per: 'policy',
  missing: true,
  *check({ policy, project }) {
    if (judge('contact', policy, project).state !== 'lacking') return
    yield {
      at: reportingPlace(policy),
      message: l10n.t(
        'Nothing here says where to report a vulnerability: name a private way, such as an e-mail address or a private report form.',
      ),
      fixes: () => [insertSection(policy, 'communication-channels', project)],
    }
  },
})
