import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { githubPolicy, scorecard } from './sources.ts'
import { placeOf, rankOnGitHub } from './support/policy-places.ts'
import { titlePlace } from './support/title-place.ts'

/** Folders and names under which people expect the policy of a repository to be found; others are of its parts, or of templates. */
const folders =
  /^(?:\.github|docs?|documentation|\.gitlab|\.gitea|\.forgejo|policies|policy|legal|security|community|meta)?$/i
const names = /^security(?:[-_]policy)?\.(?:md|markdown)$/i

function isMisplaced(path: string): boolean {
  const { folder, name } = placeOf(path)
  return rankOnGitHub(path) === null && folders.test(folder) && names.test(name)
}

export default defineRule({
  id: 'policy-location',
  severity: 'warning',
  summary: 'GitHub does not look for a policy where this one stands.',
  sources: [githubPolicy, scorecard],
  per: 'policy',
  *check({ policy, project: { policyPath, policies, remotes } }) {
    if (policyPath === null || policies.length > 0 || !isMisplaced(policyPath)) return
    if (!remotes.some(({ host }) => host === 'github.com')) return
    yield {
      at: titlePlace(policy),
      message: l10n.t('GitHub does not look for a policy at "{0}": move it to "SECURITY.md".', policyPath),
    }
  },
})
