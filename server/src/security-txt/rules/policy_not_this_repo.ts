import * as l10n from '@vscode/l10n'
import { defineRule } from '../../rules/rule.ts'
import { rfc } from '../../rules/sources.ts'
import { isOrganisationWide, isSameRepository, nameOf, repositoryPage } from '../../rules/support/forge-url.ts'
import { fieldsOf } from '../values.ts'

export default defineRule({
  id: 'securitytxt/policy_not_this_repo',
  severity: 'warning',
  summary: 'The policy that the file names is that of another repository.',
  sources: [rfc(9116, '2.5.7')],
  per: 'security-txt',
  *check({ file, project: { remotes } }) {
    if (remotes.some(({ repo }) => isOrganisationWide(repo))) return
    const policies = fieldsOf(file, 'Policy').map((field) => ({ field, page: repositoryPage(field.value) }))
    // Where one leads to this repository or to its owner, or to a page of its own, the others are known to be for something else.
    for (const { page } of policies) {
      if (page === null || !remotes.some(({ host }) => host === page.host)) return
      if (isOrganisationWide(page.repo)) return
      if (remotes.some(({ host, owner }) => host === page.host && owner.toLowerCase() === page.owner.toLowerCase()))
        return
      if (!isSameRepository(page, policies[0]!.page!)) return
    }
    for (const { field, page } of policies) {
      const here = remotes.find(({ host }) => host === page!.host)!
      const isFork = here.repo.toLowerCase() === page!.repo.toLowerCase()
      yield {
        at: field.valueSpan,
        message: l10n.t(
          'This is the policy of {0}, but this repository is {1}: name the policy that holds here.',
          nameOf(page!),
          nameOf(here),
        ),
        ...(isFork && { severity: 'information' as const }),
      }
    }
  },
})
