import type { Span } from '../../span.ts'
import type { Channel, ChannelKind, ChannelPurpose, Fact } from '../policy.ts'
import {
  doneByProject,
  has,
  hasAny,
  locate,
  negated,
  negatedNearby,
  spansOf,
  topicAround,
  whole,
} from '../statement.ts'
import type { Statement } from '../statement.ts'
import type { Link, TargetKind, Topic } from '../structure.ts'
import type { Mark } from '../vocabulary/vocabulary.ts'

/** One place of a statement that names a channel. */
interface Mention {
  readonly kind: ChannelKind
  /** In the document. */
  readonly span: Span
  /** In the sentence's text, where negators are looked for. */
  readonly at: Span
  readonly address: string | null
  readonly name: string
  readonly visibility?: 'private' | 'public'
}

/** Sections in which an address or a link is taken for a way to report, unless the sentence says otherwise. */
const reportingTopics: ReadonlySet<Topic | null> = new Set<Topic | null>([
  'reporting',
  'channels',
  'contents',
  'contact',
  'response',
  'key',
])

const publicKinds: ReadonlySet<ChannelKind> = new Set<ChannelKind>(['issues', 'chat', 'forum'])

/** Reads which ways to reach the maintainers a policy names, and what each is for: one entry a mention. */
export function readChannels(statements: readonly Statement[]): Channel[] {
  const warned = new Set(statements.filter((one) => has(one, 'noDetails')).map((one) => one.section))
  const channels: Channel[] = []
  for (const statement of statements) {
    for (const mention of mentionsIn(statement)) {
      const purpose = purposeOf(statement, mention)
      // "Reports by e-mail are not eligible" names a way, but to nowhere.
      if (purpose === 'other' && mention.address === null && mention.kind === 'email') continue
      channels.push({
        kind: mention.kind,
        span: mention.span,
        address: mention.address,
        name: mention.name,
        purpose: purpose === 'report' && warned.has(statement.section) && isOpen(mention) ? 'first-contact' : purpose,
        visibility: isOpen(mention) ? 'public' : 'private',
        cautioned: warned.has(statement.section),
        reason: `"${shorten(statement.sentence.text)}"`,
      })
    }
  }
  return withoutEmptyTwins(asFirstContactWhereSaid(channels))
}

/** "Email the maintainers" with no address there or in what it introduces, and no link that leads to one. */
export function readVagueContacts(statements: readonly Statement[]): Fact[] {
  return statements.flatMap((statement) => {
    if (statement.passage.kind === 'heading' || statement.passage.kind === 'cell') return []
    if (statement.sentence.addresses.length > 0 || statement.links.length > 0) return []
    if (statement.sentence.text.endsWith(':')) return []
    const asked = spansOf(statement, 'sendEmail')[0] ?? contactPhrase(statement)
    if (!asked || negated(statement, asked) || doneByProject(statement, asked)) return []
    if (hasAny(statement, 'aboutPolicy', 'notSecurity', 'silence')) return []
    return [{ span: locate(statement, asked), reason: `"${shorten(statement.sentence.text)}"` }]
  })
}

function contactPhrase(statement: Statement): Span | undefined {
  if (!has(statement, 'people') || !hasAny(statement, 'vulnerability', 'private')) return undefined
  const { text } = statement.sentence
  return spansOf(statement, 'report').find(
    (span) =>
      /^(?:contact|reach)/i.test(text.slice(span.start, span.end)) &&
      /(?:^|please |\b(?:or|and|then|by|instead|directly) |, )$/i.test(text.slice(0, span.start)),
  )
}

function mentionsIn(statement: Statement): Mention[] {
  return [
    ...emails(statement),
    ...advisories(statement),
    ...platforms(statement),
    ...forms(statement),
    ...chats(statement),
    ...issueTrackers(statement),
    ...forums(statement),
    ...phones(statement),
  ]
}

// --- Mentions, a kind each ---------------------------------------------------------------------------------------------

