// Written by `npm run generate`.
import ackTooSlow from './ack-too-slow.ts'
import ambiguousDate from './ambiguous-date.ts'
import bountyContradiction from './bounty-contradiction.ts'
import bountyFlagMismatch from './bounty-flag-mismatch.ts'
import bountyIncomplete from './bounty-incomplete.ts'
import bountyPaused from './bounty-paused.ts'
import brokenAnchor from './broken-anchor.ts'
import brokenComment from './broken-comment.ts'
import brokenHeading from './broken-heading.ts'
import brokenRelativeLink from './broken-relative-link.ts'
import brokenSectionReference from './broken-section-reference.ts'
import brokenSentence from './broken-sentence.ts'
import channelHeadingMismatch from './channel-heading-mismatch.ts'
import channelNameMismatch from './channel-name-mismatch.ts'
import chatLeftover from './chat-leftover.ts'
import contactDiffersInsights from './contact-differs-insights.ts'
import contactDiffersSecuritytxt from './contact-differs-securitytxt.ts'
import contactWithoutAddress from './contact-without-address.ts'
import contradictoryTimeframe from './contradictory-timeframe.ts'
import currentVersionUnsupported from './current-version-unsupported.ts'
import datePassed from './date-passed.ts'
import demandsIdentity from './demands-identity.ts'
import disclosureWindowRange from './disclosure-window-range.ts'
import doubleBullet from './double-bullet.ts'
import duplicateSection from './duplicate-section.ts'
import emailDomainMismatch from './email-domain-mismatch.ts'
import emailObfuscated from './email-obfuscated.ts'
import emphasisAsHeading from './emphasis-as-heading.ts'
import emptyHeading from './empty-heading.ts'
import emptyLink from './empty-link.ts'
import emptySection from './empty-section.ts'
import exampleDomain from './example-domain.ts'
import foreignContact from './foreign-contact.ts'
import foreignTemplate from './foreign-template.ts'
import githubDefaultText from './github-default-text.ts'
import githubDefaultVersions from './github-default-versions.ts'
import githubDocsMoved from './github-docs-moved.ts'
import githubDocsUnknown from './github-docs-unknown.ts'
import gitlabNotConfidential from './gitlab-not-confidential.ts'
import headingIncrement from './heading-increment.ts'
import hollowSafeHarbor from './hollow-safe-harbor.ts'
import httpLink from './http-link.ts'
import invalidDate from './invalid-date.ts'
import inviteMismatch from './invite-mismatch.ts'
import knownChannelMissing from './known-channel-missing.ts'
import legalThreat from './legal-threat.ts'
import linkOnlyPolicy from './link-only-policy.ts'
import linkTextUrlMismatch from './link-text-url-mismatch.ts'
import mailtoEmpty from './mailto-empty.ts'
import mailtoMismatch from './mailto-mismatch.ts'
import mergeConflictMarker from './merge-conflict-marker.ts'
import missingAckTime from './missing-ack-time.ts'
import missingAdvisoryChannel from './missing-advisory-channel.ts'
import missingAnonymous from './missing-anonymous.ts'
import missingAuthorization from './missing-authorization.ts'
import missingBountyStatement from './missing-bounty-statement.ts'
import missingCredit from './missing-credit.ts'
import missingCveStatement from './missing-cve-statement.ts'
import missingDisclosureTimeline from './missing-disclosure-timeline.ts'
import missingLanguages from './missing-languages.ts'
import missingOutOfScope from './missing-out-of-scope.ts'
import missingPolicyDate from './missing-policy-date.ts'
import missingReportContents from './missing-report-contents.ts'
import missingSafeHarbor from './missing-safe-harbor.ts'
import missingScope from './missing-scope.ts'
import missingSecurityModel from './missing-security-model.ts'
import missingSupportEnd from './missing-support-end.ts'
import missingSupportedVersions from './missing-supported-versions.ts'
import missingTestRules from './missing-test-rules.ts'
import missingThirdPartyAction from './missing-third-party-action.ts'
import missingTitle from './missing-title.ts'
import missingUpdateCadence from './missing-update-cadence.ts'
import multipleH1 from './multiple-h1.ts'
import nameSpelling from './name-spelling.ts'
import noBountyIncomplete from './no-bounty-incomplete.ts'
import noFallbackContact from './no-fallback-contact.ts'
import noPrivateChannel from './no-private-channel.ts'
import noPublicIssueNotice from './no-public-issue-notice.ts'
import noReportingChannel from './no-reporting-channel.ts'
import nonexistentChannel from './nonexistent-channel.ts'
import openEndedGag from './open-ended-gag.ts'
import partialSafeHarbor from './partial-safe-harbor.ts'
import pgpFingerprintMalformed from './pgp-fingerprint-malformed.ts'
import pgpKeyExpired from './pgp-key-expired.ts'
import pgpKeyMismatch from './pgp-key-mismatch.ts'
import pgpPrivateKey from './pgp-private-key.ts'
import pgpShortId from './pgp-short-id.ts'
import placeholder from './placeholder.ts'
import placeholderInComment from './placeholder-in-comment.ts'
import policyEmpty from './policy-empty.ts'
import policyLocation from './policy-location.ts'
import policyShadowed from './policy-shadowed.ts'
import publicChannelNoWarning from './public-channel-no-warning.ts'
import pvrLinkForm from './pvr-link-form.ts'
import pvrNoLink from './pvr-no-link.ts'
import readmeNoLink from './readme-no-link.ts'
import repoUrlMismatch from './repo-url-mismatch.ts'
import reportInPublic from './report-in-public.ts'
import responsibleDisclosureTerm from './responsible-disclosure-term.ts'
import retiredLink from './retired-link.ts'
import reviewOverdue from './review-overdue.ts'
import scorecardScore from './scorecard-score.ts'
import securitytxtBomInFile from '../security-txt/rules/bom_in_file.ts'
import securitytxtDataAfterSig from '../security-txt/rules/data_after_sig.ts'
import securitytxtEmptyValue from '../security-txt/rules/empty_value.ts'
import securitytxtExampleDomain from '../security-txt/rules/example_domain.ts'
import securitytxtExpired from '../security-txt/rules/expired.ts'
import securitytxtInvalidBugBounty from '../security-txt/rules/invalid_bug_bounty.ts'
import securitytxtInvalidExpiry from '../security-txt/rules/invalid_expiry.ts'
import securitytxtInvalidLang from '../security-txt/rules/invalid_lang.ts'
import securitytxtInvalidLine from '../security-txt/rules/invalid_line.ts'
import securitytxtKeyInEncryption from '../security-txt/rules/key_in_encryption.ts'
import securitytxtLocation from '../security-txt/rules/location.ts'
import securitytxtLongExpiry from '../security-txt/rules/long_expiry.ts'
import securitytxtMultiBugBounty from '../security-txt/rules/multi_bug_bounty.ts'
import securitytxtMultiExpire from '../security-txt/rules/multi_expire.ts'
import securitytxtMultiLang from '../security-txt/rules/multi_lang.ts'
import securitytxtNoCanonical from '../security-txt/rules/no_canonical.ts'
import securitytxtNoContact from '../security-txt/rules/no_contact.ts'
import securitytxtNoCsafFile from '../security-txt/rules/no_csaf_file.ts'
import securitytxtNoEncryption from '../security-txt/rules/no_encryption.ts'
import securitytxtNoExpire from '../security-txt/rules/no_expire.ts'
import securitytxtNoHttps from '../security-txt/rules/no_https.ts'
import securitytxtNoLineSeparators from '../security-txt/rules/no_line_separators.ts'
import securitytxtNoSpace from '../security-txt/rules/no_space.ts'
import securitytxtNoUri from '../security-txt/rules/no_uri.ts'
import securitytxtNotSigned from '../security-txt/rules/not_signed.ts'
import securitytxtPolicyNotThisRepo from '../security-txt/rules/policy_not_this_repo.ts'
import securitytxtPrecWs from '../security-txt/rules/prec_ws.ts'
import securitytxtSignedFormatIssue from '../security-txt/rules/signed_format_issue.ts'
import securitytxtUnknownField from '../security-txt/rules/unknown_field.ts'
import templateKeyword from './template-keyword.ts'
import timeframeOrder from './timeframe-order.ts'
import unclosedFence from './unclosed-fence.ts'
import undefinedReference from './undefined-reference.ts'
import unusedDisableComment from './unused-disable-comment.ts'
import vagueTimeframe from './vague-timeframe.ts'
import versionAllUnsupported from './version-all-unsupported.ts'
import versionRangeGap from './version-range-gap.ts'
import versionRangeOverlap from './version-range-overlap.ts'
import versionSpecInvalid from './version-spec-invalid.ts'
import versionStatusUnclear from './version-status-unclear.ts'
import versionTableMalformed from './version-table-malformed.ts'
import versionTableUpsideDown from './version-table-upside-down.ts'
import webFormOnly from './web-form-only.ts'
import wrongWord from './wrong-word.ts'
import type { Rule } from './rule.ts'

