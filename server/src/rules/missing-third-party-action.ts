import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { cisaTemplate, dioterms } from './sources.ts'
import { missingElement } from './support/missing-element.ts'

const check = missingElement('third-party-action', () =>
  l10n.t(
    'Nothing here says what you do when somebody else takes legal action against a reporter: say that you will make it known that the reporter kept to this policy.',
  ),
)

export default defineRule({
  id: 'missing-third-party-action',
  severity: 'off',
  summary: 'The safe harbor does not say what happens when a third party goes to law.',
  sources: [dioterms, cisaTemplate],
  per: 'policy',
  missing: true,
  // Where there is no safe harbor at all, another rule offers one that says this, too.
  check: (context) => (context.policy.safeHarbor.level === 'none' ? [] : check(context)),
})
