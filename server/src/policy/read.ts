import { readMarkdown } from '../markdown/document.ts'
import type { MarkdownDocument } from '../markdown/document.ts'
import { shiftSpan } from '../span.ts'
import type { Span } from '../span.ts'
import { readBlock } from './block.ts'
import { readChannels, readVagueContacts } from './facts/channels.ts'
import { readDelegations } from './facts/delegation.ts'
import { placeholdersIn } from './facts/placeholders.ts'
import * as promises from './facts/promises.ts'
import { readTimeframes, readVagueTimeframes } from './facts/timeframes.ts'
import { readSupportedVersions } from './facts/versions.ts'
import { languageOf } from './language.ts'
import type { Channel, Fact, Placeholder, Policy } from './policy.ts'
import { sectionsOf } from './sections.ts'
import { shiftFact, shiftHeading, shiftLink, shiftTable } from './shift.ts'
import { has, topicAround, whole } from './statement.ts'
import type { Statement } from './statement.ts'
import type { Comment, Heading, Link, Section, Table } from './structure.ts'
import { targetOf } from './targets.ts'
import { vocabularies } from './vocabulary/vocabulary.ts'

/**
 * Reads what a security policy says.
 * @param text the whole document; a byte order mark is part of it
 * @param previous the reading of an earlier revision, whose unchanged blocks are taken over
 */
export function readPolicy(text: string, previous?: Policy): Policy {
  const markdown = readMarkdown(text, previous?.markdown)
  if (previous && markdown === previous.markdown) return previous
  const structure = assemble(markdown)
  const statements = statementsOf(markdown, structure)
  const { headings, sections, links, tables, comments, content, placeholders, code } = structure
  const language = languageOf(statements)
  const channels = readChannels(statements)
  const first = headings[0]
  return {
    text,
    markdown,
    language,
    understood: vocabularies.some((vocabulary) => vocabulary.language === language),
    title: first && !content.some((span) => span.start < first.span.start) ? first : null,
    headings,
    sections,
    links,
    tables,
    comments,
    delegations: readDelegations(statements, hasReportChannel(channels)),
    channels,
    vagueContacts: readVagueContacts(statements),
    publicFixes: promises.readPublicFixes(statements),
    reporting: readReporting(statements, sections),
    publicWarnings: promises.readPublicWarnings(statements),
    timeframes: readTimeframes(statements),
    vagueTimeframes: readVagueTimeframes(statements),
    supportedVersions: readSupportedVersions(statements, tables, sections),
    scope: promises.readScope(statements, sections),
    outOfScope: promises.readOutOfScope(statements, sections),
    safeHarbor: promises.readSafeHarbor(statements),
    bounty: promises.readBounty(statements),
    credit: promises.readCredit(statements),
    reportContents: promises.readReportContents(statements, sections),
    encryptionKey: promises.readEncryptionKey(statements, code),
    openEndedGags: promises.readOpenEndedGags(statements),
    placeholders,
  }
}

function hasReportChannel(channels: readonly Channel[]): boolean {
  return channels.some((one) => one.visibility === 'private' && one.purpose === 'report')
}

function readReporting(statements: readonly Statement[], sections: readonly Section[]): Fact | null {
  const section = sections.find((one) => one.heading.topic === 'reporting')
  if (section) return { span: section.heading.textSpan, reason: `a section "${section.heading.text}"` }
  const said = statements.find(
    (one) => has(one, 'report') && (has(one, 'vulnerability') || topicAround(one) === 'channels'),
  )
  return said ? { span: whole(said), reason: `"${said.sentence.text.slice(0, 80)}"` } : null
}

/** What all blocks hold, in the document's offsets. */
interface Structure {
  readonly headings: Heading[]
  readonly sections: Section[]
  readonly links: Link[]
  readonly tables: Table[]
  readonly comments: Comment[]
  readonly content: Span[]
  readonly placeholders: Placeholder[]
  readonly code: string[]
  readonly resolve: (link: Link) => Link
}

function assemble(markdown: MarkdownDocument): Structure {
  const headings: Heading[] = []
  const rawLinks: Link[] = []
  const tables: Table[] = []
  const comments: Comment[] = []
  const content: Span[] = []
  const placeholders: Placeholder[] = []
  const code: string[] = []
  for (const { start, block } of markdown.blocks) {
    const reading = readBlock(block)
    for (const one of reading.headings) headings.push(shiftHeading(one, start))
    for (const one of reading.links) rawLinks.push(shiftLink(one, start))
    for (const one of reading.tables) tables.push(shiftTable(one, start))
    for (const one of reading.comments) comments.push(shiftFact(one, start))
    for (const one of reading.content) content.push(shiftSpan(one, start))
    for (const one of placeholdersOf(reading)) placeholders.push(shiftFact(one, start))
    for (const one of reading.code) code.push(reading.text.slice(one.start, one.end))
  }
  const definitions = new Map<string, Link>()
  for (const link of rawLinks)
    if (link.kind === 'definition' && !definitions.has(link.label!)) definitions.set(link.label!, link)
  const resolve = (link: Link): Link => {
    if (link.kind !== 'reference') return link
    const url = definitions.get(link.label!)?.url ?? ''
    return { ...link, url, target: targetOf(url) }
  }
  return {
    headings,
    sections: sectionsOf(headings, content, markdown.text.length),
    links: rawLinks.map(resolve),
    tables,
    comments,
    content,
    placeholders,
    code,
    resolve,
  }
}

const rememberedPlaceholders = new WeakMap<object, Placeholder[]>()

function placeholdersOf(reading: ReturnType<typeof readBlock>): Placeholder[] {
  let found = rememberedPlaceholders.get(reading)
  if (!found) {
    found = placeholdersIn(reading)
    rememberedPlaceholders.set(reading, found)
  }
  return found
}

function statementsOf(markdown: MarkdownDocument, { sections, resolve }: Structure): Statement[] {
  const statements: Statement[] = []
  let next = 0
  let section: Section | null = null
  /** The last sentence outside each list depth: it introduces the list below it. */
  let introductions: (Statement | null)[] = []
  for (const { start, block } of markdown.blocks) {
    for (const passage of readBlock(block).passages) {
      if (passage.kind === 'heading') {
        section = sections[next++] ?? section
        introductions = []
      }
      let before: Statement | null = null
      for (const sentence of passage.sentences) {
        const statement: Statement = {
          sentence,
          passage,
          offset: start,
          section,
          intro:
            passage.listDepth > 0 ? (introductions[passage.listDepth - 1] ?? null) : introducedBy(introductions[0]),
          before,
          links: sentence.links.map((link) => shiftLink(resolve(link), start)),
        }
        statements.push(statement)
        before = statement
      }
      if (before && passage.kind !== 'cell') introductions = [...introductions.slice(0, passage.listDepth), before]
    }
  }
  return statements
}

/** Outside lists only a colon introduces what follows. */
function introducedBy(statement: Statement | null | undefined): Statement | null {
  return statement?.sentence.text.endsWith(':') ? statement : null
}
