import * as l10n from '@vscode/l10n'
import type { ElementId } from '../../elements/elements.ts'
import type { Channel, ChannelKind } from '../../policy/policy.ts'
import { brief } from './note.ts'
import type { Said } from './said.ts'

/** What a channel is, who reads it, and what it is for. */
export function channelSaid(channel: Channel): Said {
  const name = nameOf(channel)
  return {
    fact: channel,
    title: titleOf(channel, name),
    lines:
      channel.purpose === 'first-contact' && channel.cautioned
        ? [l10n.t('The text says to share no details there.')]
        : [],
    elements: elementsOf(channel),
  }
}

function titleOf({ purpose, visibility, kind }: Channel, name: string): string {
  const isPrivate = visibility === 'private'
  switch (purpose) {
    case 'report':
      // Whether there is such a thing on the forge is for a rule to say.
      if (isPrivate && kind === 'issues') return l10n.t('Private issue')
      return isPrivate ? l10n.t('Private channel: {0}', name) : l10n.t('Public channel: {0}', name)
    case 'first-contact':
      return isPrivate ? l10n.t('First contact, in private: {0}', name) : l10n.t('First contact, in public: {0}', name)
    case 'other':
      return l10n.t('For other things than vulnerability reports: {0}', name)
    case 'forbidden':
      return l10n.t('Not this way: {0}', name)
  }
}

const forms: ReadonlySet<ChannelKind> = new Set<ChannelKind>(['ghsa', 'form', 'platform'])

function elementsOf({ visibility, purpose, kind }: Channel): readonly ElementId[] {
  if (visibility !== 'private' || purpose !== 'report' || kind === 'issues') return []
  return forms.has(kind) ? ['private-channel', 'contact'] : ['private-channel', 'contact', 'personal-contact']
}

/** What kind of channel it is, and the address unless it says the same. */
function nameOf({ kind, name, address }: Channel): string {
  switch (kind) {
    case 'ghsa':
      return l10n.t('GitHub private report')
    case 'email':
      return address === null ? l10n.t('e-mail') : l10n.t('e-mail to {0}', brief(address))
    case 'phone':
      return l10n.t('phone')
    case 'form':
      return l10n.t('web form')
    case 'issues':
    case 'chat':
    case 'forum':
    case 'platform':
    case 'other':
      return brief(name)
  }
}
