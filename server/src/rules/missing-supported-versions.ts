import type { Project } from '../project/project.ts'
import { defineRule } from './rule.ts'
import { githubPolicy, osps } from './sources.ts'
import { missingSection } from './support/missing-section.ts'
import { says } from './support/says.ts'

/** A site, a service, or what many repositories share: there are no versions that a reader could choose from. */
const isVersionless = says(
  /\bproducts and services\b|\b(?:all|any|each|every|other) (?:of )?(?:our |the )?(?:\S+ ){0,3}?(?:repositories|projects|products|packages)\b|\b(?:repositor(?:y|ies)|projects) (?:within|in|of|across|under) (?:the|our) (?:\w+ )?(?:organi[sz]ation|ecosystem)\b|\b(?:our|this|the) (?:live |public |official )?(?:web ?site|web application|hosted service|infrastructure|platforms?)\b|\bis (?:primarily |mainly |only )?documentation\b/i,
)

export default defineRule({
  id: 'missing-supported-versions',
  severity: 'information',
  summary: 'Nothing says which versions get security fixes.',
  sources: [githubPolicy, osps('DO-04.01'), osps('DO-05.01')],
  per: 'policy',
  missing: true,
  check({ policy, project }) {
    if (policy.supportedVersions !== null || isSite(project) || isVersionless(policy)) return []
    const message =
      'Nothing here says which versions get security fixes: list them, or say that it is the latest release only.'
    return missingSection(policy, project, 'supported-versions', message)
  },
})

/** The repository of a site, or of what an organisation's repositories share. */
function isSite({ remotes }: Project): boolean {
  return remotes.some(({ repo }) => repo === '.github' || /\.(?:github|gitlab)\.io$/i.test(repo))
}
