import { firstMention } from './fact.ts'

/** The policy is for several repositories, and a report is for one of them. */
export const severalRepositories = firstMention('severalRepositories')
