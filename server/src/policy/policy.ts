import type { MarkdownDocument } from '../markdown/document.ts'
import type { Span } from '../span.ts'
import type { Comment, Heading, Link, Section, Table } from './structure.ts'
import type { VersionSpec } from './version-spec.ts'

/** Something that the policy says, where, and why it was read so. */
export interface Fact {
  readonly span: Span
  /** One short phrase for people, such as `says "do not open a public issue"`. */
  readonly reason: string
}

export const channelKinds = ['ghsa', 'email', 'form', 'platform', 'issues', 'chat', 'forum', 'phone', 'other'] as const
export type ChannelKind = (typeof channelKinds)[number]

/**
 * What a channel is for: vulnerability details (`report`), saying hello without details (`first-contact`), something that
 * is not a vulnerability report (`other`), or named only to say that it must not be used (`forbidden`).
 */
export type ChannelPurpose = 'report' | 'first-contact' | 'other' | 'forbidden'

/** A way to reach the maintainers. */
export interface Channel extends Fact {
  readonly kind: ChannelKind
  readonly visibility: 'private' | 'public'
  readonly purpose: ChannelPurpose
  /** The address or URL as a reader would use it; `null` when the channel is named without one. */
  readonly address: string | null
  /** The words that name the channel, for messages: "Discord", "GitHub issues". */
  readonly name: string
  /** Says whether the text near it warns against sharing details there. */
  readonly cautioned: boolean
}

export type Stage = 'acknowledge' | 'triage' | 'update' | 'fix' | 'disclose'

/** A promised duration. */
export interface Timeframe extends Fact {
  readonly stage: Stage
  /** The longest the promise allows, in hours; business days count 24 hours each. */
  readonly hours: number
  /** True when counted in business or working days. */
  readonly business: boolean
  /** The duration as written: "within 72 hours". */
  readonly text: string
  /** True when it holds only for some reports: a severity, a condition. Such a promise contradicts no other. */
  readonly qualified: boolean
}

/** A word in place of a duration, such as "promptly", beside something that the project promises to do. */
export interface VagueTimeframe extends Fact {
  readonly stage: Stage
  readonly text: string
  /** True when its sentence counts hours, days or weeks all the same: "as soon as possible, often within days". */
  readonly bounded: boolean
  /** True when a duration can take its place as it stands: "as soon as possible". */
  readonly replaceable: boolean
}

/** One row of a supported-versions table. */
export interface VersionRow extends Fact {
  readonly version: string
  readonly versionSpan: Span
  /** `null` when the status cell says neither yes nor no. */
  readonly supported: boolean | null
  readonly status: string
  readonly statusSpan: Span
  /** Which versions the row is for. */
  readonly spec: VersionSpec
}

/** A table of supported versions. */
export interface VersionTable extends Fact {
  readonly table: Table
  readonly rows: readonly VersionRow[]
  /** True when a header says that its column tells what is supported, so that yes and no mean that. */
  readonly tellsSupport: boolean
  /** True when the versions are those of the project, and not those of something that is named: "Minecraft version". */
  readonly ofProject: boolean
}

/** Which versions get security fixes, as a table or in prose. */
export interface SupportedVersions extends Fact {
  readonly form: 'table' | 'prose'
  readonly table: Table | null
  readonly rows: readonly VersionRow[]
  /** All tables of versions there are. */
  readonly tables: readonly VersionTable[]
  /** The first sentence that says the same in words, be there tables or not. */
  readonly prose: Fact | null
}

/** A date that the policy names. */
export interface WrittenDate extends Fact {
  readonly text: string
  /** The days that it can mean, as YYYY-MM-DD: none when there is no such day. A month alone means its last day. */
  readonly readings: readonly string[]
  /** How its parts are parted when it is all numbers; `null` when the month has a name or a sign. */
  readonly separator: string | null
  /** What it is about: a key, a reward, the policy itself, or anything else. */
  readonly subject: 'key' | 'offer' | 'policy' | 'other'
  /** True for the last day of something that the policy still speaks of as lasting: "valid until". */
  readonly isEnd: boolean
}

/** Text that a template left for the author to fill in. */
export interface Placeholder extends Fact {
  readonly text: string
  /**
   * What it is: words in what readers see, an HTML comment, an instruction sentence of GitHub's template, or an address to write
   * to on a domain that is reserved for examples.
   */
  readonly where: 'text' | 'comment' | 'instruction' | 'example'
  /** True when it is, or asks for, a time: "[number of days]". */
  readonly forTime: boolean
  /** Of a time: which one, as far as the words around it tell. */
  readonly stage: Stage | null
}

/**
 * What a full safe harbor says besides that nobody goes to law: that research is authorised, that technical protection may be
 * circumvented, and that terms which forbid it are waived.
 */
export const safeHarborParts = ['authorized', 'circumvention', 'termsWaiver'] as const
export type SafeHarborPart = (typeof safeHarborParts)[number]

