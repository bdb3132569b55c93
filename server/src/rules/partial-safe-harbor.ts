import * as l10n from '@vscode/l10n'
import { judge } from '../elements/elements.ts'
import type { SafeHarborPart } from '../policy/policy.ts'
import { defineRule } from './rule.ts'
import { dioterms } from './sources.ts'

export default defineRule({
  id: 'partial-safe-harbor',
  severity: 'hint',
  summary: 'The safe harbor leaves out a part that others have.',
  sources: [dioterms],
  per: 'policy',
  missing: true,
  *check({ policy, project }) {
    const { evidence, lacks } = policy.safeHarbor
    const [promise] = evidence
    if (promise === undefined || judge('full-safe-harbor', policy, project).state !== 'lacking') return
    const parts = lacks.map(describe).join(l10n.t(', and that '))
    yield {
      at: promise.span,
      message: l10n.t('A full safe harbor also says that {0}: ask counsel whether you can say so, too.', parts),
    }
  },
})

function describe(part: SafeHarborPart): string {
  if (part === 'authorized') return l10n.t('research in good faith is authorized')
  if (part === 'circumvention') return l10n.t('nobody is pursued for circumventing technical protection')
  return l10n.t('terms of use that forbid such research are waived')
}
