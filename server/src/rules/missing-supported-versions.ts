import type { Project } from '../project/project.ts'
import { defineRule } from './rule.ts'
import { githubPolicy, osps } from './sources.ts'
import { missingSection } from './support/missing-section.ts'

export default defineRule({
  id: 'missing-supported-versions',
  severity: 'information',
  summary: 'Nothing says which versions get security fixes.',
  sources: [githubPolicy, osps('DO-04.01'), osps('DO-05.01')],
  per: 'policy',
  missing: true,
  check({ policy, project }) {
    if (policy.supportedVersions !== null || policy.versionless !== null || isSite(project)) return []
    const message =
      'Nothing here says which versions get security fixes: list them, or say that it is the latest release only.'
    return missingSection(policy, project, 'supported-versions', message)
  },
})

/** The repository of a site, or of what an organisation's repositories share. */
function isSite({ remotes }: Project): boolean {
  return remotes.some(({ repo }) => repo === '.github' || /\.(?:github|gitlab)\.io$/i.test(repo))
}
