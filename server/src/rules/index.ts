// Written by `npm run generate`.
import unusedDisableComment from './unused-disable-comment.ts'
import type { Rule } from './rule.ts'

/** Every rule, in alphabetical order. */
export const rules: readonly Rule[] = [
  unusedDisableComment,
]
