import * as l10n from '@vscode/l10n'
import type { ElementId } from '../../elements/elements.ts'
import type { Fact, Policy } from '../../policy/policy.ts'
import { contains, overlaps } from '../../span.ts'
import type { Span } from '../../span.ts'
import { channelSaid } from './channels-said.ts'
import { brief } from './note.ts'
import type { Said } from './said.ts'
import { bountySaid, delegationSaid, safeHarborSaid } from './terms-said.ts'
import { timeSaid } from './times-said.ts'

/**
 * All that a policy says at an offset, in words.
 * @param found where findings are: what is left to fill in is told by them
 */
export function saidAt(policy: Policy, offset: number, found: readonly Span[]): readonly Said[] {
  const here = <F extends { readonly span: Span }>(facts: readonly F[]) =>
    facts.filter(({ span }) => holds(span, offset))
  return [
    ...here(policy.channels).map(channelSaid),
    ...here(policy.timeframes).map(timeSaid),
    ...versionsSaid(policy, here),
    ...here(policy.safeHarbor.evidence).map((fact) => safeHarborSaid(fact, policy.safeHarbor)),
    ...bountySaid(policy.bounty).filter(({ fact }) => holds(fact.span, offset)),
    ...here(policy.delegations).map(delegationSaid),
    ...here(policy.publicWarnings).map((fact) => ({
      fact,
      title: l10n.t('Says not to report in public'),
      elements: [],
    })),
    ...here(policy.placeholders)
      .filter(({ span }) => !found.some((at) => overlaps(at, span)))
      .map((fact) => ({ fact, title: l10n.t('Left to be filled in: {0}', brief(fact.text)), elements: [] })),
    ...plainFacts.flatMap(({ of, title, elements = [] }): Said[] => {
      const fact = of(policy)
      return fact !== null && holds(fact.span, offset) ? [{ fact, title: title(), elements }] : []
    }),
  ]
}

/** Says whether the character behind an offset is one of a span. */
export function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end
}

/** A fact that says one thing. */
interface PlainFact {
  readonly of: (policy: Policy) => Fact | null
  readonly title: () => string
  readonly elements?: readonly ElementId[]
}

const plainFacts: readonly PlainFact[] = [
  { of: ({ scope }) => scope, title: () => l10n.t('Scope'), elements: ['scope'] },
  { of: ({ outOfScope }) => outOfScope, title: () => l10n.t('Out of scope'), elements: ['out-of-scope'] },
  { of: ({ credit }) => credit, title: () => l10n.t('Credit for reporters'), elements: ['credit'] },
  {
    of: ({ reportContents }) => reportContents,
    title: () => l10n.t('What to include in a report'),
    elements: ['report-contents'],
  },
  { of: encryptionKey, title: () => l10n.t('A key for encrypted reports, or where to find it') },
  {
    of: ({ disclosureEvent }) => disclosureEvent,
    title: () => l10n.t('When details are published'),
    elements: ['disclosure-timeline'],
  },
  {
    of: ({ announcements }) => announcements,
    title: () => l10n.t('Where fixes are announced'),
    elements: ['announcements'],
  },
  { of: ({ advisoryIds }) => advisoryIds, title: () => l10n.t('CVE ids'), elements: ['advisory-ids'] },
  {
    of: ({ policyDate }) => policyDate,
    title: () => l10n.t('The date or version of the policy'),
    elements: ['policy-date'],
  },
  {
    of: ({ anonymousReports }) => anonymousReports,
    title: () => l10n.t('Anonymous reports'),
    elements: ['anonymous-reports'],
  },
  {
    of: ({ reportLanguages }) => reportLanguages,
    title: () => l10n.t('Languages of reports'),
    elements: ['languages'],
  },
  { of: ({ testRules }) => testRules, title: () => l10n.t('Rules for testing'), elements: ['test-rules'] },
  {
    of: ({ thirdPartyAction }) => thirdPartyAction,
    title: () => l10n.t('Legal action by others'),
    elements: ['third-party-action'],
  },
  {
    of: ({ supportEnd }) => supportEnd,
    title: () => l10n.t('How long versions get security fixes'),
    elements: ['support-end'],
  },
  {
    of: ({ securityModel }) => securityModel,
    title: () => l10n.t('What users can expect of the security'),
    elements: ['security-model'],
  },
  { of: ({ refusedTimes }) => refusedTimes, title: () => l10n.t('No time is promised') },
  { of: ({ escalation }) => escalation, title: () => l10n.t('What to do when nobody answers') },
  { of: ({ closed }) => closed, title: () => l10n.t('The project has ended, or takes no reports') },
]

/** A key without any word about it is told by the first sentence, which says something else. */
function encryptionKey({ encryptionKey: key, title }: Policy): Fact | null {
  return key !== null && title !== null && contains(title.span, key.span) ? null : key
}

type Here = <F extends { readonly span: Span }>(facts: readonly F[]) => readonly F[]

/** The rows that say yes or no of versions of the project, or a sentence that says which are supported. */
function versionsSaid({ supportedVersions }: Policy, here: Here): readonly Said[] {
  if (supportedVersions === null) return []
  const { tables, form, prose } = supportedVersions
  const elements = ['supported-versions'] as const
  const rows = here(tables.filter(({ tellsSupport, ofProject }) => tellsSupport && ofProject)).flatMap((table) =>
    here(table.rows).flatMap((row): Said[] => {
      if (row.supported === null) return []
      const version = brief(row.version)
      const title = row.supported
        ? l10n.t('{0}: gets security fixes', version)
        : l10n.t('{0}: gets no security fixes', version)
      return [{ fact: row, title, elements }]
    }),
  )
  const words = here([...(prose === null ? [] : [prose]), ...(form === 'prose' ? [supportedVersions] : [])])
  return [
    ...rows,
    ...words.slice(0, 1).map((fact) => ({ fact, title: l10n.t('Which versions get security fixes'), elements })),
  ]
}
