import type { Channel, Fact } from '../../policy.ts'
import { shiftFact } from '../../shift.ts'
import { has } from '../../statement.ts'
import type { Statement } from '../../statement.ts'
import type { Section } from '../../structure.ts'
import { shortened } from '../fact.ts'
import type { FactReader } from '../fact.ts'
import { advisories } from './advisories.ts'
import { chats } from './chats.ts'
import { emails } from './emails.ts'
import { forms } from './forms.ts'
import { forums } from './forums.ts'
import { issues } from './issues.ts'
import { isOpen } from './mention.ts'
import type { Mention } from './mention.ts'
import { phones } from './phones.ts'
import { platforms } from './platforms.ts'
import { purposeOf } from './purpose.ts'

/** A channel as its sentence tells it, or, with `null`, a warning not to share details in its section. */
interface Found extends Fact {
  readonly channel: Omit<Channel, 'cautioned' | keyof Fact> | null
}

const kinds: readonly ((statement: Statement) => Mention[])[] = [
  emails,
  advisories,
  platforms,
  forms,
  chats,
  issues,
  forums,
  phones,
]

/** Reads which ways to reach the maintainers a policy names, and what each is for: one entry a mention. */
export const channels: FactReader<Found, readonly Channel[]> = {
  find: (statement) => {
    const found = kinds.flatMap((mentionsIn) => mentionsIn(statement)).flatMap((one) => channelOf(statement, one))
    if (!has(statement, 'noDetails')) return found
    return [{ channel: null, span: statement.sentence.span, reason: shortened(statement) }, ...found]
  },
  shift: shiftFact,
  conclude: (found, { sections }) => withoutEmptyTwins(asFirstContactWhereSaid(withCautions(found, sections))),
}

function channelOf(statement: Statement, mention: Mention): Found[] {
  const { kind, address, name, span } = mention
  const purpose = purposeOf(statement, mention)
  // "Reports by e-mail are not eligible" names a way, but to nowhere.
  if (purpose === 'other' && address === null && kind === 'email') return []
  const visibility = isOpen(mention) ? 'public' : 'private'
  return [{ channel: { kind, address, name, purpose, visibility }, span, reason: shortened(statement) }]
}

/** In a section that warns against sharing details, public places are for first contact. */
function withCautions(found: readonly Found[], sections: readonly Section[]): Channel[] {
  let next = 0
  const placed = found.map((one) => {
    while (next < sections.length && sections[next]!.heading.span.start <= one.span.start) next++
    return { ...one, section: next }
  })
  const warned = new Set(placed.filter(({ channel }) => channel === null).map(({ section }) => section))
  return placed.flatMap(({ channel, span, reason, section }): Channel[] => {
    if (channel === null) return []
    const cautioned = warned.has(section)
    const purpose =
      channel.purpose === 'report' && channel.visibility === 'public' && cautioned ? 'first-contact' : channel.purpose
    return [{ ...channel, purpose, cautioned, span, reason }]
  })
}

/** Where the policy says that a public place is for first contact only, security talk in it elsewhere is first contact too. */
function asFirstContactWhereSaid(all: readonly Channel[]): Channel[] {
  const said = new Set(all.filter((one) => one.purpose === 'first-contact').map((one) => one.kind))
  return all.map((one) =>
    one.purpose === 'report' && one.visibility === 'public' && said.has(one.kind)
      ? { ...one, purpose: 'first-contact' }
      : one,
  )
}

/** A channel named without address is the same as one of its kind with an address elsewhere. */
function withoutEmptyTwins(all: readonly Channel[]): Channel[] {
  const addressed = new Set(all.filter((one) => one.address !== null).map(twinKey))
  return all.filter((one) => one.address !== null || one.purpose === 'forbidden' || !addressed.has(twinKey(one)))
}

function twinKey({ kind, purpose }: Channel): string {
  return `${kind} ${purpose}`
}
