import { judge } from '../elements/elements.ts'
import type { Fact, Policy } from '../policy/policy.ts'
import type { Project } from '../project/project.ts'
import type { SectionId } from '../sections/standard.ts'

/** Where a policy says what a standard section says, for what no standard asks for; `null` where it does not, or is asked for. */
export function saidBesides(id: SectionId, policy: Policy, project: Project): Fact | null {
  return finders[id]?.(policy, project) ?? null
}

const finders: Readonly<Partial<Record<SectionId, (policy: Policy, project: Project) => Fact | null | undefined>>> = {
  // Who says how to report does not hand over.
  'parent-policy': (policy, project) => policy.delegations[0] ?? wayToReport(policy, project),
  'first-contact': ({ channels }) => channels.find(({ purpose }) => purpose === 'first-contact'),
  'encryption-key': ({ encryptionKey }) => encryptionKey,
  contact: ({ channels }) => channels.find(({ purpose }) => purpose === 'other'),
}

function wayToReport(policy: Policy, project: Project): Fact | null {
  const judgement = judge('contact', policy, project)
  return judgement.state === 'met' ? judgement.fact : null
}
