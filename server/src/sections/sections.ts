import type { Policy } from '../policy/policy.ts'
import { noProject } from '../project/project.ts'
import type { Project } from '../project/project.ts'
import { escapeSnippet } from '../rules/rule.ts'
import type { Fix } from '../rules/rule.ts'
import { placeOf } from './place.ts'
import type { Place } from './place.ts'
import { standardSections } from './standard.ts'
import type { SectionId, StandardSection } from './standard.ts'
import { readStyle } from './style.ts'
import type { Style } from './style.ts'

export type { SectionId } from './standard.ts'

/**
 * A fix that inserts a standard section at its place in the policy, in the author's style; the author chooses its values at tab
 * stops. It does not look whether the policy has such a section already.
 */
export function insertSection(policy: Policy, id: SectionId, project: Project = noProject): Fix {
  const section = standardSections[id]
  const style = readStyle(policy)
  const place = placeOf(policy, section.topic)
  const text = withBlankLines(write(section, place.depth, style, project), policy.text, place, style)
  return {
    title: `Insert the section "${section.title}"${section.advice === '' ? '' : ` (${section.advice})`}`,
    edits: [{ start: place.at, end: place.at, text: text.replaceAll('\n', style.lineBreak) }],
    snippet: true,
  }
}

function write({ title, body }: StandardSection, depth: number, style: Style, project: Project): string {
  const heading =
    style.headings === 'setext' && depth <= 2
      ? `${title}\n${(depth === 1 ? '=' : '-').repeat(title.length)}`
      : `${'#'.repeat(depth)} ${title}`
  const lines = body.map((line) => linkTo(project, line.replace(/^-(?= )/, style.listMarker)))
  return [heading, ...Array<string>(style.blankAfter).fill(''), ...lines].join('\n')
}

/** Turns links to the pages of the repository into links that work from everywhere, if it is known where the repository is. */
function linkTo({ remotes, policyPath }: Project, line: string): string {
  const github = remotes.find(({ host }) => host === 'github.com')
  const root =
    github === undefined
      ? '../'.repeat(1 + (policyPath ?? 'SECURITY.md').split('/').length)
      : `https://github.com/${escapeSnippet(github.owner)}/${escapeSnippet(github.repo)}/`
  return line.replaceAll('../../', root)
}

/** Sets the section apart from what stands around it, and leaves the line break at the end of the file as it is. */
function withBlankLines(section: string, text: string, place: Place, style: Style): string {
  const before = text.slice(0, place.at)
  const gap = before.slice(before.trimEnd().length).split('\n').length - 1
  const wanted = before.trim() === '' ? 0 : 1 + (place.before ? 1 : style.blankBefore)
  return '\n'.repeat(Math.max(wanted - gap, 0)) + section + (place.before ? '\n'.repeat(1 + style.blankBefore) : '')
}
