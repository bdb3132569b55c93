import { elements, judge } from '../elements/elements.ts'
import type { ElementId } from '../elements/elements.ts'
import { canMiss } from '../elements/judgement.ts'
import type { Policy } from '../policy/policy.ts'
import type { Project } from '../project/project.ts'
import type { SectionInfo } from '../protocol.ts'
import { headingOf } from '../sections/recognise.ts'
import { sectionIds, standardSections } from '../sections/standard.ts'
import type { SectionId } from '../sections/standard.ts'
import type { Span } from '../span.ts'
import { askersOf } from './askers.ts'
import { saidBesides } from './said.ts'
import { whyOf } from './why.ts'

/** A standard section, and how it stands with a policy. */
export interface SectionState extends Omit<SectionInfo, 'severity' | 'range'> {
  readonly id: SectionId
  /** Where the policy says it; `null` unless it is present, and where it is said at no one place. */
  readonly span: Span | null
}

/** How each standard section stands with a policy, in the order in which they are best read. */
export function sectionStates(policy: Policy, project: Project): readonly SectionState[] {
  return sectionIds.map((id) => sectionState(id, policy, project))
}

/** How one standard section stands with a policy. */
export function sectionState(id: SectionId, policy: Policy, project: Project): SectionState {
  const { name, summary, legal } = standardSections[id]
  return { id, name, summary, why: whyOf(id), askedBy: askersOf(id), legal, ...presence(id, policy, project) }
}

type Presence = Pick<SectionState, 'state' | 'span'>

/** It is there when all that it says is said, or when a section of the policy is called so or about it. */
function presence(id: SectionId, policy: Policy, project: Project): Presence {
  const judgements = elementsOf(id).map((element) => judge(element, policy, project))
  const met = judgements.filter((judgement) => judgement.state === 'met')
  if (met.length > 0 && met.length === judgements.length)
    return { state: 'present', span: met.find(({ fact }) => fact !== null)?.fact?.span ?? null }
  const place = saidBesides(id, policy, project) ?? headingOf(id, policy)
  if (place !== null) return { state: 'present', span: place.span }
  if (isBlank(policy)) return { state: 'missing', span: null }
  const isLacking = judgements.length === 0 ? canMiss(policy) : judgements.some(({ state }) => state === 'lacking')
  return { state: isLacking ? 'missing' : 'unknown', span: null }
}

/** Nothing but a title, if anything: that there is more to say needs no language to be understood. */
function isBlank({ text, title, headings }: Policy): boolean {
  if (headings.length > 1) return false
  const around = title === null ? text : text.slice(0, title.span.start) + text.slice(title.span.end)
  return around.replace('\uFEFF', '').trim() === ''
}

/** What a section says, of what standards ask for. */
function elementsOf(id: SectionId): readonly ElementId[] {
  return (Object.keys(elements) as ElementId[]).filter((element) =>
    (elements[element].sections as readonly SectionId[]).includes(id),
  )
}
