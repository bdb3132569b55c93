import * as l10n from '@vscode/l10n'
import { judge } from '../elements/elements.ts'
import { defineRule } from './rule.ts'
import { cisa, dioterms } from './sources.ts'

export default defineRule({
  id: 'missing-authorization',
  severity: 'off',
  summary: 'The safe harbor does not say that research in good faith is authorized.',
  sources: [cisa, dioterms],
  per: 'policy',
  missing: true,
  *check({ policy, project }) {
    const [promise] = policy.safeHarbor.evidence
    if (promise === undefined || judge('authorization', policy, project).state !== 'lacking') return
    yield {
      at: promise.span,
      message: l10n.t(
        'This promises no legal action, but not that the research is authorized: say so, and ask counsel first.',
      ),
    }
  },
})
