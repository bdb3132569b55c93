import * as l10n from '@vscode/l10n'
import { judge } from '../../elements/elements.ts'
import { takesReportsInPublic } from '../../elements/channels.ts'
import type { Channel, ChannelKind, Fact, Policy } from '../../policy/policy.ts'
import { line } from './answer.ts'
import type { Answer, AnswerLine } from './answer.ts'
import { quoteAt } from './quotes.ts'
import { unsaid } from './unsaid.ts'
import type { Asked } from './unsaid.ts'

/** Nobody reads more ways to report than these. */
const mostChannels = 12

/** Where to report: the channels in the order of the policy, those for details first. */
export function channelsAnswer(asked: Asked): Answer {
  const { policy } = asked
  const ways = [...channelsFor(policy, 'report'), ...channelsFor(policy, 'first-contact')]
  // What is named for nothing in particular may be for vulnerabilities, too, where there is nothing else.
  const others = ways.length > 0 || policy.delegations.length > 0 ? [] : channelsFor(policy, 'other')
  return {
    id: 'channels',
    title: l10n.t('How to report'),
    lines: [
      ...(policy.closed === null ? [] : [warningOf(policy, policy.closed, l10n.t('Ended, or takes no reports'))]),
      ...policy.delegations.map(({ span, url }) =>
        line({ text: l10n.t('This policy hands over to another one:'), quote: url, url, span }),
      ),
      ...linesOf(ways),
      ...linesOf(others),
      ...vagueContacts(policy).map((fact) => warningOf(policy, fact, l10n.t('Does not say how to reach them'))),
      ...privateWay(asked),
      ...linesOf(channelsFor(policy, 'forbidden')),
    ].slice(0, mostChannels),
    rules: ['no-reporting-channel', 'no-private-channel', 'web-form-only'],
  }
}

/** Whoever has a private way at hand need not ask how else to reach people. */
function vagueContacts({ channels, vagueContacts }: Policy): readonly Fact[] {
  return channels.some(({ visibility, purpose }) => visibility === 'private' && purpose === 'report')
    ? []
    : vagueContacts
}

function warningOf(policy: Policy, { span }: Fact, text: string): AnswerLine {
  return line({ quote: quoteAt(policy, span).text, span, tags: [{ text, tone: 'bad' }] })
}

/** Each channel once, where it is first named; one that is named without its address has the address of the next of its kind. */
function channelsFor({ channels }: Policy, purpose: Channel['purpose']): readonly Channel[] {
  const those = channels.filter((channel) => channel.purpose === purpose)
  const once = new Map<string, Channel>()
  for (const channel of those) {
    const { kind, visibility, name } = channel
    const same = those.find((other) => other.kind === kind && other.visibility === visibility && other.address !== null)
    const address = channel.address ?? (kind === 'other' ? null : (same?.address ?? null))
    const key = `${kind} ${visibility} ${address ?? (kind === 'ghsa' ? '' : name)}`
    if (!once.has(key)) once.set(key, { ...channel, address })
  }
  return [...once.values()]
}

function linesOf(channels: readonly Channel[]): readonly AnswerLine[] {
  return channels.map((channel) => {
    const { kind, name, address, span } = channel
    const url = address === null ? null : kind === 'email' ? `mailto:${address}` : kind === 'phone' ? null : address
    return line({ label: kindName(kind), quote: address ?? name, url, span, tags: tagsOf(channel) })
  })
}

function tagsOf(channel: Channel): AnswerLine['tags'] {
  const { visibility, purpose, kind, address } = channel
  if (purpose === 'forbidden') return [{ text: l10n.t('Not for reports'), tone: 'bad' }]
  const isPrivate = visibility === 'private'
  return [
    isPrivate ? { text: l10n.t('Private'), tone: 'good' } : { text: l10n.t('Public'), tone: 'bad' },
    { text: purposeName(purpose), tone: 'plain' },
    ...(takesReportsInPublic(channel) ? [{ text: l10n.t('Everybody can read it'), tone: 'bad' } as const] : []),
    ...(kind === 'email' && address === null ? [{ text: l10n.t('No address'), tone: 'bad' } as const] : []),
  ]
}

function purposeName(purpose: 'report' | 'first-contact' | 'other'): string {
  switch (purpose) {
    case 'report':
      return l10n.t('For details')
    case 'first-contact':
      return l10n.t('First contact only')
    case 'other':
      return l10n.t('Not said to be for reports')
  }
}

/** That there is no private way, or that nobody can tell. */
function privateWay(asked: Asked): readonly AnswerLine[] {
  const { policy, project } = asked
  const judgement = judge('private-channel', policy, project)
  if (judgement.state === 'met') return []
  const contact = judge('contact', policy, project)
  const label = contact.state === 'met' ? l10n.t('A private way') : null
  const worst = judgement.state === 'lacking' ? judgement : contact
  if (policy.delegations.length > 0 && worst.state !== 'met') return []
  return [unsaid(asked, ['communication-channels'], worst, label)]
}

/** What people call a kind of channel. */
export function kindName(kind: ChannelKind): string {
  switch (kind) {
    case 'ghsa':
      return l10n.t('Private report on GitHub')
    case 'email':
      return l10n.t('E-mail')
    case 'form':
      return l10n.t('Form')
    case 'platform':
      return l10n.t('Platform for reports')
    case 'issues':
      return l10n.t('Issue tracker')
    case 'chat':
      return l10n.t('Chat')
    case 'forum':
      return l10n.t('Forum or mailing list')
    case 'phone':
      return l10n.t('Phone')
    case 'other':
      return l10n.t('Another way')
  }
}
