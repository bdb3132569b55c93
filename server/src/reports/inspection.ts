import { elements } from '../elements/elements.ts'
import type { Policy } from '../policy/policy.ts'
import { assess } from '../profiles/assess.ts'
import type { Assessment } from '../profiles/assess.ts'
import { profileIds, profiles } from '../profiles/profiles.ts'
import type { ProfileId } from '../profiles/profiles.ts'
import { noProject } from '../project/project.ts'
import type { Project } from '../project/project.ts'

/**
 * What a policy says, in the words of `security-policy inspect`. The names are an interface for other programs.
 * @param chosen the profiles that it is held against
 */
export function inspectionOf(
  path: string,
  policy: Policy,
  scorecard: number,
  project: Project = noProject,
  chosen: readonly ProfileId[] = profileIds,
) {
  return {
    path,
    language: policy.language,
    delegatesTo: policy.delegations.map(({ url }) => url),
    channels: channelsOf(policy),
    timeframes: timesOf(policy),
    supportedVersions: policy.supportedVersions?.form ?? null,
    scope: policy.scope !== null,
    outOfScope: policy.outOfScope !== null,
    safeHarbor: policy.safeHarbor.level,
    bounty: policy.bounty.answer,
    credit: policy.credit !== null,
    reportContents: policy.reportContents !== null,
    encryptionKey: policy.encryptionKey !== null,
    placeholders: policy.placeholders.map(({ text }) => text),
    scorecard,
    profiles: chosen.map((id) => ({
      id,
      name: profiles[id].name,
      demands: assess(policy, project, id).map((assessment) => demandOf(assessment, policy)),
    })),
  }
}
export type Inspection = ReturnType<typeof inspectionOf>

function demandOf({ demand: { element, clause }, judgement }: Assessment, policy: Policy) {
  const fact = judgement.state === 'met' ? judgement.fact : null
  return {
    element,
    name: elements[element].name(),
    clause,
    /** `lacking`: it is not said. `unknown`: nobody can tell, because it may be said elsewhere or has no place here. */
    state: judgement.state,
    /** The line, from 1, that meets it. */
    line: fact === null ? null : policy.text.slice(0, fact.span.start).split('\n').length,
  }
}

/** The promised times, and those that a template left to fill in: they have no hours. */
function timesOf({ timeframes, placeholders }: Policy) {
  const open = placeholders.flatMap(({ stage, text }) =>
    stage === null ? [] : [{ stage, hours: null, business: false, text }],
  )
  return [...timeframes.map(({ stage, hours, business, text }) => ({ stage, hours, business, text })), ...open]
}

/** Each channel once, however often the text names it. */
function channelsOf({ channels }: Policy) {
  const once = new Map(
    channels.map(({ kind, visibility, purpose, address }) => [
      `${kind} ${visibility} ${purpose} ${address}`,
      { kind, visibility, purpose, address },
    ]),
  )
  return [...once.values()]
}
