import { contains } from '../../../span.ts'
import type { Span } from '../../../span.ts'
import {
  doneByProject,
  has,
  hasAny,
  locate,
  negated,
  says,
  spansOf,
  textAfter,
  textAt,
  textBefore,
} from '../../statement.ts'
import type { Spoken, Statement } from '../../statement.ts'
import { asksToReport, isIntroduced, labelsReportingItem, linkMention, linksTo, mentionAt, within } from './mention.ts'
import type { Mention } from './mention.ts'

/** Chats, by invite or by name; private where messages go to one person. */
export function chats(statement: Statement): Mention[] {
  const links = linksTo(statement, 'chat')
  const named = spansOf(statement, 'chat').find(
    (span) => !isPartOfName(statement, span) && (links.length > 0 || isNamedAsChat(statement, span)),
  )
  const place = named ?? (links[0] && within(statement, links[0].span))
  if (!place) return messageInSuchChat(statement)
  const said = asksToReport(statement) || hasAny(statement, 'firstContact', 'question') || isIntroduced(statement)
  if (!said && !labelsReportingItem(statement)) return []
  if (doneByProject(statement, place)) return []
  const visibility = isPrivate(statement, place) ? 'private' : 'public'
  const name = named ? textAt(statement, named) : 'chat'
  const invites = links.filter(({ url }) => !/\/channels\//.test(url))
  if (invites.length === 0) return [{ ...mentionAt(statement, 'chat', place, links[0]?.url ?? null, name), visibility }]
  return invites.map((link) => ({ ...linkMention(statement, 'chat', link, name), visibility }))
}

/** "Your Discord username", and "Discord Bolt" on a link to a page of a forge. */
function isPartOfName(statement: Statement, at: Span): boolean {
  if (says(statement, 'ofChatAfter', textAfter(statement, at))) return true
  const span = locate(statement, at)
  return statement.links.some(
    ({ text, textSpan, url }) =>
      textSpan !== null && contains(textSpan, span) && text !== textAt(statement, at) && onForge.test(url),
  )
}

const onForge = /^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\//i

/** "We are at https://discord.gg/abc. Message a moderator there, or open a ticket." */
function messageInSuchChat(statement: Statement): Mention[] {
  const { before } = statement
  const chat = before && linksTo(before, 'chat')[0]
  const message = spansOf(statement, 'directMessage').find((span) => !negated(statement, span))
  if (!chat || !message || doneByProject(statement, message)) return []
  return [{ ...mentionAt(statement, 'chat', message, chat.url, textAt(statement, message)), visibility: 'private' }]
}

/** Names that mean nothing else when they begin with a capital letter, or when somebody is reached "on" them. */
const properName = /^(?:discord|slack|telegram|gitter|irc|whatsapp)$/i

/** "Matrix" and "Signal" are words too: without a link they count only as labels, and where they end what somebody is reached "on". */
function isNamedAsChat(spoken: Spoken, at: Span): boolean {
  const name = textAt(spoken, at)
  const isName = properName.test(name)
  if (isName && name[0] !== name[0]!.toLowerCase()) return true
  if (at.start === 0 && /^ ?[:：]/.test(textAfter(spoken, at)) && spoken.passage.kind === 'item') return true
  if (!says(spoken, 'chatBefore', textBefore(spoken, at))) return false
  return isName || says(spoken, 'chatAfter', textAfter(spoken, at))
}

/** "Report it in private. Reach us on Slack." names no room that others are in. */
function isAskedForInPrivate(statement: Statement): boolean {
  for (let { before } = statement; before !== null; { before } = before)
    if (asksToReport(before) && isSaidPrivate(before)) return true
  return false
}

function isSaidPrivate(spoken: Spoken): boolean {
  return spansOf(spoken, 'private').some(
    (span) => !says(spoken, 'directly', textAt(spoken, span)) && !negated(spoken, span),
  )
}

/** One person on Matrix, beside the room that they are in or without it: "@ann:octo.dev". */
const matrixId = /(?:^|[^\w@])@[\w.=-]{1,60}:[\w-]{1,60}\.\w/

/** Messengers in which one writes to a person; their groups are entered by a link. */
const personal = /^(?:whatsapp|signal|threema|keybase)$/i

function isPrivate(statement: Statement, at: Span): boolean {
  if (statement.before !== null && has(statement.before, 'directMessage')) return true
  if (personal.test(textAt(statement, at))) return true
  if (has(statement, 'firstContact')) return false
  if (linksTo(statement, 'chat').length === 0 && isAskedForInPrivate(statement)) return true
  if (linksTo(statement, 'chat').some(({ url }) => /matrix\.to\/#\/@|signal\.me/.test(url))) return true
  if (matrixId.test(statement.sentence.text)) return true
  const secret = [...spansOf(statement, 'directMessage'), ...spansOf(statement, 'private')]
  return secret.some(
    (span) =>
      !says(statement, 'directly', textAt(statement, span)) &&
      !negated(statement, span) &&
      Math.abs(span.start - at.start) < 120,
  )
}
