import * as l10n from '@vscode/l10n'
import type { Policy } from '../policy/policy.ts'
import { repositoryPath } from '../project/paths.ts'
import { defineRule } from './rule.ts'
import { githubHealthFiles } from './sources.ts'
import { placeOf, rankOnGitHub } from './support/policy-places.ts'
import { titlePlace } from './support/title-place.ts'

export default defineRule({
  id: 'policy-shadowed',
  severity: 'warning',
  summary: 'GitHub shows another policy of the repository and never this one.',
  sources: [githubHealthFiles],
  per: 'policy',
  *check({ policy, project: { policyPath, policies, remotes } }) {
    if (policyPath === null || isDocumentation(policyPath) || !remotes.some(({ host }) => host === 'github.com')) return
    const rank = rankOnGitHub(policyPath)
    const shown = policies.find((path) => rankOnGitHub(path) !== null)
    if (rank === null || shown === undefined || rankOnGitHub(shown)! >= rank || leadsTo(policy, policyPath, shown))
      return
    yield {
      at: titlePlace(policy),
      message: l10n.t('GitHub shows "{0}" and never this file: keep one of the two policies.', shown),
    }
  },
})

/** In "docs" a file "security.md" in small letters is often a chapter of the documentation, and no policy. */
function isDocumentation(path: string): boolean {
  const { folder, name } = placeOf(path)
  return folder.toLowerCase() === 'docs' && !name.startsWith('SECURITY')
}

/** A policy that hands over to the one that is shown does no harm. */
function leadsTo({ links, delegations }: Policy, policyPath: string, shown: string): boolean {
  return (
    delegations.length > 0 ||
    links.some(({ url }) => repositoryPath(policyPath, url) === shown || url.endsWith(`/${shown}`))
  )
}
