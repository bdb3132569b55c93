import type { Profile } from './profile.ts'

const none: Profile = { name: '', summary: '', sources: [], demands: [] }

/** What can be asked of a policy, by the id that settings name. */
export const profiles = {
  default: none,
  'osps-1': none,
  'osps-2': none,
  'osps-3': none,
  cisa: none,
  etsi: none,
  cra: none,
  'disclose-io': none,
  badge: none,
} as const satisfies Readonly<Record<string, Profile>>

export type ProfileId = keyof typeof profiles

/** All profiles, the default first. */
export const profileIds = Object.keys(profiles) as ProfileId[]
