import snippets from '../../../snippets/security-policy.json' with { type: 'json' }
import { standardSections } from './standard.ts'
import type { StandardSection } from './standard.ts'
import { numberThrough, withValues } from './tab-stops.ts'

/** A way to reach the maintainers, as an item of the list of channels. */
export interface ChannelItem {
  readonly name: string
  /** What it is, in a few words. */
  readonly summary: string
  /** Nobody else can read it; the others are for first contact only. */
  readonly isPrivate: boolean
  /** One line in snippet syntax, with `-` as list marker. */
  readonly line: string
}

function item(snippet: keyof typeof snippets, isPrivate: boolean): ChannelItem {
  const { body, description } = snippets[snippet]
  return { name: snippet, summary: description, isPrivate, line: body[0]! }
}

/** Every channel that a policy can offer, in the order in which they are offered. */
export const channelItems = {
  github: item('GitHub Private Report', true),
  gitlab: item('GitLab Confidential Issue', true),
  email: item('E-mail', true),
  'encrypted-email': item('Encrypted E-mail', true),
  form: item('Web Form', true),
  platform: item('Bounty or Disclosure Platform', true),
  issues: item('First Contact through GitHub Issues', false),
  discord: item('First Contact through Discord', false),
  slack: item('First Contact through Slack', false),
  matrix: item('First Contact through Matrix', false),
  forum: item('First Contact through a Forum', false),
} as const satisfies Readonly<Record<string, ChannelItem>>

export type ChannelChoice = keyof typeof channelItems

/** The ids of all channels. */
export const channelChoices = Object.keys(channelItems) as readonly ChannelChoice[]

/** A channel with what is known of it: its tab stops in their order, such as an address, or an address and a key. */
export interface KnownChannel {
  readonly kind: ChannelChoice
  readonly values: readonly string[]
}

/**
 * The section on communication channels with the chosen ones, to be inserted as any other. Public channels come in a list of their
 * own, with the step that opens a private one.
 */
export function communicationChannels(chosen: readonly (ChannelChoice | KnownChannel)[]): StandardSection {
  const section = standardSections['communication-channels']
  const [invitation, , , , warning] = section.body
  const [, , introduction, , , , opening] = snippets['First Contact'].body
  const lists = [true, false].map((isPrivate) =>
    chosen.map(known).filter(({ kind }) => channelItems[kind].isPrivate === isPrivate),
  )
  const [inPrivate, inPublic] = lists.map((list) =>
    list.map(({ kind, values }) => withValues(channelItems[kind].line, values)),
  )
  const parts = [
    ...(inPrivate!.length === 0 ? [] : [invitation!, '', ...inPrivate!, '']),
    ...(inPublic!.length === 0 ? [] : [introduction!, '', ...inPublic!, '', opening!, '']),
    warning!,
  ]
  return { ...section, body: numberThrough(parts) }
}

function known(choice: ChannelChoice | KnownChannel): KnownChannel {
  return typeof choice === 'string' ? { kind: choice, values: [] } : choice
}