/** Every rule, in alphabetical order. */
export const rules: readonly Rule[] = [
  ackTooSlow,
  ambiguousDate,
  bountyContradiction,
  bountyFlagMismatch,
  bountyIncomplete,
  bountyPaused,
  brokenAnchor,
  brokenComment,
  brokenHeading,
  brokenRelativeLink,
  brokenSectionReference,
  brokenSentence,
  channelHeadingMismatch,
  channelNameMismatch,
  chatLeftover,
  contactDiffersInsights,
  contactDiffersSecuritytxt,
  contactWithoutAddress,
  contradictoryTimeframe,
  currentVersionUnsupported,
  datePassed,
  demandsIdentity,
  disclosureWindowRange,
  doubleBullet,
  duplicateSection,
  emailDomainMismatch,
  emailObfuscated,
  emphasisAsHeading,
  emptyHeading,
  emptyLink,
  emptySection,
  exampleDomain,
  foreignContact,
  foreignTemplate,
  githubDefaultText,
  githubDefaultVersions,
  githubDocsMoved,
  githubDocsUnknown,
  gitlabNotConfidential,
  headingIncrement,
  hollowSafeHarbor,
  httpLink,
  invalidDate,
  inviteMismatch,
  knownChannelMissing,
  legalThreat,
  linkOnlyPolicy,
  linkTextUrlMismatch,
  mailtoEmpty,
  mailtoMismatch,
  mergeConflictMarker,
  missingAckTime,
  missingAdvisoryChannel,
  missingAnonymous,
  missingAuthorization,
  missingBountyStatement,
  missingCredit,
  missingCveStatement,
  missingDisclosureTimeline,
  missingLanguages,
  missingOutOfScope,
  missingPolicyDate,
  missingReportContents,
  missingSafeHarbor,
  missingScope,
  missingSecurityModel,
  missingSupportEnd,
  missingSupportedVersions,
  missingTestRules,
  missingThirdPartyAction,
  missingTitle,
  missingUpdateCadence,
  multipleH1,
  nameSpelling,
  noBountyIncomplete,
  noFallbackContact,
  noPrivateChannel,
  noPublicIssueNotice,
  noReportingChannel,
  nonexistentChannel,
  openEndedGag,
  partialSafeHarbor,
  pgpFingerprintMalformed,
  pgpKeyExpired,
  pgpKeyMismatch,
  pgpPrivateKey,
  pgpShortId,
  placeholder,
  placeholderInComment,
  policyEmpty,
  policyLocation,
  policyShadowed,
  publicChannelNoWarning,
  pvrLinkForm,
  pvrNoLink,
  readmeNoLink,
  repoUrlMismatch,
  reportInPublic,
  responsibleDisclosureTerm,
  retiredLink,
  reviewOverdue,
  scorecardScore,
  securitytxtBomInFile,
  securitytxtDataAfterSig,
  securitytxtEmptyValue,
  securitytxtExampleDomain,
  securitytxtExpired,
  securitytxtInvalidBugBounty,
  securitytxtInvalidExpiry,
  securitytxtInvalidLang,
  securitytxtInvalidLine,
  securitytxtKeyInEncryption,
  securitytxtLocation,
  securitytxtLongExpiry,
  securitytxtMultiBugBounty,
  securitytxtMultiExpire,
  securitytxtMultiLang,
  securitytxtNoCanonical,
  securitytxtNoContact,
  securitytxtNoCsafFile,
  securitytxtNoEncryption,
  securitytxtNoExpire,
  securitytxtNoHttps,
  securitytxtNoLineSeparators,
  securitytxtNoSpace,
  securitytxtNoUri,
  securitytxtNotSigned,
  securitytxtPolicyNotThisRepo,
  securitytxtPrecWs,
  securitytxtSignedFormatIssue,
  securitytxtUnknownField,
  templateKeyword,
  timeframeOrder,
  unclosedFence,
  undefinedReference,
  unusedDisableComment,
  vagueTimeframe,
  versionAllUnsupported,
  versionRangeGap,
  versionRangeOverlap,
  versionSpecInvalid,
  versionStatusUnclear,
  versionTableMalformed,
  versionTableUpsideDown,
  webFormOnly,
  wrongWord,
]
