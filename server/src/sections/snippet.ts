/** A piece of a parsed snippet: plain text, or a tab stop with what stands in it. */
type Piece = string | { readonly name: string; readonly content: readonly Piece[] | null }

/**
 * The plain text of a snippet: escapes resolved, every tab stop replaced by its default (of a choice the first entry), a
 * repeated tab stop by the default that stands at any of its places. Snippet syntax as in VS Code, without transforms.
 */
export function plainSnippet(snippet: string): string {
  const { pieces } = parsePieces(snippet, 0, false)
  const defaults = new Map<string, readonly Piece[]>()
  collectDefaults(pieces, defaults)
  return render(pieces, defaults)
}

function parsePieces(text: string, from: number, nested: boolean): { pieces: readonly Piece[]; end: number } {
  const pieces: Piece[] = []
  let at = from
  while (at < text.length && !(nested && text[at] === '}')) {
    const stop = text[at] === '$' ? parseTabStop(text, at) : null
    if (stop !== null) {
      pieces.push(stop.piece)
      at = stop.end
      continue
    }
    if (text[at] === '\\' && '\\$}'.includes(text[at + 1] ?? ' ')) at += 1
    pieces.push(text[at]!)
    at += 1
  }
  return { pieces, end: at }
}

function parseTabStop(text: string, start: number): { piece: Piece; end: number } | null {
  const name = /^\$(\{?)(\d+|[A-Z_]\w*)/i.exec(text.slice(start, start + 80))
  if (name === null) return null
  const end = start + name[0].length
  const bare = { piece: { name: name[2]!, content: null }, end }
  if (name[1] === '') return bare
  if (text[end] === '}') return { ...bare, end: end + 1 }
  if (text[end] === '|') return parseChoice(text, name[2]!, end + 1)
  if (text[end] !== ':') return null
  const content = parsePieces(text, end + 1, true)
  return text[content.end] === '}' ? { piece: { name: name[2]!, content: content.pieces }, end: content.end + 1 } : null
}

function parseChoice(text: string, name: string, from: number): { piece: Piece; end: number } | null {
  const end = text.indexOf('|}', from)
  if (end < 0) return null
  const first = /^(?:[^\\,]|\\.)*/s.exec(text.slice(from, end))![0]
  return { piece: { name, content: [first.replace(/\\([\\,|$}])/g, '$1')] }, end: end + 2 }
}

function collectDefaults(pieces: readonly Piece[], defaults: Map<string, readonly Piece[]>): void {
  for (const piece of pieces) {
    if (typeof piece === 'string' || piece.content === null) continue
    if (!defaults.has(piece.name)) defaults.set(piece.name, piece.content)
    collectDefaults(piece.content, defaults)
  }
}

/** A tab stop cannot stand in its own default, so `open` names those being rendered. */
function render(
  pieces: readonly Piece[],
  defaults: ReadonlyMap<string, readonly Piece[]>,
  open: ReadonlySet<string> = new Set(),
): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece
      if (open.has(piece.name)) return ''
      return render(piece.content ?? defaults.get(piece.name) ?? [], defaults, new Set([...open, piece.name]))
    })
    .join('')
}
