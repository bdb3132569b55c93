import { readMarkdown } from '../markdown/document.ts'
import { assemble } from './assemble.ts'
import type { Assembly, PlacedReading } from './assemble.ts'
import { EvidenceBook } from './evidence.ts'
import { bounty } from './facts/bounty.ts'
import { channels } from './facts/channels/channels.ts'
import { vagueContacts } from './facts/channels/vague-contacts.ts'
import { credit } from './facts/credit.ts'
import { delegations, handedOver } from './facts/delegation.ts'
import { encryptionKey } from './facts/encryption-key.ts'
import { statedFact } from './facts/fact.ts'
import type { FactReader } from './facts/fact.ts'
import { openEndedGags } from './facts/gags.ts'
import { outOfScope } from './facts/out-of-scope.ts'
import { publicFixes } from './facts/public-fixes.ts'
import { publicWarnings } from './facts/public-warnings.ts'
import { reportContents } from './facts/report-contents.ts'
import { reporting } from './facts/reporting.ts'
import { safeHarbor } from './facts/safe-harbor.ts'
import { scope } from './facts/scope.ts'
import { timeframes } from './facts/timeframes.ts'
import { vagueTimeframes } from './facts/vague-timeframes.ts'
import { supportedVersions } from './facts/versions.ts'
import { languageOf } from './language.ts'
import type { Fact, Policy } from './policy.ts'
import { sectionsOf } from './sections.ts'
import { shiftFact } from './shift.ts'
import type { Heading, Passage } from './structure.ts'
import { vocabularies } from './vocabulary/vocabulary.ts'

const readers: readonly FactReader[] = [
  delegations,
  channels,
  vagueContacts,
  publicFixes,
  reporting,
  publicWarnings,
  timeframes,
  vagueTimeframes,
  supportedVersions,
  scope,
  outOfScope,
  safeHarbor,
  bounty,
  credit,
  reportContents,
  encryptionKey,
  openEndedGags,
]

/** The blocks of a policy that was read, for reading its next revision. */
const assemblies = new WeakMap<Policy, Assembly>()

/**
 * Reads what a security policy says.
 * @param text the whole document; a byte order mark is part of it
 * @param previous the reading of an earlier revision, whose unchanged blocks are taken over
 */
export function readPolicy(text: string, previous?: Policy): Policy {
  const markdown = readMarkdown(text, previous?.markdown)
  if (previous && markdown === previous.markdown) return previous
  const assembly = assemble(markdown, readers, previous && assemblies.get(previous))
  const { placed } = assembly

  const headings = placed.flatMap((one) => one.headings)
  const content = contentStarts(placed)
  const sections = sectionsOf(headings, content, text.length)
  const evidence = new EvidenceBook()
  for (const { found } of placed) evidence.add(found)
  const around = { sections, opening: openingOf(placed) }
  const language = languageOf(passagesOf(placed))
  const allChannels = evidence.conclude(channels, around)

  const policy: Policy = {
    text,
    markdown,
    language,
    understood: vocabularies.some((vocabulary) => vocabulary.language === language),
    title: titleOf(headings, content),
    headings,
    sections,
    links: placed.flatMap((one) => one.links),
    tables: placed.flatMap((one) => one.tables),
    comments: placed.flatMap((one) => one.comments),
    delegations: handedOver(evidence.conclude(delegations, around), allChannels),
    channels: allChannels,
    vagueContacts: evidence.conclude(vagueContacts, around),
    publicFixes: evidence.conclude(publicFixes, around),
    reporting: evidence.conclude(reporting, around),
    publicWarnings: evidence.conclude(publicWarnings, around),
    timeframes: evidence.conclude(timeframes, around),
    vagueTimeframes: evidence.conclude(vagueTimeframes, around),
    supportedVersions: evidence.conclude(supportedVersions, around),
    scope: evidence.conclude(scope, around),
    outOfScope: evidence.conclude(outOfScope, around),
    safeHarbor: evidence.conclude(safeHarbor, around),
    bounty: evidence.conclude(bounty, around),
    credit: evidence.conclude(credit, around),
    reportContents: evidence.conclude(reportContents, around),
    encryptionKey: evidence.conclude(encryptionKey, around),
    openEndedGags: evidence.conclude(openEndedGags, around),
    placeholders: placed.flatMap((one) => one.placeholders),
  }
  assemblies.set(policy, assembly)
  return policy
}

function contentStarts(placed: readonly PlacedReading[]): number[] {
  return placed.flatMap(({ start, reading }) => reading.content.map((span) => start + span.start))
}

function titleOf([first]: readonly Heading[], content: readonly number[]): Heading | null {
  return first && !content.some((start) => start < first.span.start) ? first : null
}

function* passagesOf(placed: readonly PlacedReading[]): Generator<Passage> {
  for (const { reading } of placed) yield* reading.passages
}

/** The first sentence of a document. */
function openingOf(placed: readonly PlacedReading[]): Fact | null {
  for (const { start, reading } of placed)
    for (const passage of reading.passages)
      for (const sentence of passage.sentences) return shiftFact(statedFact({ sentence, passage }), start)
  return null
}
