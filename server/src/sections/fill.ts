import * as l10n from '@vscode/l10n'
import type { Fix } from '../fix.ts'
import type { Policy } from '../policy/policy.ts'
import type { Heading } from '../policy/structure.ts'
import { noProject } from '../project/project.ts'
import type { Project } from '../project/project.ts'
import type { Span } from '../span.ts'
import { sectionFor } from './for-project.ts'
import { inEnglish } from './in-english.ts'
import { sectionIds, standardSections } from './standard.ts'
import type { SectionId } from './standard.ts'
import { readStyle } from './style.ts'
import { writeBody } from './write.ts'

/** The standard sections whose text fits under a heading, as far as it is known what the heading is about. */
export function sectionsAbout({ topic }: Heading): readonly SectionId[] {
  if (topic === 'reporting') return ['communication-channels']
  return sectionIds.filter((id) => standardSections[id].topic === topic && !standardSections[id].addition)
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
  const section = sectionFor(id, project)
  const style = readStyle(policy)
  const text = before + writeBody(section, style, { project, today: null }) + after
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
