import type { BlockReading } from '../block.ts'
import type { Placeholder } from '../policy.ts'
import type { Span } from '../../span.ts'

/** A stand-in of a known template, in running text or in a destination. */
const patterns: readonly RegExp[] = [
  // [INSERT EMAIL], [YOUR NAME], [COMPANY], [PGP key], [number of days] ...
  /\[(?:insert|specify|enter|add|your|company|organi[sz]ation|project|reporting channel|number of days|link|name|e-?mail|pgp|contact|date|repo|product|security (?:e-?mail|contact))\b[^\][\n]{0,60}\](?![([:])/gi,
  /\[[A-ZŁĄĆĘŃŚŹŻÀ-Þ]{2,20}(?:[_ -][A-ZŁĄĆĘŃŚŹŻÀ-Þ]{2,20}){1,5}\](?![([:])/g,
  // {{SECURITY_EMAIL}}, {{channel}}
  /\{\{ ?[\w.-]{1,40} ?\}\}/g,
  // $VMTalias, $LINK, $DIRECTIONS, $X days
  /\$(?:VMTalias|LINK|DIRECTIONS|ALIAS|NAME|PERSON|WEBSITE|EMAIL-LIST|SLACK-CHANNEL|X days?)\b/g,
  // <your email>, <<author>>
  /<<[\w -]{2,40}>>/g,
  /<(?:your|insert|project|company|organi[sz]ation)[ _-][\w \-]{2,40}>/gi,
  // YOUR_EMAIL, YOUR-ORG
  /\bYOUR[_-][A-Z][A-Z_-]{2,30}\b/g,
  /\b(?:XX|NN) (?:hours|days|weeks)\b/g,
  /\bMonth Day, Year\b|\bAGENCY NAME\b/g,
]

/** Addresses and URLs that templates and generators use as stand-ins for the author's own. */
const standIns: readonly RegExp[] = [
  /\b[\w.+-]{1,40}@\[?(?:your|my)-?(?:domain|company|org|organization|project|email|site)\]?\.[a-z]{2,10}\b/gi,
  /\b(?:your|my)[._-]?(?:e-?mail|name|address)@[\w.-]{1,60}/gi,
  /\b[\w.+-]{1,40}@(?:projectname|companyname|domain|email)\.(?:com|org|io)\b/gi,
  /\b(?:https?:\/\/)?(?:www\.)?github\.com\/(?:your[-_]?(?:user)?(?:name|org|organi[sz]ation|repo)?|<?owner>?|user(?:name)?)\/(?:your[-_]?(?:project|repo\w{0,10})|<?repo(?:sitory)?>?|[\w.-]{1,60})(?=[/\s)>\]]|$)/gi,
  /\bhttps?:\/\/(?:www\.)?link\.to\.your[\w./-]{0,60}/gi,
  /\?{3}@\?{3}/g,
]

/** Finds placeholders of one block, outside code and comments; spans in the block. */
export function placeholdersIn(block: BlockReading): Placeholder[] {
  const hidden = [...block.comments.map((comment) => comment.span), ...block.code]
  const found: Placeholder[] = []
  for (const pattern of [...patterns, ...standIns]) {
    for (const match of block.text.matchAll(pattern)) {
      const span: Span = { start: match.index, end: match.index + match[0].length }
      if (
        overlapsAny(span, hidden) ||
        overlapsAny(
          span,
          found.map((one) => one.span),
        )
      )
        continue
      if (isLinkText(block, span) || isCommandSyntax(block, span)) continue
      found.push({ span, text: match[0], where: 'text', reason: `template text "${match[0]}"` })
    }
  }
  for (const passage of block.passages)
    for (const sentence of passage.sentences)
      for (const at of sentence.marks.get('templateInstruction') ?? [])
        found.push({
          span: passage.prose.toSource(sentence.at + at.start, sentence.at + at.end),
          text: sentence.text.slice(at.start, at.end),
          where: 'instruction',
          reason: 'an instruction of a template',
        })
  for (const comment of block.comments)
    if (/^\s*(?:todo|fixme|tbd)\b/i.test(comment.text) || /\$(?:[A-Z]{3,}|X )/.test(comment.text))
      found.push({
        span: comment.span,
        text: comment.text.trim(),
        where: 'comment',
        reason: 'a template instruction in a comment',
      })
  return found.sort((a, b) => a.span.start - b.span.start)
}

function overlapsAny(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => other.start < span.end && span.start < other.end)
}

/** `[INSERT](url)` is a link whose text happens to be in capitals, and `[NOTE]` may be defined. */
function isLinkText(block: BlockReading, span: Span): boolean {
  return block.links.some(
    (link) =>
      link.kind !== 'bare' &&
      link.span.start <= span.start &&
      span.end <= link.span.end &&
      block.text[span.start] === '[',
  )
}

/** `--recv-keys "<fingerprint>"` is how commands are written down. */
function isCommandSyntax(block: BlockReading, span: Span): boolean {
  const line = block.text.slice(block.text.lastIndexOf('\n', span.start) + 1, span.start)
  return line.split('`').length % 2 === 0 && /\$ |--\w|\bgpg\b|\bcurl\b|\bnpm\b/.test(line)
}
