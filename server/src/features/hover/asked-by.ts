import * as l10n from '@vscode/l10n'
import { judge } from '../../elements/elements.ts'
import type { ElementId } from '../../elements/elements.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Profile } from '../../profiles/profile.ts'
import { profiles } from '../../profiles/profiles.ts'
import type { ProfileId } from '../../profiles/profiles.ts'
import type { Project } from '../../project/project.ts'
import type { Line, NoteLink } from './note.ts'

/** What a policy is held against. */
export interface Standing {
  readonly policy: Policy
  readonly project: Project
  readonly profile: ProfileId
}

/** More of them help nobody. */
const most = 3

/**
 * Who asks for what a fact says: the chosen profile; else the default; else the others. Only of what the policy as a whole says, as
 * the checks judge it.
 */
export function askedBy(ids: readonly ElementId[], { policy, project, profile }: Standing): readonly Line[] {
  const met = ids.filter((id) => judge(id, policy, project).state === 'met')
  const asking = [clausesOf(profile, met), clausesOf('default', met), others.flatMap((id) => clausesOf(id, met))]
  const found = asking.find((some) => some.length > 0) ?? []
  const clauses = [...new Map(found.map((one) => [one.clause, one])).values()].slice(0, most)
  if (clauses.length === 0) return []
  return [[l10n.t('Asked for by'), ...clauses.flatMap((clause, index) => [index === 0 ? ' ' : ', ', linkTo(clause)])]]
}

const others = Object.keys(profiles).filter((id) => id !== 'default') as ProfileId[]

/** A clause, and the profile that it is of. */
interface Clause {
  readonly clause: string
  readonly of: Profile
}

function clausesOf(id: ProfileId, met: readonly ElementId[]): readonly Clause[] {
  const of: Profile = profiles[id]
  return of.demands.filter(({ element }) => met.includes(element)).map(({ clause }) => ({ clause, of }))
}

const sources = Object.values(profiles).flatMap((profile: Profile) => profile.sources)

/** Sources are named by their control or criterion, which a clause ends with. */
function linkTo({ clause, of }: Clause): string | NoteLink {
  const [criterion] = clause.split(': ').reverse()
  const source =
    sources.find((one) => one.name === clause || one.name.endsWith(`: ${criterion}`)) ??
    (of.sources.length === 1 ? of.sources[0] : undefined)
  return source === undefined ? clause : { text: clause, url: source.url }
}
