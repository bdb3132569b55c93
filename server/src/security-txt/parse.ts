import type { Span } from '../span.ts'
import { fieldType } from './fields.ts'
import type { FieldType } from './fields.ts'
import { splitLines, trimmed } from './lines.ts'
import type { RawLine } from './lines.ts'

/** A line `Name: value`. */
export interface Field {
  /** The known field that it is; `null` for every other. */
  readonly type: FieldType | null
  /** As it is written. */
  readonly name: string
  readonly nameSpan: Span
  /** The colon. */
  readonly colon: Span
  /** Without the white space around it; empty when nothing stands there. */
  readonly value: string
  readonly valueSpan: Span
  /** The whole line, without its line break. */
  readonly line: Span
}

/** A line, by what it is for. */
export type Line = RawLine &
  (
    | { readonly kind: 'blank' | 'comment' }
    | { readonly kind: 'field'; readonly field: Field }
    /** Words that are neither a field nor a comment. */
    | { readonly kind: 'other' }
    /** Of an OpenPGP message: its first and last line, its headers, its signature. */
    | { readonly kind: 'armour' }
    /** Of an OpenPGP key that was put into the file. */
    | { readonly kind: 'key' }
    /** Words behind the signature, which does not cover them. */
    | { readonly kind: 'stray' }
  )

/** An OpenPGP message around the text, as RFC 9580, section 7, describes it; `null` for each part that is missing. */
export interface Armour {
  /** The line that begins the message. */
  readonly begin: Span | null
  /** The blank line that ends the headers. */
  readonly blank: Span | null
  /** The line that begins the signature. */
  readonly signature: Span | null
  /** The line that ends the signature. */
  readonly end: Span | null
}

/** A security.txt as it is written. Offsets are UTF-16 and count from the start of the text. */
export interface SecurityTxt {
  readonly text: string
  /** It begins with a byte order mark; no line holds it. */
  readonly hasBom: boolean
  /** All lines, in order. Behind the last line break stands no line, unless there is text. */
  readonly lines: readonly Line[]
  readonly fields: readonly Field[]
  /** `null` when nothing in the file is of an OpenPGP message, so that it is not signed. */
  readonly armour: Armour | null
}

const beginMessage = '-----BEGIN PGP SIGNED MESSAGE-----'
const beginSignature = '-----BEGIN PGP SIGNATURE-----'
const endSignature = '-----END PGP SIGNATURE-----'
const beginKey = /^-----BEGIN PGP (?:PUBLIC|PRIVATE) KEY BLOCK-----$/
const endKey = /^-----END PGP (?:PUBLIC|PRIVATE) KEY BLOCK-----$/

/** Reads a security.txt. Every text can be read, in time that grows with its length. */
export function parseSecurityTxt(text: string): SecurityTxt {
  const hasBom = text.startsWith('\uFEFF')
  const reader = new Reader(text)
  const lines = splitLines(text, hasBom ? 1 : 0).map((line) => reader.read(line))
  return {
    text,
    hasBom,
    lines,
    fields: lines.flatMap((line) => (line.kind === 'field' ? [line.field] : [])),
    armour: reader.armour,
  }
}

/** Reads line after line, and knows in which part of the file it is. */
class Reader {
  readonly #text: string
  #part: 'plain' | 'headers' | 'message' | 'key' | 'signature' | 'end' = 'plain'
  /** The part that a key stands in. */
  #around: 'plain' | 'message' = 'plain'
  armour: Armour | null = null

  constructor(text: string) {
    this.#text = text
  }

  read(line: RawLine): Line {
    const text = this.#text.slice(line.start, line.end).trimEnd()
    switch (this.#part) {
      case 'headers':
        return this.#header(line, text)
      case 'key':
        if (endKey.test(text)) this.#part = this.#around
        return { ...line, kind: 'key' }
      case 'signature':
        if (text === endSignature) this.#enter('end', { end: line })
        return { ...line, kind: 'armour' }
      case 'end':
        return { ...line, kind: text === '' ? 'blank' : 'stray' }
      case 'plain':
      case 'message':
        return this.#content(line, text, this.#part)
    }
  }

  #header(line: RawLine, text: string): Line {
    if (text === '') {
      this.#enter('message', { blank: line })
      return { ...line, kind: 'armour' }
    }
    if (/^(?:Hash|Charset|NotDashEscaped|Comment|Version):/.test(text)) return { ...line, kind: 'armour' }
    this.#part = 'message'
    return this.#content(line, text, 'message')
  }

  #content(line: RawLine, text: string, part: 'plain' | 'message'): Line {
    if (text === beginMessage && part === 'plain') {
      this.#enter('headers', { begin: line })
      return { ...line, kind: 'armour' }
    }
    if (text === beginSignature) {
      this.#enter('signature', { signature: line })
      return { ...line, kind: 'armour' }
    }
    if (beginKey.test(text)) {
      this.#around = part
      this.#part = 'key'
      return { ...line, kind: 'key' }
    }
    // In a signed message "- " before a line is none of it: RFC 9580, section 7.2.
    const start = part === 'message' && text.startsWith('- ') ? line.start + 2 : line.start
    return readLine(this.#text, line, start)
  }

  #enter(part: 'headers' | 'message' | 'signature' | 'end', found: Partial<Record<keyof Armour, Span>>): void {
    this.#part = part
    this.armour = { begin: null, blank: null, signature: null, end: null, ...this.armour, ...spansOf(found) }
  }
}

function spansOf(found: Partial<Record<keyof Armour, Span>>): Partial<Armour> {
  return Object.fromEntries(Object.entries(found).map(([part, { start, end }]) => [part, { start, end }]))
}

/** Field names that are schemes: an address that lacks the name of its field. */
const schemes = new Set(['http', 'https', 'mailto', 'tel', 'dns', 'openpgp4fpr'])

/** Reads a line that is no part of an OpenPGP message; its content begins at `start`. */
function readLine(text: string, line: RawLine, start: number): Line {
  const content = trimmed(text, { start, end: line.end })
  if (content.start === content.end) return { ...line, kind: 'blank' }
  if (text[content.start] === '#') return { ...line, kind: 'comment' }
  const colon = text.slice(content.start, content.end).indexOf(':')
  if (colon <= 0) return { ...line, kind: 'other' }
  const nameSpan = trimmed(text, { start: content.start, end: content.start + colon })
  const name = text.slice(nameSpan.start, nameSpan.end)
  if (/\s/.test(name) || schemes.has(name.toLowerCase())) return { ...line, kind: 'other' }
  const at = content.start + colon
  const valueSpan = trimmed(text, { start: at + 1, end: line.end })
  const field = {
    type: fieldType(name),
    name,
    nameSpan,
    colon: { start: at, end: at + 1 },
    value: text.slice(valueSpan.start, valueSpan.end),
    valueSpan,
    line: { start: line.start, end: line.end },
  }
  return { ...line, kind: 'field', field }
}
