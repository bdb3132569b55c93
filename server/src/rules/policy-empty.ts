import * as l10n from '@vscode/l10n'
import { insertPolicy } from '../sections/insert.ts'
import { defineRule } from './rule.ts'
import { githubPolicy, scorecard } from './sources.ts'
import { saysSomething } from './support/says-something.ts'
import { titlePlace } from './support/title-place.ts'

export default defineRule({
  id: 'policy-empty',
  severity: 'error',
  summary: 'The policy has no content.',
  sources: [scorecard, githubPolicy],
  per: 'policy',
  *check({ policy, project, today }) {
    const { headings, links } = policy
    if (saysSomething(policy) || headings.length > 1 || links.some(({ kind }) => kind !== 'definition')) return
    yield {
      at: titlePlace(policy),
      message: l10n.t('The policy says nothing: write how to report a vulnerability, or delete the file.'),
      fixes: () => [insertPolicy(policy, project, today)],
    }
  },
})
