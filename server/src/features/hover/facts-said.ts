import * as l10n from '@vscode/l10n'
import type { ElementId } from '../../elements/elements.ts'
import type { Fact, Placeholder, Policy } from '../../policy/policy.ts'
import { contains, overlaps } from '../../span.ts'
import type { Span } from '../../span.ts'
import { channelSaid } from './channels-said.ts'
import { brief } from './note.ts'
import { countsAs } from './said.ts'
import type { Said } from './said.ts'
import { bountySaid, delegationSaid, safeHarborSaid } from './terms-said.ts'
import { timeSaid } from './times-said.ts'
import { versionsSaid } from './versions-said.ts'

/**
 * All that a policy says at an offset, in words. What a template left is no word of the author.
 * @param found where findings are: what is left to fill in is told by them
 */
export function saidAt(policy: Policy, offset: number, found: readonly Span[]): readonly Said[] {
  const left = policy.placeholders.filter(({ span }) => holds(span, offset))
  if (left.length > 0) return left.filter(({ span }) => !found.some((at) => overlaps(at, span))).map(leftSaid)
  const here = <F extends { readonly span: Span }>(facts: readonly F[]) =>
    facts.filter(({ span }) => holds(span, offset) && !policy.placeholders.some((one) => overlaps(one.span, span)))
  return [
    ...here(policy.channels).map(channelSaid),
    ...here(policy.timeframes).map(timeSaid),
    ...versionsSaid(policy, here),
    ...here(policy.safeHarbor.evidence).map((fact) => safeHarborSaid(fact, policy.safeHarbor)),
    ...bountySaid(policy.bounty, here),
    ...here(policy.delegations).map(delegationSaid),
    ...plainFacts.flatMap(({ of, title, elements = [] }): Said[] => {
      const fact = of(policy)
      return fact === null ? [] : here([fact]).map((one) => ({ fact: one, title: countsAs(title()), elements }))
    }),
  ]
}

function leftSaid(fact: Placeholder): Said {
  return { fact, title: l10n.t('Still to fill in: {0}', brief(fact.text)), elements: [] }
}

/** Says whether the character behind an offset is one of a span. */
export function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end
}

/** A fact that says one thing, as a noun. */
interface PlainFact {
  readonly of: (policy: Policy) => Fact | null
  readonly title: () => string
  readonly elements?: readonly ElementId[]
}

const plainFacts: readonly PlainFact[] = [
  { of: scopeAlone, title: () => l10n.t('scope'), elements: ['scope'] },
  { of: ({ outOfScope }) => outOfScope, title: () => l10n.t('out of scope'), elements: ['out-of-scope'] },
  { of: ({ credit }) => credit, title: () => l10n.t('credit for reporters'), elements: ['credit'] },
  {
    of: ({ reportContents }) => reportContents,
    title: () => l10n.t('what to include in a report'),
    elements: ['report-contents'],
  },
  { of: encryptionKey, title: () => l10n.t('a key for encrypted reports, or where to find it') },
  {
    of: ({ disclosureEvent }) => disclosureEvent,
    title: () => l10n.t('when details are published'),
    elements: ['disclosure-timeline'],
  },
  {
    of: announcements,
    title: () => l10n.t('where fixes are announced'),
    elements: ['announcements'],
  },
  { of: ({ advisoryIds }) => advisoryIds, title: () => l10n.t('CVE ids'), elements: ['advisory-ids'] },
  {
    of: ({ policyDate }) => policyDate,
    title: () => l10n.t('the date or version of the policy'),
    elements: ['policy-date'],
  },
  {
    of: ({ anonymousReports }) => anonymousReports,
    title: () => l10n.t('anonymous reports'),
    elements: ['anonymous-reports'],
  },
  {
    of: ({ reportLanguages }) => reportLanguages,
    title: () => l10n.t('languages of reports'),
    elements: ['languages'],
  },
  { of: ({ testRules }) => testRules, title: () => l10n.t('rules for testing'), elements: ['test-rules'] },
  {
    of: ({ thirdPartyAction }) => thirdPartyAction,
    title: () => l10n.t('legal action by others'),
    elements: ['third-party-action'],
  },
  {
    of: supportEnd,
    title: () => l10n.t('how long versions are supported'),
    elements: ['support-end'],
  },
  {
    of: ({ securityModel }) => securityModel,
    title: () => l10n.t('what users can expect of the security'),
    elements: ['security-model'],
  },
  { of: ({ refusedTimes }) => refusedTimes, title: () => l10n.t('no promise of a time') },
  { of: ({ escalation }) => escalation, title: () => l10n.t('what to do when nobody answers') },
  { of: ({ closed }) => closed, title: () => l10n.t('the project has ended, or takes no reports') },
]

/** A key without any word about it is told by the first sentence, which says something else. */
function encryptionKey({ encryptionKey: key, title }: Policy): Fact | null {
  return key !== null && title !== null && contains(title.span, key.span) ? null : key
}

/** What users can expect says what is in scope, too, and says more. */
function scopeAlone({ scope, securityModel }: Policy): Fact | null {
  return isSame(scope, securityModel) ? null : scope
}

/** Which versions are supported often says for how long, too. */
function supportEnd({ supportEnd: end, supportedVersions }: Policy): Fact | null {
  return isSame(end, supportedVersions) || isSame(end, supportedVersions?.prose ?? null) ? null : end
}

/** The name of a mailing list may be part of an address for reports. */
function announcements({ announcements: announced, channels }: Policy): Fact | null {
  return announced !== null && channels.some(({ span }) => contains(span, announced.span)) ? null : announced
}

function isSame(a: Fact | null, b: Fact | null): boolean {
  return a !== null && b !== null && a.span.start === b.span.start && a.span.end === b.span.end
}
