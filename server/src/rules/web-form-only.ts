import * as l10n from '@vscode/l10n'
import { judge } from '../elements/elements.ts'
import { waysToReport } from '../elements/ways-to-report.ts'
import { defineRule } from './rule.ts'
import { cra } from './sources.ts'

export default defineRule({
  id: 'web-form-only',
  severity: 'off',
  summary: 'Reports can be made by filling in a form on the web, and in no other way.',
  sources: [cra],
  per: 'policy',
  missing: true,
  *check({ policy, project }) {
    if (judge('personal-contact', policy, project).state !== 'lacking') return
    yield {
      at: waysToReport(policy)[0]!.span,
      message: l10n.t('Reporters can only fill in a form: let them choose another way too, such as e-mail.'),
    }
  },
})