function emails(statement: Statement): Mention[] {
  const found: Mention[] = []
  const add = (address: string, span: Span): void => {
    if (found.some((other) => other.address?.toLowerCase() === address.toLowerCase())) return
    found.push({ kind: 'email', address, span, at: within(statement, span), name: address })
  }
  for (const link of statement.links)
    if (link.target === 'email') {
      const address = mailAddress(link.url)
      if (address !== '') add(address, link.span)
    }
  for (const address of statement.sentence.addresses)
    if (!insideOtherLink(statement, address.span)) add(address.address, shifted(statement, address.span))
  if (found.length > 0 || unnegatedIssue(statement)) return found
  const asked = spansOf(statement, 'sendEmail').find((span) => !doneByProject(statement, span))
  if (!asked || hasAny(statement, 'silence')) return []
  return [{ kind: 'email', address: null, span: locate(statement, asked), at: asked, name: 'e-mail' }]
}

/** "Email: open an issue" asks for no e-mail. */
function unnegatedIssue(statement: Statement): boolean {
  return spansOf(statement, 'openIssue').some((span) => !negated(statement, span))
}

/** The address of a `mailto:` URL, without its parameters; empty when there is none. */
export function mailAddress(url: string): string {
  const raw = url.replace(/^mailto:/i, '').split('?')[0]!
  try {
    return decodeURIComponent(raw).trim()
  } catch {
    return raw.trim()
  }
}

function advisories(statement: Statement): Mention[] {
  const byForm = linksTo(statement, 'advisory-form')
  if (byForm.length > 0) return byForm.map((link) => linkMention(statement, 'ghsa', link, 'GitHub private report'))
  const phrase = spansOf(statement, 'privateReporting').find((span) => !happensByItself(statement, span))
  const list = linksTo(statement, 'advisories')[0]
  const reported = reportedIn(statement)
  if (phrase && !doneByProject(statement, phrase))
    return [mentionAt(statement, 'ghsa', phrase, reported && list ? list.url : null, 'GitHub private report')]
  const advisory = spansOf(statement, 'advisory').find((span) => !happensByItself(statement, span))
  const docs = linksTo(statement, 'github-docs').find((link) => /privately-report|report-privately/.test(link.url))
  if (docs && reported && !has(statement, 'we'))
    return [linkMention(statement, 'ghsa', { ...docs, url: '' }, 'GitHub private report')]
  const place = advisory ?? (list && within(statement, list.span))
  if (!place || doneByProject(statement, place)) return []
  if (!reported && !labelsReportingItem(statement)) return []
  return [mentionAt(statement, 'ghsa', place, list?.url ?? null, 'GitHub security advisory')]
}

/** "A security advisory will be published": nobody is asked to do anything. */
function happensByItself(statement: Statement, at: Span): boolean {
  return /^s? (?:will|is|are|was|were|has|have|may be|can be found|published)\b/i.test(
    statement.sentence.text.slice(at.end),
  )
}

function platforms(statement: Statement): Mention[] {
  const links = linksTo(statement, 'platform').filter(
    (link) => !/\/(?:thanks|hacktivity|disclosure-guidelines)\b/.test(link.url),
  )
  const named = spansOf(statement, 'platform')[0]
  if (links.length === 0 && !named) return []
  const place = links[0] ? within(statement, links[0].span) : named!
  if (has(statement, 'moreInformation') && !reportedIn(statement)) return []
  if (!reportedIn(statement) && !labelsReportingItem(statement) && !introduced(statement)) return []
  if (links.length === 0) return [mentionAt(statement, 'platform', place, null, textAt(statement, named!))]
  return links.map((link) => linkMention(statement, 'platform', link, named ? textAt(statement, named) : link.url))
}

function forms(statement: Statement): Mention[] {
  if (hasAny(statement, 'moreInformation', 'key') || linksTo(statement, 'platform').length > 0) return []
  const named = spansOf(statement, 'form')[0]
  if (!named && has(statement, 'elsewhere') && has(statement, 'policyWord')) return []
  const web = linksTo(statement, 'web').filter((link) => !policyPage.test(link.text))
  const link = linksTo(statement, 'form')[0] ?? web.find((one) => leadsToForm(statement, one)) ?? (named && web[0])
  const place = named ?? (link && within(statement, link.span))
  if (!place || doneByProject(statement, place)) return []
  if (!reportedIn(statement) && !introduced(statement) && !labelsReportingItem(statement)) return []
  return [mentionAt(statement, 'form', place, link?.url ?? null, 'report form')]
}

const reportPage =
  /\breport(?:ing)?[-_/ ](?:a[-_ ])?(?:security|vulnerabilit|issue|bug|potential)|vulnerability[-_ ](?:report|disclosure[-_ ]form)|security[-_ /](?:report|contact)|create-report|\bvulnz\b|kwetsbaarheid-melden|submit-(?:a-)?(?:report|vulnerability)/i
