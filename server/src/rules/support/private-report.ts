import type { Project } from '../../project/project.ts'
import { linkTo } from '../../sections/sections.ts'

/** GitHub's form for private reports, as a tab stop of a snippet; `null` where the repository is known to be elsewhere. */
export function privateReportForm(project: Project): string | null {
  const { remotes } = project
  if (remotes.length > 0 && !remotes.some(({ host }) => host === 'github.com')) return null
  return `\${1:${linkTo(project, '../../security/advisories/new')}}`
}
