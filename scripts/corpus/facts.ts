import type { Inspection } from '../../server/src/reports/inspection.ts'

/** What a person read in a policy: a line of `labels.jsonl`. */
export interface Label {
  readonly file: string
  readonly language: string
  readonly delegates_to_other_policy: boolean
  readonly private_channels: readonly string[]
  readonly public_channel_for_reports_without_warning: boolean
  readonly ack_time: string | null
  readonly fix_time: string | null
  readonly disclosure_time: string | null
  readonly supported_versions: 'table' | 'prose' | null
  readonly scope: boolean
  readonly out_of_scope: boolean
  readonly safe_harbor: boolean
  readonly bounty: 'yes' | 'no' | 'unstated'
  readonly credit: boolean
  readonly report_contents: boolean
  readonly encryption_key: boolean
  readonly placeholders: readonly string[]
}

/** Something that a policy says or does not say, as a set of values, so that all facts are counted in one way; saying nothing is the empty set. */
export interface MeasuredFact {
  readonly name: string
  readonly expected: (label: Label) => readonly string[]
  readonly found: (inspection: Inspection) => readonly string[]
}

const is = (said: boolean): readonly string[] => (said ? ['yes'] : [])
const has = (stage: string) => (inspection: Inspection) =>
  is(inspection.timeframes.some((time) => time.stage === stage))

/** Every fact that the labels hold, by the conventions in the notes of the corpus. */
export const facts: readonly MeasuredFact[] = [
  {
    name: 'delegates',
    expected: (label) => is(label.delegates_to_other_policy),
    found: ({ delegatesTo }) => is(delegatesTo.length > 0),
  },
  {
    name: 'private-channels',
    expected: (label) => label.private_channels.filter((kind) => kind !== 'none'),
    found: ({ channels }) => privateKinds(channels),
  },
  {
    name: 'public-channel-for-reports',
    expected: (label) => is(label.public_channel_for_reports_without_warning),
    found: ({ channels }) => is(channels.some((one) => one.visibility === 'public' && one.purpose === 'report')),
  },
  { name: 'ack-time', expected: (label) => is(label.ack_time !== null), found: has('acknowledge') },
  { name: 'fix-time', expected: (label) => is(label.fix_time !== null), found: has('fix') },
  { name: 'disclosure-time', expected: (label) => is(label.disclosure_time !== null), found: has('disclose') },
  {
    name: 'supported-versions',
    expected: (label) => [label.supported_versions ?? []].flat(),
    found: ({ supportedVersions }) => [supportedVersions ?? []].flat(),
  },
  { name: 'scope', expected: (label) => is(label.scope), found: ({ scope }) => is(scope) },
  { name: 'out-of-scope', expected: (label) => is(label.out_of_scope), found: ({ outOfScope }) => is(outOfScope) },
  {
    name: 'safe-harbor',
    expected: (label) => is(label.safe_harbor),
    found: ({ safeHarbor }) => is(safeHarbor !== 'none'),
  },
  {
    name: 'bounty',
    expected: (label) => [label.bounty].filter((answer) => answer !== 'unstated'),
    found: ({ bounty }) => [bounty].filter((answer) => answer !== 'unstated'),
  },
  { name: 'credit', expected: (label) => is(label.credit), found: ({ credit }) => is(credit) },
  {
    name: 'report-contents',
    expected: (label) => is(label.report_contents),
    found: ({ reportContents }) => is(reportContents),
  },
  {
    name: 'encryption-key',
    expected: (label) => is(label.encryption_key),
    found: ({ encryptionKey }) => is(encryptionKey),
  },
  {
    name: 'placeholders',
    expected: (label) => is(label.placeholders.length > 0),
    found: ({ placeholders }) => is(placeholders.length > 0),
  },
]

/** The labels name ways that there are: GitHub, where all of these policies stand, has no private issues. */
function privateKinds(channels: Inspection['channels']): readonly string[] {
  const usable = channels.filter(
    ({ kind, visibility, purpose }) =>
      visibility === 'private' && kind !== 'issues' && (purpose === 'report' || purpose === 'first-contact'),
  )
  return [...new Set(usable.map(({ kind }) => kind))]
}
