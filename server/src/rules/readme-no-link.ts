import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { cvdGuide, githubPolicy } from './sources.ts'
import { titlePlace } from './support/title-place.ts'

export default defineRule({
  id: 'readme-no-link',
  severity: 'hint',
  summary: 'The README does not lead to the policy.',
  sources: [cvdGuide, githubPolicy],
  per: 'policy',
  missing: true,
  *check({ policy, project }) {
    if (project.readme === null || leadsToPolicy(project.readme.text)) return
    yield {
      at: titlePlace(policy),
      message: l10n.t('{0} does not lead to this policy: link it there, where people look first.', project.readme.path),
    }
  },
})

/** The name of the file as it stands in links, and the pages of forges that show it. */
const policyFile = /\bsecurity\.(?:adoc|html?|markdown|md|rst|txt)\b|\/security\b|\bsecurity[ _-]polic/i
/** The name of the file without an ending, as people write it. */
const policyName = /\bSECURITY\b/

/** The same in every language. */
function leadsToPolicy(readme: string): boolean {
  return policyFile.test(readme) || policyName.test(readme)
}