/** What somebody who hopes for a reward wants to know: how much, for what and for whom, who decides, and how it is paid. */
export const bountyParts = ['amount', 'eligibility', 'decision', 'payment'] as const
export type BountyPart = (typeof bountyParts)[number]

/** What a security policy says. All spans are UTF-16 offsets in `text`. */
export interface Policy {
  readonly text: string
  readonly markdown: MarkdownDocument

  /** BCP 47 tag of the language most of it is written in; `und` when it is not recognised. */
  readonly language: string
  /** True when there is a vocabulary for that language: only then may something be called missing. */
  readonly understood: boolean

  /** The first heading, if it stands before any other text than comments and front matter. */
  readonly title: Heading | null
  readonly headings: readonly Heading[]
  readonly sections: readonly Section[]
  readonly links: readonly Link[]
  readonly tables: readonly Table[]
  readonly comments: readonly Comment[]

  /** Links to the policy that this text hands over to. */
  readonly delegations: readonly (Fact & { readonly url: string })[]
  readonly channels: readonly Channel[]
  /** Sentences that send the reader to people without saying how to reach them: "email the maintainers". */
  readonly vagueContacts: readonly Fact[]
  /** Fixes or details of vulnerabilities are invited in public, in pull requests for instance. */
  readonly publicFixes: readonly Fact[]
  /** The first sentence that says how to report, or the heading that promises it. */
  readonly reporting: Fact | null
  /** Sentences that say not to report in public. */
  readonly publicWarnings: readonly Fact[]
  readonly timeframes: readonly Timeframe[]
  readonly vagueTimeframes: readonly VagueTimeframe[]
  readonly supportedVersions: SupportedVersions | null
  readonly scope: Fact | null
  readonly outOfScope: Fact | null
  readonly safeHarbor: {
    readonly level: 'none' | 'partial' | 'full'
    readonly evidence: readonly Fact[]
    /** What its own promise lacks to be full; empty where none is made here, or its text is elsewhere. */
    readonly lacks: readonly SafeHarborPart[]
  }
  readonly bounty: {
    readonly answer: 'yes' | 'no' | 'unstated'
    readonly evidence: readonly Fact[]
    /** The first sentence in which the project itself offers money, with no condition, and names nobody else who pays. */
    readonly ownOffer: Fact | null
    /** The first sentence which says of all reports that nobody is paid for them. */
    readonly flatRefusal: Fact | null
    /** What nothing says about the rewards. */
    readonly lacks: readonly BountyPart[]
  }
  readonly credit: Fact | null
  readonly reportContents: Fact | null
  readonly encryptionKey: Fact | null
  /** Details may be held back or must be kept secret, and no time limit is given. */
  readonly openEndedGags: readonly Fact[]
  /** Where the people can be found who are to be written to: a handle, a profile, a file that lists them. */
  readonly whereabouts: Fact | null
  /** A link that may lead to a way to report, by where it leads or what it is called. */
  readonly reportLink: Fact | null
  /** No time is promised, or no more than what can be done: "best effort". */
  readonly refusedTimes: Fact | null
  /** Reports are taken in the named ways only: "only by e-mail". */
  readonly soleWay: Fact | null
  /** What is reported is to be kept private, in whatever words. */
  readonly keptPrivate: Fact | null
  /** What a reporter should do whom nobody answers. */
  readonly escalation: Fact | null
  /** Reporters must say who they are, or sign an agreement. */
  readonly identityDemands: readonly Fact[]
  /** Legal steps against people who find, report or publish vulnerabilities. */
  readonly legalThreats: readonly Fact[]
  /** Words that take back the promise not to take legal steps. */
  readonly hollowPromises: readonly Fact[]
  /** What a publication waits for in place of a time: "once a fix is released". */
  readonly disclosureEvent: Fact | null
  /** A link to a page of the project that may say more about reports. */
  readonly furtherTerms: Fact | null
  /** It is for several repositories, and a report is for one of them. */
  readonly severalRepositories: Fact | null
  /** It is for a site, a service, or what several repositories share: there are no versions to choose from. */
  readonly versionless: Fact | null
  /** The project has ended, or takes no reports. */
  readonly closed: Fact | null
  readonly dates: readonly WrittenDate[]
  /** Where everybody can see what was fixed. */
  readonly announcements: Fact | null
  /** What it says of CVE ids. */
  readonly advisoryIds: Fact | null
  /** When it was issued or last changed, or which version of it this is. */
  readonly policyDate: Fact | null
  /** Reports without a name are welcome. */
  readonly anonymousReports: Fact | null
  /** In which languages people can report. */
  readonly reportLanguages: Fact | null
  /** What somebody who looks for vulnerabilities may not do. */
  readonly testRules: Fact | null
  /** What happens when somebody else takes legal action against a reporter. */
  readonly thirdPartyAction: Fact | null
  /** How long a version gets security fixes. */
  readonly supportEnd: Fact | null
  /** What users can expect of its security, in the text or where to find it. */
  readonly securityModel: Fact | null
  readonly placeholders: readonly Placeholder[]
}
