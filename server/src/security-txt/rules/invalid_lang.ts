import { defineRule } from '../../rules/rule.ts'
import { rfc } from '../../rules/sources.ts'
import { languageProblems } from '../languages.ts'
import { fieldsWith } from '../values.ts'

export default defineRule({
  id: 'securitytxt/invalid_lang',
  severity: 'warning',
  summary: 'A language is not given by its code.',
  sources: [rfc(9116, '2.5.8'), rfc(5646)],
  per: 'security-txt',
  *check({ file }) {
    for (const field of fieldsWith(file, 'languages')) yield* languageProblems(file.text, field)
  },
})
