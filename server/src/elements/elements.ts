import * as l10n from '@vscode/l10n'
import type { Fact, Policy, Stage } from '../policy/policy.ts'
import { hasWordsFor } from '../policy/vocabulary/languages.ts'
import type { Mark } from '../policy/vocabulary/marks.ts'
import type { Phrase } from '../policy/vocabulary/phrases.ts'
import type { Project } from '../project/project.ts'
import type { SectionId } from '../sections/standard.ts'
import { touches } from '../span.ts'
import { personalChannel, privateChannel, reportingChannel } from './channels.ts'
import { insecureUrl } from './insecure-link.ts'
import { canMiss, lacking, met, unknown } from './judgement.ts'
import type { Judge, Judgement } from './judgement.ts'
import { namesTime } from './names-time.ts'
import { termsElsewhere } from './terms-elsewhere.ts'

/** One thing that a policy can say. */
export interface Element {
  /** What it is, for tables: "when a report is acknowledged". */
  readonly name: () => string
  /** The rule that speaks where it is lacking. */
  readonly rule: string
  /** The standard sections that say it, the first offered first. */
  readonly sections: readonly SectionId[]
  readonly judge: Judge
}

/** Stated by a fact. Nobody can tell that it is lacking where `excused` says so: by itself, where a link may answer. */
function stated(
  find: (policy: Policy) => Fact | null | undefined,
  excused: (policy: Policy, project: Project) => boolean = termsElsewhere,
): Judge {
  return (policy, project) => {
    const fact = find(policy)
    if (fact) return met(fact)
    return excused(policy, project) ? unknown : lacking
  }
}

/** The same for what many vocabularies have no words for yet: there nobody can tell. */
function statedBy(
  words: Mark | Phrase,
  find: (policy: Policy) => Fact | null | undefined,
  excused: (policy: Policy, project: Project) => boolean = termsElsewhere,
): Judge {
  return stated(find, (policy, project) => !hasWordsFor(policy.language, words) || excused(policy, project))
}

/** Stated by a time for a stage of handling a report; the time may be refused, or still to be filled in. */
function timed(stage: Stage, otherwise: (policy: Policy) => Fact | null = () => null): Judge {
  return stated(
    (policy) => policy.timeframes.find((time) => time.stage === stage) ?? otherwise(policy),
    (policy) => namesTime(policy, stage) || policy.refusedTimes !== null || termsElsewhere(policy),
  )
}

/** Kept as long as nothing speaks against it. */
function kept(find: (policy: Policy) => boolean): Judge {
  return (policy) => (find(policy) ? lacking : met(null))
}

/** Nobody can tell what a safe harbor says whose text is elsewhere. */
function isHarborElsewhere(policy: Policy): boolean {
  const { level, lacks } = policy.safeHarbor
  return level === 'none' ? termsElsewhere(policy) : level === 'partial' && lacks.length === 0
}

/** The repository of a site, or of what an organisation's repositories share, has no versions to choose from. */
function isVersionless({ versionless }: Policy, { remotes }: Project): boolean {
  return (
    versionless !== null || remotes.some(({ repo }) => repo === '.github' || /\.(?:github|gitlab)\.io$/i.test(repo))
  )
}

