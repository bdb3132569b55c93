import { readMarkdown } from '../markdown/document.ts'
import { assemble } from './assemble.ts'
import { bounty } from './facts/bounty.ts'
import { channels } from './facts/channels/channels.ts'
import { vagueContacts } from './facts/channels/vague-contacts.ts'
import { credit } from './facts/credit.ts'
import { delegations, handedOver } from './facts/delegation.ts'
import { encryptionKey } from './facts/encryption-key.ts'
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
import { settle } from './settle.ts'
import type { Settlement } from './settle.ts'
import type { Passage } from './structure.ts'
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

/** The blocks of each policy, for reading its next revision. */
const settlements = new WeakMap<Policy, Settlement>()

/**
 * Reads what a security policy says.
 * @param text the whole document; a byte order mark is part of it
 * @param previous the reading of an earlier revision, whose unchanged blocks are taken over
 */
export function readPolicy(text: string, previous?: Policy): Policy {
  const markdown = readMarkdown(text, previous?.markdown)
  if (previous && markdown === previous.markdown) return previous
  const settlement = settle(markdown.blocks, readers, previous && settlements.get(previous))
  const { evidence, opening, ...structure } = assemble(settlement, text.length)
  const language = languageOf(passagesOf(settlement))
  const around = { sections: structure.sections, opening }
  const conclude = <Found extends Fact, Result>(reader: FactReader<Found, Result>): Result =>
    evidence.conclude(reader, around)
  const allChannels = conclude(channels)

  const policy: Policy = {
    text,
    markdown,
    language,
    understood: vocabularies.some((vocabulary) => vocabulary.language === language),
    ...structure,
    delegations: handedOver(conclude(delegations), allChannels),
    channels: allChannels,
    vagueContacts: conclude(vagueContacts),
    publicFixes: conclude(publicFixes),
    reporting: conclude(reporting),
    publicWarnings: conclude(publicWarnings),
    timeframes: conclude(timeframes),
    vagueTimeframes: conclude(vagueTimeframes),
    supportedVersions: conclude(supportedVersions),
    scope: conclude(scope),
    outOfScope: conclude(outOfScope),
    safeHarbor: conclude(safeHarbor),
    bounty: conclude(bounty),
    credit: conclude(credit),
    reportContents: conclude(reportContents),
    encryptionKey: conclude(encryptionKey),
    openEndedGags: conclude(openEndedGags),
  }
  settlements.set(policy, settlement)
  return policy
}

function* passagesOf({ blocks }: Settlement): Generator<Passage> {
  for (const { reading } of blocks) yield* reading.passages
}
