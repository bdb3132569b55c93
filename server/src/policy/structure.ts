import type { Span } from '../span.ts'
import type { Prose } from './prose.ts'
import type { Mark } from './vocabulary/marks.ts'
import type { Vocabulary } from './vocabulary/vocabulary.ts'

/** A heading, ATX (`## Title`) or setext (underlined). */
export interface Heading {
  /** The whole heading with its marks, without the line break after it. */
  readonly span: Span
  /** Where its text is; empty, at the end of the marks, for a heading without text. */
  readonly textSpan: Span
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6
  readonly style: 'atx' | 'setext'
  /** Plain text, with emphasis, code and links dissolved. */
  readonly text: string
  /** True when nothing but links makes up the text. */
  readonly onlyLinks: boolean
  /** What the section is about, where its wording says so. */
  readonly topic: Topic | null
  /** All that it is about, the most telling first. */
  readonly topics: readonly Topic[]
}

/** What a section of a policy is about. */
export const topics = [
  'title',
  'reporting',
  'channels',
  'contents',
  'response',
  'disclosure',
  'versions',
  'updates',
  'scope',
  'out-of-scope',
  'rules',
  'safe-harbor',
  'bounty',
  'credit',
  'key',
  'contact',
  'references',
  'announcements',
  'history',
] as const
export type Topic = (typeof topics)[number]

/** A heading and what stands under it. */
export interface Section {
  readonly heading: Heading
  /** From the heading to the next one of the same or a higher level. */
  readonly span: Span
  /** From the end of the heading to the next heading of any level. */
  readonly body: Span
  /** True when nothing that a reader sees stands between the heading and the next heading or the end. */
  readonly bodyEmpty: boolean
  readonly parent: Section | null
}

/** What a URL leads to, as far as the URL itself tells. */
export type TargetKind =
  | 'advisory-form' // https://github.com/OWNER/REPO/security/advisories/new
  | 'advisories' // the list of advisories, the security tab or the policy page of a repository
  | 'issues' // an issue tracker or its "new issue" form
  | 'discussions'
  | 'pulls'
  | 'chat' // an invite or channel: Discord, Slack, Matrix, Telegram, Gitter
  | 'forum' // public mailing lists and forums
  | 'platform' // HackerOne, Bugcrowd, Tidelift, huntr ...
  | 'form' // a vendor's web form for vulnerability reports
  | 'email' // mailto:
  | 'phone' // tel:
  | 'key' // a key file, a key server
  | 'github-docs'
  | 'anchor' // #heading in this document
  | 'relative' // a path in the repository
  | 'web'
  | 'none' // empty
  | 'other' // another scheme

/** A link, an image, an autolink, or a bare URL or e-mail address that renders as a link. */
export interface Link {
  readonly kind: 'inline' | 'reference' | 'autolink' | 'bare' | 'image' | 'definition'
  readonly span: Span
  /** Plain text that readers see. */
  readonly text: string
  readonly textSpan: Span | null
  /** The destination with escapes and references resolved; empty when there is none. */
  readonly url: string
  /** The normalised label of a definition, or of the definition that a reference names; else `null`. */
  readonly label: string | null
  /** Where the destination is written; `null` for a reference, whose definition holds it. */
  readonly urlSpan: Span | null
  readonly target: TargetKind
}

export interface TableCell {
  /** The cell's content, without pipes and padding; empty at the place of an empty cell. */
  readonly span: Span
  readonly text: string
}

export interface TableRow {
  readonly span: Span
  readonly cells: readonly TableCell[]
}

/** A GFM table. */
export interface Table {
  readonly span: Span
  readonly header: TableRow
  readonly rows: readonly TableRow[]
}

/** An HTML comment. */
export interface Comment {
  readonly span: Span
  /** What stands between `<!--` and `-->`, untrimmed. */
  readonly text: string
}

/** A paragraph, heading, list item or table cell as one run of plain text. */
export interface Passage {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell'
  readonly prose: Prose
  /** Nesting of the list item it stands in; 0 outside lists. */
  readonly listDepth: number
  /** For a cell: the plain text of the other cells of its row, and of its column's header. */
  readonly row: readonly string[]
  readonly columnHeader: string
  /** True inside a block quote. */
  readonly quoted: boolean
  readonly sentences: readonly Sentence[]
}

/** A sentence of a passage. */
export interface Sentence {
  readonly span: Span
  /** Plain text, one line. */
  readonly text: string
  /** Where the sentence begins in the text of its passage. */
  readonly at: number
  /** The links that begin in it, references not yet resolved. */
  readonly links: readonly Link[]
  /** The e-mail addresses that stand in its text, however they are written. */
  readonly addresses: readonly Address[]
  /** The words of its language. */
  readonly vocabulary: Vocabulary
  /** What its words say, by that vocabulary. */
  readonly marks: Marks
}

/** An e-mail address in running text. */
export interface Address {
  /** The address itself, with `[at]` and the like resolved. */
  readonly address: string
  readonly span: Span
  /** True when it is written so that tools do not see an address: "security [at] example [dot] com". */
  readonly obfuscated: boolean
}

/** Where the words of a vocabulary stand in a sentence: offsets in the sentence's text. */
export type Marks = ReadonlyMap<Mark, readonly Span[]>
