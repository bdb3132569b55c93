import * as l10n from '@vscode/l10n'
import { defineRule } from '../../rules/rule.ts'
import { ianaSecurityTxt } from '../../rules/sources.ts'
import { deleteField } from '../edits.ts'
import { repeated } from '../values.ts'

export default defineRule({
  id: 'securitytxt/multi_bug_bounty',
  severity: 'warning',
  summary: 'The file says more than once whether rewards are paid.',
  sources: [ianaSecurityTxt],
  per: 'security-txt',
  *check({ file }) {
    const { first, others = [] } = repeated(file, 'Bug-Bounty') ?? {}
    for (const field of others) {
      yield {
        at: field.line,
        message: l10n.t('Readers cannot tell which "Bug-Bounty" counts: keep one, and delete the others.'),
        fixes: [{ title: l10n.t('Delete this line'), edits: [deleteField(file, field)] }],
        related: [{ at: first!.line, message: l10n.t('The first of them') }],
      }
    }
  },
})
