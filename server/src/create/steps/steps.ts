import { channels } from './channels.ts'
import { disclosure } from './disclosure.ts'
import { further } from './further.ts'
import { response } from './response.ts'
import type { Step } from './step.ts'
import { versions } from './versions.ts'

/** All steps on the way to a new policy, in the order in which they are asked. */
export const steps: readonly Step[] = [channels, response, disclosure, versions, further]
