import { defineRule } from '../../rules/rule.ts'
import { rfc } from '../../rules/sources.ts'
import { uriProblem } from '../uri-problem.ts'
import { fieldsWith, isKey } from '../values.ts'

export default defineRule({
  id: 'securitytxt/no_uri',
  severity: 'error',
  summary: 'An address lacks what tells readers how to use it, such as `mailto:`.',
  sources: [rfc(9116, '2.5.3')],
  per: 'security-txt',
  *check({ file }) {
    for (const field of fieldsWith(file, 'uri')) {
      if (isKey(field)) continue
      const problem = uriProblem(field)
      if (problem !== null) yield { at: field.valueSpan, ...problem }
    }
  },
})
