import { elements } from '../elements/elements.ts'
import { badge } from './badge.ts'
import { cisa } from './cisa.ts'
import { cra } from './cra.ts'
import { byDefault } from './default.ts'
import { discloseIo } from './disclose-io.ts'
import { etsi } from './etsi.ts'
import { osps1, osps2, osps3 } from './osps.ts'
import type { Demand, Profile } from './profile.ts'

/** What can be asked of a policy, by the id that settings name. */
export const profiles = {
  default: byDefault,
  'osps-1': osps1,
  'osps-2': osps2,
  'osps-3': osps3,
  cisa,
  etsi,
  cra,
  'disclose-io': discloseIo,
  badge,
} as const satisfies Readonly<Record<string, Profile>>

export type ProfileId = keyof typeof profiles

/** All profiles, the default first. */
export const profileIds = Object.keys(profiles) as ProfileId[]

/** A demand that says how loud a rule is. */
export interface LoudDemand extends Demand {
  readonly severity: NonNullable<Demand['severity']>
}

const demandsByRule = new Map(profileIds.map((id) => [id, loudDemands(profiles[id])]))

function loudDemands({ demands }: Profile): ReadonlyMap<string, LoudDemand> {
  const loud = demands.filter((demand): demand is LoudDemand => demand.severity !== undefined)
  return new Map(loud.map((demand) => [elements[demand.element].rule, demand]))
}

/** The demand of a profile that decides how loud a rule is; `null` when the rule is as it is by itself. */
export function demandOn(rule: string, profile: ProfileId = 'default'): LoudDemand | null {
  return demandsByRule.get(profile)!.get(rule) ?? null
}
