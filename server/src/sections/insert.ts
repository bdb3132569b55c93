import * as l10n from '@vscode/l10n'
import type { Edit, Fix } from '../fix.ts'
import type { Policy } from '../policy/policy.ts'
import { noProject } from '../project/project.ts'
import type { Project } from '../project/project.ts'
import { firstVersion } from './filled.ts'
import { sectionFor } from './for-project.ts'
import { inEnglish } from './in-english.ts'
import { placeOf } from './place.ts'
import type { Place } from './place.ts'
import { inStandardOrder } from './order.ts'
import type { SectionId, StandardSection } from './standard.ts'
import { readStyle } from './style.ts'
import type { Style } from './style.ts'
import { numberThrough } from './tab-stops.ts'
import { writeSection } from './write.ts'

/**
 * A fix that inserts standard sections, each at its place in the policy, in the author's style; the author chooses their values at
 * tab stops, which are numbered through. It does not look whether the policy has such sections already: `sectionStates` says so.
 * Of those that exclude each other the first in the standard order is inserted.
 * @param chosen ids, or sections that were put together, such as `communicationChannels(...)`
 * @param today as YYYY-MM-DD; when it is `null`, the editor puts its own date in
 */
export function insertSections(
  policy: Policy,
  chosen: readonly (SectionId | StandardSection)[],
  project: Project = noProject,
  today: string | null = null,
): Fix {
  const sections = inStandardOrder(chosen.map((one) => (typeof one === 'string' ? sectionFor(one, project) : one)))
  return { title: titleFor(policy, sections), edits: editsFor(policy, sections, project, today), snippet: true }
}

/** The same for one section. */
export function insertSection(
  policy: Policy,
  id: SectionId,
  project: Project = noProject,
  today: string | null = null,
): Fix {
  return insertSections(policy, [id], project, today)
}

/** What a policy should say. */
const wholePolicy: readonly (SectionId | StandardSection)[] = [
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
  firstVersion,
]

/** A fix that writes a whole policy into one that is empty, or under its title if that is all that it has. */
export function insertPolicy(policy: Policy, project: Project = noProject, today: string | null = null): Fix {
  const sections = policy.title === null ? (['title', ...wholePolicy] as const) : wholePolicy
  return {
    ...insertSections(policy, sections, project, today),
    title: inEnglish(policy, l10n.t('Insert a whole policy (review each promise, ask counsel about the safe harbor)')),
  }
}

function titleFor(policy: Policy, sections: readonly StandardSection[]): string {
  const names = sections.map(({ name }) => `"${name}"`).join(', ')
  const isLegal = sections.some(({ legal }) => legal)
  if (sections.length === 1)
    return inEnglish(
      policy,
      isLegal ? l10n.t('Insert the section {0} (ask counsel first)', names) : l10n.t('Insert the section {0}', names),
    )
  return inEnglish(
    policy,
    isLegal ? l10n.t('Insert the sections {0} (ask counsel first)', names) : l10n.t('Insert the sections {0}', names),
  )
}

/** One edit for all that goes to the same place. */
function editsFor(
  policy: Policy,
  sections: readonly StandardSection[],
  project: Project,
  today: string | null,
): readonly Edit[] {
  const style = readStyle(policy)
  const places = sections.map((section) => placeOf(policy, section))
  const texts = numberThrough(
    sections.map((section, index) => writeSection(section, places[index]!.depth, style, { project, today })),
  )
  const last = Math.max(...places.map(({ at }) => at))
  return [...new Set(places.map(({ at }) => at))].map((at) => {
    const here = texts.filter((_, index) => places[index]!.at === at)
    const place = places.find((one) => one.at === at)!
    // Else the last press of Tab would lead to the heading of the next section, and the one after it would indent that.
    const end = place.before && at === last ? '$0' : ''
    const text = withBlankLines(here.join('\n'.repeat(1 + style.blankBefore)) + end, policy.text, place, style)
    return { start: at, end: at, text: text.replaceAll('\n', style.lineBreak) }
  })
}

/** Sets sections apart from what stands around them, and leaves the line break at the end of the file as it is. */
function withBlankLines(sections: string, text: string, place: Place, style: Style): string {
  const before = text.slice(0, place.at)
  const gap = before.slice(before.trimEnd().length).split('\n').length - 1
  const wanted = before.trim() === '' ? 0 : 1 + (place.before ? 1 : style.blankBefore)
  return '\n'.repeat(Math.max(wanted - gap, 0)) + sections + (place.before ? '\n'.repeat(1 + style.blankBefore) : '')
}
