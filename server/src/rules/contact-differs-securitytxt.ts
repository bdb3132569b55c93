import { securityTxtClaims } from '../project/claims.ts'
import { defineRule } from './rule.ts'
import { rfc } from './sources.ts'
import { otherContact } from './support/other-contact.ts'

export default defineRule({
  id: 'contact-differs-securitytxt',
  severity: 'warning',
  summary: 'The security.txt of the repository names another address for reports.',
  sources: [rfc(9116, '2.5.3'), rfc(9116, '5.3')],
  per: 'policy',
  *check({ policy, project }) {
    const claims = securityTxtClaims(project)
    if (claims !== null) yield* otherContact(policy, project, claims)
  },
})
