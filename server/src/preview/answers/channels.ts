import * as l10n from '@vscode/l10n'
import { judge } from '../../elements/elements.ts'
import { takesReportsInPublic } from '../../elements/channels.ts'
import type { Channel, Fact, Policy } from '../../policy/policy.ts'
import { announces } from '../../policy/statement.ts'
import { line } from './answer.ts'
import type { Answer, AnswerLine } from './answer.ts'
import { canBeFound, channelsFor } from './channels-for.ts'
import { kindName } from './kind-name.ts'
import { quoteAt } from './quotes.ts'
import { unsaid } from './unsaid.ts'
import type { Asked } from './unsaid.ts'

/** Nobody reads more ways to report than these. */
const mostChannels = 12

/** Where to report: the channels in the order of the policy, those for details first. */
export function channelsAnswer(asked: Asked): Answer {
  const { policy } = asked
  const ways = [...channelsFor(policy, 'report'), ...channelsFor(policy, 'first-contact')]
  // What is named for nothing in particular may be for vulnerabilities, too, where there is nothing else to write to.
  const others = ways.some(canBeFound) || policy.delegations.length > 0 ? [] : channelsFor(policy, 'other')
  return {
    id: 'channels',
    title: l10n.t('How to report'),
    lines: [
      ...(policy.closed === null ? [] : [warningOf(policy, policy.closed, l10n.t('Ended, or takes no reports'))]),
      ...linesOf(policy, ways),
      ...delegationLines(policy, ways),
      ...linesOf(policy, others),
      ...furtherLines(policy, ways),
      ...vagueContacts(policy).map((fact) => warningOf(policy, fact, l10n.t('Does not say how to reach them'))),
      ...privateWay(asked),
      ...linesOf(policy, channelsFor(policy, 'forbidden')),
    ].slice(0, mostChannels),
    rules: [
      'no-reporting-channel',
      'no-private-channel',
      'web-form-only',
      'known-channel-missing',
      'contact-without-address',
      'pvr-no-link',
      'no-public-issue-notice',
      'no-fallback-contact',
      'missing-anonymous',
      'missing-languages',
    ],
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

/** The policies that this one hands over to, where they are not named as a way to report already. */
function delegationLines({ delegations }: Policy, ways: readonly Channel[]): readonly AnswerLine[] {
  const text = ways.length > 0 ? l10n.t('More in another policy:') : l10n.t('This policy hands over to another one:')
  return delegations
    .filter(({ url }) => !ways.some(({ address }) => address === url))
    .map(({ span, url }) => line({ text, quote: url, url, span }))
}

/** The page that may say what is not said here. */
function furtherLines({ furtherTerms, links, delegations }: Policy, ways: readonly Channel[]): readonly AnswerLine[] {
  const link = links.find(({ span }) => span.start === furtherTerms?.span.start)
  const known = [...delegations.map(({ url }) => url), ...ways.map(({ address }) => address)]
  if (link === undefined || link.url === '' || known.includes(link.url)) return []
  return [line({ text: l10n.t('More may be said on this page:'), quote: link.url, url: link.url, span: link.span })]
}

/** What is said of each channel where it has no address that could be shown in place of that; once, if it is said of several. */
function linesOf(policy: Policy, channels: readonly Channel[]): readonly AnswerLine[] {
  const quoted = new Set<string>()
  return channels.map((channel) => {
    const { kind, address, span } = channel
    const url = address === null ? null : kind === 'email' ? `mailto:${address}` : kind === 'phone' ? null : address
    const quote = address ?? sayingOf(policy, channel)
    const isRepeated = quoted.has(quote)
    quoted.add(quote)
    return line({ label: kindName(kind), quote: isRepeated ? '' : quote, url, span, tags: tagsOf(channel) })
  })
}

/** What is said of a channel; what only announces it does not name it. */
function sayingOf(policy: Policy, { span, name }: Channel): string {
  const { text } = quoteAt(policy, span)
  return announces(text) ? name : text
}

function tagsOf(channel: Channel): AnswerLine['tags'] {
  const { visibility, purpose } = channel
  if (purpose === 'forbidden') return [{ text: l10n.t('Not for reports'), tone: 'bad' }]
  const isPrivate = visibility === 'private'
  return [
    isPrivate ? { text: l10n.t('Private'), tone: 'good' } : { text: l10n.t('Public'), tone: 'bad' },
    { text: purposeName(purpose), tone: 'plain' },
    ...(takesReportsInPublic(channel) ? [{ text: l10n.t('Everybody can read it'), tone: 'bad' } as const] : []),
    ...(canBeFound(channel) ? [] : [{ text: l10n.t('No address'), tone: 'bad' } as const]),
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
