/** A change of a text, in UTF-16 offsets of the text before it. */
export interface Change {
  readonly rangeOffset: number
  readonly rangeLength: number
  readonly text: string
}

/** A piece of a text, in UTF-16 offsets. */
export interface Piece {
  readonly start: number
  readonly end: number
}

/** Where the texts are that changes, all made at once, put in; without the white space around them, and in the order of the text. */
export function insertedPieces(changes: readonly Change[]): readonly Piece[] {
  const pieces: Piece[] = []
  let shift = 0
  for (const { rangeOffset, rangeLength, text } of [...changes].sort((a, b) => a.rangeOffset - b.rangeOffset)) {
    const start = rangeOffset + shift
    const blank = text.length - text.trimStart().length
    if (text.trim() !== '') pieces.push({ start: start + blank, end: start + text.trimEnd().length })
    shift += text.length - rangeLength
  }
  return pieces
}