/** All that rules miss, and that profiles ask for. */
export const elements = {
  contact: {
    name: () => l10n.t('a way to report'),
    rule: 'no-reporting-channel',
    sections: ['communication-channels'],
    judge: reportingChannel,
  },
  'private-channel': {
    name: () => l10n.t('a private way to report'),
    rule: 'no-private-channel',
    sections: ['communication-channels'],
    judge: privateChannel,
  },
  'personal-contact': {
    name: () => l10n.t('a way to reach people, not only a form'),
    rule: 'web-form-only',
    sections: [],
    judge: personalChannel,
  },
  'report-contents': {
    name: () => l10n.t('what a report should contain'),
    rule: 'missing-report-contents',
    sections: ['report-contents'],
    judge: stated(({ reportContents }) => reportContents),
  },
  'anonymous-reports': {
    name: () => l10n.t('whether anonymous reports are accepted'),
    rule: 'missing-anonymous',
    sections: ['anonymous-reports'],
    judge: statedBy('anonymous', ({ anonymousReports }) => anonymousReports),
  },
  languages: {
    name: () => l10n.t('in which languages people can report'),
    rule: 'missing-languages',
    sections: ['languages'],
    judge: statedBy('languageChoice', ({ reportLanguages }) => reportLanguages),
  },
  'acknowledgement-time': {
    name: () => l10n.t('when a report is acknowledged'),
    rule: 'missing-ack-time',
    sections: ['response-times'],
    judge: timed('acknowledge'),
  },
  'update-cadence': {
    name: () => l10n.t('how often the reporter hears from you'),
    rule: 'missing-update-cadence',
    sections: ['report-progress'],
    judge: timed('update'),
  },
  'disclosure-timeline': {
    name: () => l10n.t('when the details may be published'),
    rule: 'missing-disclosure-timeline',
    sections: ['coordinated-disclosure'],
    judge: stated(
      ({ timeframes, disclosureEvent }) => timeframes.find(({ stage }) => stage === 'disclose') ?? disclosureEvent,
      (policy) => namesTime(policy, 'disclose') || termsElsewhere(policy),
    ),
  },
  'no-identity-demand': {
    name: () => l10n.t('no demand for names or agreements'),
    rule: 'demands-identity',
    sections: [],
    judge: kept(({ identityDemands }) => identityDemands.length > 0),
  },
  'no-gag': {
    name: () => l10n.t('no secrecy without an end'),
    rule: 'open-ended-gag',
    sections: [],
    judge: kept(({ openEndedGags }) => openEndedGags.length > 0),
  },
  'supported-versions': {
    name: () => l10n.t('which versions get fixes'),
    rule: 'missing-supported-versions',
    sections: ['supported-versions'],
    judge: stated(({ supportedVersions }) => supportedVersions, isVersionless),
  },
  'support-end': {
    name: () => l10n.t('how long versions get fixes'),
    rule: 'missing-support-end',
    sections: ['support-policy'],
    judge: statedBy(
      'supportEnd',
      ({ supportEnd }) => supportEnd,
      (policy, project) => isVersionless(policy, project) || termsElsewhere(policy),
    ),
  },
  announcements: {
    name: () => l10n.t('where fixes are announced'),
    rule: 'missing-advisory-channel',
    sections: ['security-updates'],
    judge: statedBy('announcement', (policy) => policy.announcements ?? listOfAdvisories(policy)),
  },
  'advisory-ids': {
    name: () => l10n.t('who takes care of CVE ids'),
    rule: 'missing-cve-statement',
    sections: ['cve-ids'],
    judge: stated(({ advisoryIds }) => advisoryIds),
  },
  scope: {
    name: () => l10n.t('what is in scope'),
    rule: 'missing-scope',
    sections: ['scope'],
    judge: stated(
      ({ scope }) => scope,
      // Where it is said what is not covered, all else is.
      (policy) => policy.outOfScope !== null || termsElsewhere(policy),
    ),
  },
  'out-of-scope': {
    name: () => l10n.t('what is out of scope'),
    rule: 'missing-out-of-scope',
    sections: ['out-of-scope'],
    judge: stated(({ outOfScope }) => outOfScope),
  },
  'test-rules': {
    name: () => l10n.t('rules for testing'),
    rule: 'missing-test-rules',
    sections: ['test-rules'],
    judge: statedBy('testRule', ({ testRules }) => testRules),
  },
  'security-model': {
    name: () => l10n.t('what users can expect of the security'),
    rule: 'missing-security-model',
    sections: ['security-model'],
    judge: statedBy('securityModel', ({ securityModel }) => securityModel),
  },
  'safe-harbor': {
    name: () => l10n.t('no legal action against research in good faith'),
    rule: 'missing-safe-harbor',
    sections: ['safe-harbor', 'safe-harbor-short'],
    judge: stated(({ safeHarbor }) => safeHarbor.evidence[0]),
  },
  authorization: {
    name: () => l10n.t('that research in good faith is authorized'),
    rule: 'missing-authorization',
    sections: [],
    judge: stated(authorization, isHarborElsewhere),
  },
  'full-safe-harbor': {
    name: () => l10n.t('a full safe harbor'),
    rule: 'partial-safe-harbor',
    sections: [],
    judge: stated(({ safeHarbor }) => (safeHarbor.level === 'full' ? safeHarbor.evidence[0] : null), isHarborElsewhere),
  },
  'third-party-action': {
    name: () => l10n.t('what you do when somebody else takes legal action'),
    rule: 'missing-third-party-action',
    sections: ['third-party-action'],
    judge: statedBy('legalAction', ({ thirdPartyAction }) => thirdPartyAction, isHarborElsewhere),
  },
  bounty: {
    name: () => l10n.t('whether reports are paid'),
    rule: 'missing-bounty-statement',
    sections: ['no-bounty', 'bug-bounty'],
    judge: stated(({ bounty }) => bounty.evidence[0]),
  },
  credit: {
    name: () => l10n.t('how reporters are credited'),
    rule: 'missing-credit',
    sections: ['credit'],
    judge: stated(({ credit }) => credit),
  },
  'policy-date': {
    name: () => l10n.t('when the policy was last changed'),
    rule: 'missing-policy-date',
    sections: ['policy-history'],
    judge: statedBy(
      'policyDate',
      ({ policyDate }) => policyDate,
      () => false,
    ),
  },
  'https-links': {
    name: () => l10n.t('links by https only'),
    rule: 'http-link',
    sections: [],
    judge: kept(({ links, text }) => links.some((link) => insecureUrl(link, text) !== null)),
  },
} as const satisfies Readonly<Record<string, Element>>

export type ElementId = keyof typeof elements

/** Judges whether a policy says something. */
export function judge(id: ElementId, policy: Policy, project: Project): Judgement {
  const judgement = elements[id].judge(policy, project)
  return judgement.state === 'lacking' && !canMiss(policy) ? unknown : judgement
}

/** The promise of a safe harbor that says of research that it is authorised. */
function authorization({ safeHarbor: { level, lacks, evidence } }: Policy): Fact | undefined {
  return level === 'full' || (lacks.length > 0 && !lacks.includes('authorized')) ? evidence[0] : undefined
}

/** A link to the published advisories, unless reports are sent there. */
function listOfAdvisories({ links, channels }: Policy): Fact | null {
  const link = links.find(
    ({ target, span }) => target === 'advisories' && !channels.some((channel) => touches(channel.span, span)),
  )
  return link === undefined ? null : { span: link.span, reason: link.url }
}
