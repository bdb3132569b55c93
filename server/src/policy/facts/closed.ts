import { firstMention } from './fact.ts'

/** The project has ended, or takes no reports. */
export const closed = firstMention('closed')
