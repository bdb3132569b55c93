// Written by `npm run generate`.
import bountyPaused from './bounty-paused.ts'
import brokenAnchor from './broken-anchor.ts'
import brokenRelativeLink from './broken-relative-link.ts'
import brokenSentence from './broken-sentence.ts'
import channelHeadingMismatch from './channel-heading-mismatch.ts'
import channelNameMismatch from './channel-name-mismatch.ts'
import contactWithoutAddress from './contact-without-address.ts'
import contradictoryTimeframe from './contradictory-timeframe.ts'
import duplicateSection from './duplicate-section.ts'
import emphasisAsHeading from './emphasis-as-heading.ts'
import emptyHeading from './empty-heading.ts'
import emptyLink from './empty-link.ts'
import emptySection from './empty-section.ts'
import exampleDomain from './example-domain.ts'
import githubDefaultText from './github-default-text.ts'
import githubDefaultVersions from './github-default-versions.ts'
import githubDocsMoved from './github-docs-moved.ts'
import githubDocsUnknown from './github-docs-unknown.ts'
import headingIncrement from './heading-increment.ts'
import httpLink from './http-link.ts'
import inviteMismatch from './invite-mismatch.ts'
import linkTextUrlMismatch from './link-text-url-mismatch.ts'
import mailtoEmpty from './mailto-empty.ts'
import mailtoMismatch from './mailto-mismatch.ts'
import mergeConflictMarker from './merge-conflict-marker.ts'
import missingAckTime from './missing-ack-time.ts'
import missingDisclosureTimeline from './missing-disclosure-timeline.ts'
import missingOutOfScope from './missing-out-of-scope.ts'
import missingReportContents from './missing-report-contents.ts'
import missingSafeHarbor from './missing-safe-harbor.ts'
import missingSupportedVersions from './missing-supported-versions.ts'
import nameSpelling from './name-spelling.ts'
import noPrivateChannel from './no-private-channel.ts'
import noReportingChannel from './no-reporting-channel.ts'
import openEndedGag from './open-ended-gag.ts'
import pgpFingerprintMalformed from './pgp-fingerprint-malformed.ts'
import pgpPrivateKey from './pgp-private-key.ts'
import pgpShortId from './pgp-short-id.ts'
import placeholder from './placeholder.ts'
import placeholderInComment from './placeholder-in-comment.ts'
import policyEmpty from './policy-empty.ts'
import publicChannelNoWarning from './public-channel-no-warning.ts'
import pvrLinkForm from './pvr-link-form.ts'
import pvrNoLink from './pvr-no-link.ts'
import repoUrlMismatch from './repo-url-mismatch.ts'
import reportInPublic from './report-in-public.ts'
import retiredLink from './retired-link.ts'
import scorecardScore from './scorecard-score.ts'
import templateKeyword from './template-keyword.ts'
import undefinedReference from './undefined-reference.ts'
import unusedDisableComment from './unused-disable-comment.ts'
import vagueTimeframe from './vague-timeframe.ts'
import wrongWord from './wrong-word.ts'
import type { Rule } from './rule.ts'

/** Every rule, in alphabetical order. */
export const rules: readonly Rule[] = [
  bountyPaused,
  brokenAnchor,
  brokenRelativeLink,
  brokenSentence,
  channelHeadingMismatch,
  channelNameMismatch,
  contactWithoutAddress,
  contradictoryTimeframe,
  duplicateSection,
  emphasisAsHeading,
  emptyHeading,
  emptyLink,
  emptySection,
  exampleDomain,
  githubDefaultText,
  githubDefaultVersions,
  githubDocsMoved,
  githubDocsUnknown,
  headingIncrement,
  httpLink,
  inviteMismatch,
  linkTextUrlMismatch,
  mailtoEmpty,
  mailtoMismatch,
  mergeConflictMarker,
  missingAckTime,
  missingDisclosureTimeline,
  missingOutOfScope,
  missingReportContents,
  missingSafeHarbor,
  missingSupportedVersions,
  nameSpelling,
  noPrivateChannel,
  noReportingChannel,
  openEndedGag,
  pgpFingerprintMalformed,
  pgpPrivateKey,
  pgpShortId,
  placeholder,
  placeholderInComment,
  policyEmpty,
  publicChannelNoWarning,
  pvrLinkForm,
  pvrNoLink,
  repoUrlMismatch,
  reportInPublic,
  retiredLink,
  scorecardScore,
  templateKeyword,
  undefinedReference,
  unusedDisableComment,
  vagueTimeframe,
  wrongWord,
]