const policyPage = /\bpolic(?:y|ies)\b|guidelines?|process|handling|faq|information/i

/** A page for reports by its name, or any page that one is told to report "through", "at", or "Web:". */
function leadsToForm(statement: Statement, link: Link): boolean {
  if (reportPage.test(`${link.url} ${link.text}`)) return true
  const before = statement.sentence.text.slice(0, within(statement, link.span).start)
  if (/^\W*(?:web(?:site)?|online|portal|form)\b[^.]{0,10}$/i.test(before)) return introduced(statement)
  return has(statement, 'vulnerability') || has(statement, 'report')
    ? /\b(?:report|submit|disclose)\w*\b[^.]{1,60}\b(?:via|through|using|at|on)(?: \w+){0,2} $/i.test(before)
    : false
}

function chats(statement: Statement): Mention[] {
  const links = linksTo(statement, 'chat')
  const named = spansOf(statement, 'chat').find((span) => links.length > 0 || isNamedAsChat(statement, span))
  if (links.length === 0 && !named) return []
  const said = reportedIn(statement) || hasAny(statement, 'firstContact', 'question') || introduced(statement)
  if (!said && !labelsReportingItem(statement)) return []
  const place = named ?? within(statement, links[0]!.span)
  if (doneByProject(statement, place)) return []
  const isPrivate =
    isPrivateChat(statement, place) || (statement.before !== null && has(statement.before, 'directMessage'))
  const visibility = isPrivate ? 'private' : 'public'
  const name = named ? textAt(statement, named) : 'chat'
  const invites = links.filter((link) => !/\/channels\//.test(link.url))
  if (invites.length === 0) return [{ ...mentionAt(statement, 'chat', place, links[0]?.url ?? null, name), visibility }]
  return invites.map((link) => ({ ...linkMention(statement, 'chat', link, name), visibility }))
}

/** "Matrix" and "Signal" are words too: without a link they count only where somebody is reached "on" them. */
function isNamedAsChat(statement: Statement, at: Span): boolean {
  const text = statement.sentence.text
  if (
    /^(?:discord|slack|telegram|gitter|irc|whatsapp)$/i.test(text.slice(at.start, at.end)) &&
    text[at.start] !== text[at.start]!.toLowerCase()
  )
    return true
  return (
    /\b(?:on|via|through|over|using|our|the)(?: our| the)? $/i.test(text.slice(0, at.start)) &&
    /^(?: (?:server|channel|room|community|group|chat|message|at)\b|[.,:]|$)/i.test(text.slice(at.end))
  )
}

function isPrivateChat(statement: Statement, at: Span): boolean {
  if (has(statement, 'firstContact')) return false
  if (linksTo(statement, 'chat').some((link) => /matrix\.to\/#\/@|signal\.me/.test(link.url))) return true
  const secret = [...spansOf(statement, 'directMessage'), ...spansOf(statement, 'private')]
  return secret.some(
    (span) =>
      !/^directly$/i.test(textAt(statement, span)) &&
      !negated(statement, span) &&
      Math.abs(span.start - at.start) < 120,
  )
}

function issueTrackers(statement: Statement): Mention[] {
  const links = linksTo(statement, 'issues')
  const act = spansOf(statement, 'openIssue').find((span) => opensPublicIssue(statement, span))
  const named = spansOf(statement, 'publicIssue').find((span) => isPlace(statement, span))
  const place = act ?? named ?? (links[0] && within(statement, links[0].span))
  if (!place || doneByProject(statement, place)) return []
  if (!act && !reportedIn(statement) && !has(statement, 'firstContact')) return []
  const isPrivate = /\b(?:private|confidential)\b/i.test(textAt(statement, place)) && !negated(statement, place)
  return [
    {
      ...mentionAt(statement, 'issues', place, links[0]?.url ?? null, 'issues'),
      visibility: isPrivate ? 'private' : 'public',
    },
  ]
}

/** "Report it **in** the issues tab": a place, and not just talk of issues. */
function isPlace(statement: Statement, at: Span): boolean {
  const before = statement.sentence.text.slice(0, at.start)
  return (
    /\b(?:through|via|in|on|using|as|to|at|by|with|never)(?: [\w']+){0,3} $/i.test(before) ||
    /^(?:via|using)\b/i.test(textAt(statement, at))
  )
}

/** "Submit the issue to the response team" and "steps to create the issue" open no issue in a tracker. */
function opensPublicIssue(statement: Statement, at: Span): boolean {
  const text = statement.sentence.text
  const phrase = text.slice(at.start, at.end)
  const tracker = /\b(?:git ?hub|git ?lab|public|tracker|tab|template|new|an?)\b/i.test(phrase)
  if (!tracker) return /^(?:open|creat|fil|rais)\w* (?:\w+ )?issues$/i.test(phrase)
  if (
    /\b(?:the|this|that|your|these) (?:\w+ )?(?:issue|ticket)s?$/i.test(phrase) &&
    !/git ?hub|git ?lab|public/i.test(phrase)
  )
    return false
  if (/\bsecurity issues?$/i.test(phrase) && !/git ?hub|public/i.test(phrase)) return false
  if (/\badvisor/i.test(phrase)) return false
  return !/^s? (?:(?:directly |privately )?(?:to|with) (?:us|me|the (?:security|project|team|maintainer|core|aws|microsoft))|privately|by e-?mail|via e-?mail)/i.test(
    text.slice(at.end),
  )
}

function forums(statement: Statement): Mention[] {
  const links = [...linksTo(statement, 'discussions'), ...linksTo(statement, 'forum')]
  const named = [...spansOf(statement, 'discussions'), ...spansOf(statement, 'forum')][0]
  const place = links[0] ? within(statement, links[0].span) : named
  if (!place || statement.sentence.addresses.length > 0 || linksTo(statement, 'email').length > 0) return []
  if (!reportedIn(statement) && !introduced(statement) && !has(statement, 'firstContact')) return []
  if (doneByProject(statement, place)) return []
  return [mentionAt(statement, 'forum', place, links[0]?.url ?? null, named ? textAt(statement, named) : 'forum')]
}

function phones(statement: Statement): Mention[] {
  const link = linksTo(statement, 'phone')[0]
  return link ? [linkMention(statement, 'phone', link, link.text)] : []
}

// --- What a mention is for ---------------------------------------------------------------------------------------------

function purposeOf(statement: Statement, mention: Mention): ChannelPurpose {
  const isPublic = isOpen(mention)
  const denied = isPublic ? negated(statement, mention.at) : negatedNearby(statement, mention.at)
  if (denied || deniedByIntro(statement)) return 'forbidden'
  const topic = topicAround(statement)
  if (isPublic) return publicPurpose(statement, mention, topic)
  if (topic === 'out-of-scope') return 'other'
  if (has(statement, 'aboutPolicy') && !has(statement, 'vulnerability')) return 'other'
  const toldToReport = reportedIn(statement) || introduced(statement)
  if (topic === 'credit' || topic === 'announcements' || topic === 'references')
    return toldToReport && has(statement, 'vulnerability') && !has(statement, 'thanks') ? 'report' : 'other'
  if (hasAny(statement, 'notSecurity', 'question') && !has(statement, 'vulnerability')) return 'other'
  if (toldToReport || reportingTopics.has(topic)) return 'report'
  return statement.section === null || mention.kind === 'ghsa' ? 'report' : 'other'
}

function publicPurpose(statement: Statement, mention: Mention, topic: Topic | null): ChannelPurpose {
  const context =
    statement.before && /^(?:instead|alternatively)\b/i.test(statement.sentence.text)
      ? [statement, statement.before]
      : [statement]
  const said = (...marks: readonly Mark[]): boolean => context.some((one) => hasAny(one, ...marks))
  if (has(statement, 'firstContact')) return 'first-contact'
  if (said('notSecurity', 'aboutPolicy', 'thirdParty', 'lessSerious') || topic === 'out-of-scope') return 'other'
  if (/\bnon-? ?security\b|\bcomments?\b|\bsuggest/i.test(statement.section?.heading.text ?? '')) return 'other'
  if (has(statement, 'question'))
    return said('vulnerability') || /\bsecurity\b/i.test(statement.sentence.text) ? 'first-contact' : 'other'
  const aboutReports =
    said('vulnerability') || (topic !== null && reportingTopics.has(topic)) || statement.section === null
  if (!aboutReports) return 'other'
  if (inSameSection(statement, 'noDetails')) return 'first-contact'
  return mention.kind === 'issues' ||
    told(statement, /^(?:report|submit|disclos|shar)/i) ||
    (introduced(statement) && statement.intro?.passage.kind !== 'heading')
    ? 'report'
    : 'first-contact'
}

/** "Platforms that we do not support:" turns what it introduces around. */
function deniedByIntro(statement: Statement): boolean {
  const intro = statement.intro
  if (!intro?.sentence.text.endsWith(':')) return false
  const end = { start: intro.sentence.text.length - 1, end: intro.sentence.text.length }
  return negatedNearby(intro, end)
}

function isOpen(mention: Mention): boolean {
  return publicKinds.has(mention.kind) && mention.visibility !== 'private'
}

function inSameSection(statement: Statement, mark: Mark): boolean {
  for (let one: Statement | null = statement; one; one = one.before) if (has(one, mark)) return true
  return statement.intro !== null && has(statement.intro, mark)
}

/** Where the policy says that a public place is for first contact only, security talk in it elsewhere is first contact too. */
function asFirstContactWhereSaid(channels: Channel[]): Channel[] {
  const said = new Set(channels.filter((one) => one.purpose === 'first-contact').map((one) => one.kind))
  return channels.map((one) =>
    one.purpose === 'report' && one.visibility === 'public' && said.has(one.kind)
      ? { ...one, purpose: 'first-contact' }
      : one,
  )
}

/** A channel named without address is the same as one of its kind with an address elsewhere. */
function withoutEmptyTwins(channels: Channel[]): Channel[] {
  return channels.filter(
    (one) =>
      one.address !== null ||
      one.purpose === 'forbidden' ||
      !channels.some(
        (other) => other !== one && other.kind === one.kind && other.address !== null && other.purpose === one.purpose,
      ),
  )
}

// --- Small helpers -----------------------------------------------------------------------------------------------------

/** Says whether the sentence asks a reporter to report. */
function reportedIn(statement: Statement): boolean {
  return spansOf(statement, 'report').some((span) => !doneByProject(statement, span))
}

function told(statement: Statement, verb: RegExp): boolean {
  return spansOf(statement, 'report').some((span) => verb.test(textAt(statement, span)) && !negated(statement, span))
}

/** Says whether the sentence before the list asks to report. */
function introduced(statement: Statement): boolean {
  return statement.intro !== null && (reportedIn(statement.intro) || has(statement.intro, 'vulnerability'))
}

/** "**GitHub Security Advisories** (preferred)": an item or heading in a section about reporting. */
function labelsReportingItem(statement: Statement): boolean {
  const { kind } = statement.passage
  return (
    (kind === 'item' || kind === 'heading' || statement.sentence.text.length < 60) &&
    reportingTopics.has(topicAround(statement))
  )
}

function linksTo(statement: Statement, target: TargetKind): Link[] {
  return statement.links.filter((link) => link.target === target && link.kind !== 'image')
}

function insideOtherLink(statement: Statement, relative: Span): boolean {
  const span = shifted(statement, relative)
  return statement.links.some(
    (link) =>
      link.target !== 'email' &&
      link.target !== 'relative' &&
      link.span.start <= span.start &&
      span.end <= link.span.end,
  )
}

function shifted(statement: Statement, span: Span): Span {
  return { start: span.start + statement.offset, end: span.end + statement.offset }
}

/** Where a span of the document begins in the sentence's text, near enough for looking at the words before it. */
function within(statement: Statement, span: Span): Span {
  const sentence = whole(statement)
  const share = (span.start - sentence.start) / Math.max(1, sentence.end - sentence.start)
  const text = statement.sentence.text
  const named = statement.links.find((link) => link.span.start === span.start)?.text
  const exact = named ? text.indexOf(named) : -1
  const start = exact >= 0 ? exact : Math.min(text.length, Math.round(share * text.length))
  return { start, end: Math.min(text.length, start + 1) }
}

function textAt(statement: Statement, at: Span): string {
  return statement.sentence.text.slice(at.start, at.end)
}

function mentionAt(statement: Statement, kind: ChannelKind, at: Span, address: string | null, name: string): Mention {
  return { kind, at, span: locate(statement, at), address, name }
}

function linkMention(statement: Statement, kind: ChannelKind, link: Link, name: string): Mention {
  return { kind, at: within(statement, link.span), span: link.span, address: link.url === '' ? null : link.url, name }
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
