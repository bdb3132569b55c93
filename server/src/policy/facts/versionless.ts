import { firstMention } from './fact.ts'

/** The policy is for a site, a service, or what several repositories share: there are no versions to choose from. */
export const versionless = firstMention('noVersions')
