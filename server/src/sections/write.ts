import type { Project } from '../project/project.ts'
import { filledLine } from './filling.ts'
import type { StandardSection } from './standard.ts'
import type { Style } from './style.ts'

/** The date of today in the variables of a snippet. */
const editorsDate = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE'

/** What a section is filled with. */
export interface Filling {
  readonly project: Project
  /** As YYYY-MM-DD; when it is `null`, the editor puts its own date in. */
  readonly today: string | null
}

/** A section with its heading, in snippet syntax and in a style, but with `\n` as line break; none at the end. */
export function writeSection(section: StandardSection, depth: number, style: Style, filling: Filling): string {
  const { title } = section
  const heading =
    style.headings === 'setext' && depth <= 2
      ? `${title}\n${(depth === 1 ? '=' : '-').repeat(title.length)}`
      : `${'#'.repeat(depth)} ${title}`
  return heading + '\n'.repeat(1 + style.blankAfter) + writeBody(section, style, filling)
}

/** The same without the heading. */
export function writeBody({ body }: StandardSection, style: Style, { project, today }: Filling): string {
  return body
    .map((line) => filledLine(line.replace(/^-(?= )/, style.listMarker), project))
    .map((line) => (today === null ? line : line.replace(editorsDate, today)))
    .join('\n')
}
