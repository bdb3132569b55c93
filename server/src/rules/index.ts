// Written by `npm run generate`.
import brokenAnchor from './broken-anchor.ts'
import brokenRelativeLink from './broken-relative-link.ts'
import duplicateSection from './duplicate-section.ts'
import emptyHeading from './empty-heading.ts'
import emptySection from './empty-section.ts'
import exampleDomain from './example-domain.ts'
import githubDocsMoved from './github-docs-moved.ts'
import githubDocsUnknown from './github-docs-unknown.ts'
import headingIncrement from './heading-increment.ts'
import httpLink from './http-link.ts'
import mailtoEmpty from './mailto-empty.ts'
import mailtoMismatch from './mailto-mismatch.ts'
import mergeConflictMarker from './merge-conflict-marker.ts'
import nameSpelling from './name-spelling.ts'
import policyEmpty from './policy-empty.ts'
import pvrLinkForm from './pvr-link-form.ts'
import unusedDisableComment from './unused-disable-comment.ts'
import wrongWord from './wrong-word.ts'
import type { Rule } from './rule.ts'

/** Every rule, in alphabetical order. */
export const rules: readonly Rule[] = [
  brokenAnchor,
  brokenRelativeLink,
  duplicateSection,
  emptyHeading,
  emptySection,
  exampleDomain,
  githubDocsMoved,
  githubDocsUnknown,
  headingIncrement,
  httpLink,
  mailtoEmpty,
  mailtoMismatch,
  mergeConflictMarker,
  nameSpelling,
  policyEmpty,
  pvrLinkForm,
  unusedDisableComment,
  wrongWord,
]
