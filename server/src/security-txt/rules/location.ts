import * as l10n from '@vscode/l10n'
import { defineRule } from '../../rules/rule.ts'
import { rfc } from '../../rules/sources.ts'
import { firstWords } from '../edits.ts'
import { isWellKnown } from '../well-known.ts'

export default defineRule({
  id: 'securitytxt/location',
  severity: 'information',
  summary: 'The file is not where readers look first.',
  sources: [rfc(9116, '3')],
  per: 'security-txt',
  *check({ file, project: { policyPath, securityTxt } }) {
    if (policyPath === null || isWellKnown(policyPath) || !isServed.test(policyPath)) return
    // What stands at the top may be a copy for old readers.
    if (securityTxt !== null && isWellKnown(securityTxt.path)) return
    yield {
      at: firstWords(file),
      message: l10n.t('Readers look for this file in a folder ".well-known": move it there.'),
    }
  },
})

/** At the top of what a server gives out: of others nobody can say where they will be found. */
const isServed = /^(?:(?:[^/]{1,100}\/){0,4}(?:public|static|www|web|wwwroot|htdocs|public_html)\/)?security\.txt$/
