import { sectionNotes } from '../../server/src/authoring/section-notes.ts'
import type { SectionInfo } from '../../server/src/protocol.ts'

/** A standard section as a line in a list to choose from. */
export interface SectionItem {
  readonly section: SectionInfo
  readonly label: string
  readonly description: string
  readonly detail: string
}

/** Standard sections by how they stand with a policy. */
export interface SectionGroups {
  /** What a finding asks for, as the code lens counts it; what weighs most is first. */
  readonly missing: readonly SectionItem[]
  /** What is not there either, and not asked for, or with a hint at most. */
  readonly optional: readonly SectionItem[]
  readonly unknown: readonly SectionItem[]
  readonly present: readonly SectionItem[]
}

/** Groups sections, and says of each why it is needed and who asks for it. */
export function groupSections(sections: readonly SectionInfo[]): SectionGroups {
  const inState = (state: SectionInfo['state']) => sections.filter((section) => section.state === state).map(itemOf)
  const absent = inState('missing').sort((a, b) => weight(b.section) - weight(a.section))
  const isAsked = ({ section }: SectionItem) => weight(section) > severities.indexOf('hint')
  return {
    missing: absent.filter(isAsked),
    optional: absent.filter((item) => !isAsked(item)),
    unknown: inState('unknown'),
    present: inState('present'),
  }
}

/** Whether nobody would leave a section out: it is at least a warning that it is missing. */
export function isUrgent({ severity }: SectionInfo): boolean {
  return severity === 'error' || severity === 'warning'
}

const severities = ['hint', 'information', 'warning', 'error']

/** The more, the more serious it is that a section is missing. */
function weight({ severity }: SectionInfo): number {
  return severity === null ? -1 : severities.indexOf(severity)
}

function itemOf(section: SectionInfo): SectionItem {
  const { name, why, askedBy, legal } = section
  return { section, label: name, description: sectionNotes(legal, askedBy), detail: why }
}
