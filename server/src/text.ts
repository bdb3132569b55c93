import type { Position, PositionEncodingKind, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Span } from './span.ts'

/** How a client counts the characters of a line. */
export type Encoding = 'utf-16' | 'utf-8' | 'utf-32'

const encodings: readonly string[] = ['utf-16', 'utf-8', 'utf-32'] satisfies Encoding[]

/** The first encoding that the client prefers and that is known here; every client knows UTF-16. */
export function chooseEncoding(offered: readonly PositionEncodingKind[] | undefined): Encoding {
  return (offered?.find((encoding) => encodings.includes(encoding)) as Encoding | undefined) ?? 'utf-16'
}

/** An open document. It changes in place; offsets are UTF-16, positions are in the client's encoding. */
export interface OpenText {
  readonly uri: string
  readonly languageId: string
  readonly version: number
  getText(): string
  positionAt(offset: number): Position
  offsetAt(position: Position): number
}

/** The range of a span. */
export function rangeOf(text: OpenText, span: Span): Range {
  return { start: text.positionAt(span.start), end: text.positionAt(span.end) }
}

/** The span of a range. */
export function spanOf(text: OpenText, range: Range): Span {
  return { start: text.offsetAt(range.start), end: text.offsetAt(range.end) }
}

/** Makes and changes open documents for one client; of the form that `TextDocuments` takes. */
export function openTexts(encoding: Encoding): {
  create(uri: string, languageId: string, version: number, content: string): EncodedText
  update(text: EncodedText, changes: TextDocumentContentChangeEvent[], version: number): EncodedText
} {
  return {
    create: (uri, languageId, version, content) =>
      new EncodedText(encoding, TextDocument.create(uri, languageId, version, content)),
    update: (text, changes, version) => {
      text.update(changes, version)
      return text
    },
  }
}

/** The library counts UTF-16 only: positions in other encodings are translated with the text of their line. */
export class EncodedText implements OpenText {
  readonly #encoding: Encoding
  readonly #document: TextDocument
  /** The last position that was translated: most are asked for in ascending order, and lines can be long. */
  #last = { line: -1, length: 0, units: 0 }

  constructor(encoding: Encoding, document: TextDocument) {
    this.#encoding = encoding
    this.#document = document
  }

  get uri(): string {
    return this.#document.uri
  }

  get languageId(): string {
    return this.#document.languageId
  }

  get version(): number {
    return this.#document.version
  }

  getText(): string {
    return this.#document.getText()
  }

  positionAt(offset: number): Position {
    const position = this.#document.positionAt(offset)
    if (this.#encoding === 'utf-16') return position
    const { line, character } = position
    const { length, units } =
      this.#last.line === line && this.#last.length <= character ? this.#last : { length: 0, units: 0 }
    const between = this.#document.getText({ start: { line, character: length }, end: position })
    this.#last = { line, length: character, units: units + countUnits(between, this.#encoding) }
    return { line, character: this.#last.units }
  }

  offsetAt(position: Position): number {
    return this.#document.offsetAt(this.#decode(position))
  }

  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    this.#last = { line: -1, length: 0, units: 0 }
    // Each change counts from the text that the one before it left.
    for (const change of changes) TextDocument.update(this.#document, [this.#decodeChange(change)], version)
  }

  #decodeChange(change: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent {
    if (!('range' in change)) return change
    const { start, end } = change.range
    return { range: { start: this.#decode(start), end: this.#decode(end) }, text: change.text }
  }

  #decode(position: Position): Position {
    if (this.#encoding === 'utf-16' || position.line < 0 || position.line >= this.#document.lineCount) return position
    const { line, character } = position
    const end = { line, character: Number.MAX_SAFE_INTEGER }
    const text = this.#document.getText({ start: { line, character: 0 }, end })
    return { line, character: skipUnits(text, character, this.#encoding) }
  }
}

/** Units of a code point in an encoding. */
function unitsOf(character: string, encoding: Encoding): number {
  if (encoding === 'utf-32') return 1
  if (encoding === 'utf-16') return character.length
  const code = character.codePointAt(0)!
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

function countUnits(text: string, encoding: Encoding): number {
  let units = 0
  for (const character of text) units += unitsOf(character, encoding)
  return units
}

/** The UTF-16 length of the characters that fill a number of units; a character that is only begun does not count. */
function skipUnits(text: string, units: number, encoding: Encoding): number {
  let left = units
  let length = 0
  for (const character of text) {
    left -= unitsOf(character, encoding)
    if (left < 0) break
    length += character.length
  }
  return length
}
