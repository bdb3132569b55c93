import type { Channel, Fact } from '../../policy.ts'
import { shiftFact } from '../../shift.ts'
import { has, negated, says, spansOf, textAt } from '../../statement.ts'
import type { Statement } from '../../statement.ts'
import { sectionAt } from '../../sections.ts'
import type { Section } from '../../structure.ts'
import { shortened } from '../fact.ts'
import type { FactReader } from '../fact.ts'
import { advisories } from './advisories.ts'
import { chats } from './chats.ts'
import { emails } from './emails.ts'
import { forms } from './forms.ts'
import { forums } from './forums.ts'
import { issues } from './issues.ts'
import { messages } from './messages.ts'
import { isOpen } from './mention.ts'
import type { Mention } from './mention.ts'
import { phones } from './phones.ts'
import { platforms } from './platforms.ts'
import { purposeOf } from './purpose.ts'

/** A warning not to share details, or a request to tell them to one person alone, for its whole section. */
interface Caution extends Fact {
  readonly kind: 'caution'
  /** Whom one meets in a chat, one can write to alone. */
  readonly of: 'all' | 'chats'
}

const kinds: readonly ((statement: Statement) => Mention[])[] = [
  emails,
  advisories,
  platforms,
  forms,
  chats,
  issues,
  messages,
  forums,
  phones,
]

/** Reads which ways to reach the maintainers a policy names, and what each is for: one entry a mention. */
export const channels: FactReader<Channel | Caution, readonly Channel[]> = {
  find: (statement) => {
    const found = kinds.flatMap((mentionsIn) => mentionsIn(statement)).flatMap((one) => channelOf(statement, one))
    const of = has(statement, 'noDetails') ? 'all' : asksForPrivateMessage(statement) ? 'chats' : null
    if (of === null) return found
    return [{ kind: 'caution', of, span: statement.sentence.span, reason: shortened(statement) }, ...found]
  },
  shift: shiftFact,
  conclude: (found, { sections }) => withoutEmptyTwins(asFirstContactWhereSaid(withCautions(found, sections))),
}

/** "Then message one of them privately." */
function asksForPrivateMessage(statement: Statement): boolean {
  return spansOf(statement, 'directMessage').some(
    (at) => says(statement, 'privateMessage', textAt(statement, at)) && !negated(statement, at),
  )
}

function channelOf(statement: Statement, mention: Mention): Channel[] {
  const { kind, address, name, span } = mention
  const purpose = purposeOf(statement, mention)
  // "Reports by e-mail are not eligible" names a way, but to nowhere.
  if (purpose === 'other' && address === null && kind === 'email') return []
  const visibility = isOpen(mention) ? 'public' : 'private'
  return [{ kind, address, name, purpose, visibility, cautioned: false, span, reason: shortened(statement) }]
}

/** In a section that warns against sharing details, public places are for first contact. */
function withCautions(found: readonly (Channel | Caution)[], sections: readonly Section[]): readonly Channel[] {
  const cautions = found.filter((one): one is Caution => one.kind === 'caution')
  const all = found.filter((one) => one.kind !== 'caution')
  if (cautions.length === 0) return all
  const warned = new Map(cautions.map((one) => [sectionAt(sections, one.span.start), one.of]))
  for (const { of, span } of cautions) if (of === 'all') warned.set(sectionAt(sections, span.start), of)
  return all.map((one) => {
    const of = warned.get(sectionAt(sections, one.span.start))
    if (of === undefined || (of === 'chats' && one.kind !== 'chat')) return one
    const isFirstContact = one.purpose === 'report' && one.visibility === 'public'
    return { ...one, purpose: isFirstContact ? 'first-contact' : one.purpose, cautioned: true }
  })
}

/** Where the policy says that a public place is for first contact only, security talk in it elsewhere is first contact too. */
function asFirstContactWhereSaid(all: readonly Channel[]): readonly Channel[] {
  const said = new Set(all.filter((one) => one.purpose === 'first-contact').map((one) => one.kind))
  if (said.size === 0) return all
  return all.map((one) =>
    one.purpose === 'report' && one.visibility === 'public' && said.has(one.kind)
      ? { ...one, purpose: 'first-contact' }
      : one,
  )
}

/** A channel named without address is the same as one of its kind with an address elsewhere. */
function withoutEmptyTwins(all: readonly Channel[]): readonly Channel[] {
  const addressed = new Set<string>()
  for (const one of all) if (one.address !== null) addressed.add(`${one.kind} ${one.purpose}`)
  return all.filter(({ address, purpose, kind, visibility }) => {
    if (address !== null || purpose === 'forbidden') return true
    // One writes to a closed list at its address.
    const isClosedList = kind === 'forum' && visibility === 'private'
    return !addressed.has(`${isClosedList ? 'email' : kind} ${purpose}`)
  })
}
