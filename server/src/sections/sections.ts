import * as l10n from '@vscode/l10n'
import type { Policy } from '../policy/policy.ts'
import type { Heading } from '../policy/structure.ts'
import { noProject } from '../project/project.ts'
import type { Project } from '../project/project.ts'
import { escapeSnippet } from '../fix.ts'
import type { Fix } from '../fix.ts'
import type { Span } from '../span.ts'
import { inEnglish } from './in-english.ts'
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
 * @param today as YYYY-MM-DD; when it is `null`, the editor puts its own date in
 */
export function insertSection(
  policy: Policy,
  id: SectionId,
  project: Project = noProject,
  today: string | null = null,
): Fix {
  const section = dated(standardSections[id], today)
  const style = readStyle(policy)
  const place = placeOf(policy, section.topic)
  const text = withBlankLines(write(section, place.depth, style, project), policy.text, place, style)
  return {
    title: inEnglish(
      policy,
      section.legal
        ? l10n.t('Insert the section "{0}" (ask counsel first)', section.name)
        : l10n.t('Insert the section "{0}"', section.name),
    ),
    edits: [{ start: place.at, end: place.at, text: text.replaceAll('\n', style.lineBreak) }],
    snippet: true,
  }
}

/** The date of today in the variables of a snippet. */
const editorsDate = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE'

/** What a policy should say, in the order in which it is best read. */
const wholePolicy: readonly SectionId[] = [
  'communication-channels',
  'report-contents',
  'response-times',
  'coordinated-disclosure',
  'supported-versions',
  'cve-ids',
  'scope',
  'out-of-scope',
  'safe-harbor',
  'no-bounty',
  'credit',
  'policy-history',
]

/** A fix that writes a whole policy into one that is empty, or under its title if that is all that it has. */
export function insertPolicy(policy: Policy, project: Project = noProject, today: string | null = null): Fix {
  const style = readStyle(policy)
  const place = placeOf(policy, 'history')
  let stops = 0
  const sections = wholePolicy.map((id) => {
    const section = dated(standardSections[id], today)
    const body = section.body.map((line) => line.replace(/\$\{\d+/g, () => `\${${++stops}`))
    return write({ ...section, body }, place.depth, style, project)
  })
  const texts = policy.title === null ? ['# Security Policy', ...sections] : sections
  const text = withBlankLines(texts.join('\n'.repeat(1 + style.blankBefore)), policy.text, place, style)
  return {
    title: inEnglish(policy, l10n.t('Insert a whole policy (review each promise, ask counsel about the safe harbor)')),
    edits: [{ start: place.at, end: place.at, text: text.replaceAll('\n', style.lineBreak) }],
    snippet: true,
  }
}

/** The standard sections whose text fits under a heading, as far as it is known what the heading is about. */
export function sectionsAbout({ topic }: Heading): readonly SectionId[] {
  if (topic === 'reporting') return ['communication-channels']
  return (Object.keys(standardSections) as SectionId[]).filter(
    (id) => standardSections[id].topic === topic && !standardSections[id].addition,
  )
}

/** A fix that writes the text of a standard section under a heading of the policy that has none. */
export function fillSection(policy: Policy, heading: Heading, id: SectionId, project: Project = noProject): Fix {
  const { blankAfter } = readStyle(policy)
  const at = heading.span.end
  const [, next = ''] = policy.text.slice(at).split('\n', 2)
  const gaps = ['\n'.repeat(1 + blankAfter), next.trim() === '' ? '' : '\n'] as const
  return insertText(policy, { start: at, end: at }, id, project, gaps)
}

/** A fix that puts the text of a standard section in the place of another text. */
export function replaceByText(policy: Policy, span: Span, id: SectionId, project: Project = noProject): Fix {
  return insertText(policy, span, id, project, ['', ''])
}

function insertText(
  policy: Policy,
  span: Span,
  id: SectionId,
  project: Project,
  [before, after]: readonly [string, string],
): Fix {
  const section = standardSections[id]
  const style = readStyle(policy)
  const text = before + writeBody(section, style, project) + after
  return {
    title: inEnglish(
      policy,
      section.legal
        ? l10n.t('Insert the text of "{0}" (ask counsel first)', section.name)
        : l10n.t('Insert the text of "{0}"', section.name),
    ),
    edits: [{ start: span.start, end: span.end, text: text.replaceAll('\n', style.lineBreak) }],
    snippet: true,
  }
}

function dated(section: StandardSection, today: string | null): StandardSection {
  if (today === null) return section
  return { ...section, body: section.body.map((line) => line.replace(editorsDate, today)) }
}

function write(section: StandardSection, depth: number, style: Style, project: Project): string {
  const { title } = section
  const heading =
    style.headings === 'setext' && depth <= 2
      ? `${title}\n${(depth === 1 ? '=' : '-').repeat(title.length)}`
      : `${'#'.repeat(depth)} ${title}`
  return heading + '\n'.repeat(1 + style.blankAfter) + writeBody(section, style, project)
}

function writeBody({ body }: StandardSection, style: Style, project: Project): string {
  return body.map((line) => linkTo(project, line.replace(/^-(?= )/, style.listMarker))).join('\n')
}

/** Turns links to the pages of the repository into links that work from everywhere, if it is known where the repository is. */
export function linkTo({ remotes, policyPath }: Project, line: string): string {
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
