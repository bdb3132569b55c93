import type { Policy } from '../../policy/policy.ts'
import { sectionsOn } from '../../policy/sections.ts'
import type { Project } from '../../project/project.ts'
import { linkTo } from '../../sections/repository-links.ts'
import { contains } from '../../span.ts'
import { isSameRepository, reportableRemotes, reportFormOf, repositoryPage } from './forge-url.ts'
import type { RepositoryPage } from './forge-url.ts'

/** Links to the forms for private reports that a policy can mean. */
export interface ReportForms {
  readonly urls: readonly string[]
  /** True when there is one, and the repository itself says so. */
  readonly certain: boolean
}

/**
 * Finds the private report form of the repository that a policy is for: from the git remotes, else from the repository named under
 * Scope, else as a link that works beside the file. None where the repository is known not to be on GitHub.
 */
export function reportForms(policy: Policy, project: Project): ReportForms {
  const remotes = reportableRemotes(project)
  if (remotes.length > 0) {
    const urls = [...new Set(remotes.map(reportFormOf))]
    return { urls, certain: urls.length === 1 }
  }
  const named = repositoryInScope(policy)
  if (named !== null) return { urls: [reportFormOf(named)], certain: false }
  return { urls: project.remotes.length > 0 ? [] : [linkTo(project, '../../security/advisories/new')], certain: false }
}

/** Each is compared with all links, and nobody writes more. */
const mostSections = 5

/** The one repository on GitHub that the sections about scope link to. */
function repositoryInScope({ sections, links }: Policy): RepositoryPage | null {
  const scopes = sectionsOn(sections, 'scope').slice(0, mostSections)
  const repositories = links
    .filter(({ span }) => scopes.some((scope) => contains(scope.span, span)))
    .flatMap(({ url }) => repositoryPage(url) ?? [])
    .filter(({ host, path }) => host === 'github.com' && path === '')
  const [first, ...others] = repositories
  return first !== undefined && others.every((other) => isSameRepository(first, other)) ? first : null
}
