import { firstMention } from './fact.ts'

/** What a reporter should do whom nobody answers: "if you do not hear from us". */
export const escalation = firstMention('silence')
