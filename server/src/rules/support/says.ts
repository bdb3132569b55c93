import type { Policy } from '../../policy/policy.ts'
import { anywhere } from './anywhere.ts'

/** Makes a test of whether one sentence of a policy, as plain text on one line, holds all of some expressions. */
export function says(...patterns: readonly RegExp[]): (policy: Policy) => boolean {
  return anywhere(({ passages }) =>
    passages.some(({ sentences }) => sentences.some(({ text }) => patterns.every((pattern) => pattern.test(text)))),
  )
}
