// Written by `npm run generate`.
import brokenAnchor from './broken-anchor.ts'
import brokenRelativeLink from './broken-relative-link.ts'
import githubDocsMoved from './github-docs-moved.ts'
import githubDocsUnknown from './github-docs-unknown.ts'
import httpLink from './http-link.ts'
import nameSpelling from './name-spelling.ts'
import unusedDisableComment from './unused-disable-comment.ts'
import wrongWord from './wrong-word.ts'
import type { Rule } from './rule.ts'

/** Every rule, in alphabetical order. */
export const rules: readonly Rule[] = [
  brokenAnchor,
  brokenRelativeLink,
  githubDocsMoved,
  githubDocsUnknown,
  httpLink,
  nameSpelling,
  unusedDisableComment,
  wrongWord,
]
