/** What a run of raw HTML opens and does not close, and closes without having opened it. */
export interface Balance {
  readonly opened: readonly string[]
  readonly closed: readonly string[]
  /** Its tags would make a browser, or us, work without end. */
  readonly excessive: boolean
}

/** Elements of sanitised HTML that blocks of Markdown can stand in: what is open at the end of one goes on in the next. */
const containers = new Set(['details', 'div', 'table', 'ul', 'ol', 'dl', 'blockquote'])
/** Elements that a browser opens again in each paragraph after the one that did not close them. */
const formatting = new Set('a b big code em font i kbd nobr s small strike strong tt u'.split(' '))

/** GitHub cuts none of these off, but shows no more of so many. */
const mostTags = 5000
const mostDepth = 100
const mostFormatting = 20

const nothing: Balance = { opened: [], closed: [], excessive: false }
const tagPattern = /<(\/?)([a-z][a-z\d]{0,15})(?=[\s/>])|<!--/gi

/** Balances the tags in pieces of raw HTML, which follow each other. */
export function balanceOf(pieces: readonly string[]): Balance {
  if (pieces.length === 0) return nothing
  const opened: string[] = []
  const closed: string[] = []
  let tags = 0
  let depth = 0
  let deepest = 0
  let formats = 0
  for (const piece of pieces) {
    tagPattern.lastIndex = 0
    for (let found = tagPattern.exec(piece); found !== null; found = tagPattern.exec(piece)) {
      const [mark, slash, written] = found
      if (mark === '<!--') {
        const end = piece.indexOf('-->', found.index)
        if (end < 0) break
        tagPattern.lastIndex = end + 3
        continue
      }
      const name = written!.toLowerCase()
      const isOpening = slash === ''
      tags += 1
      depth += isOpening ? 1 : -1
      deepest = Math.max(deepest, depth)
      if (formatting.has(name)) formats += isOpening ? 1 : -1
      if (!containers.has(name)) continue
      if (isOpening) opened.push(name)
      else if (opened.includes(name)) opened.length = opened.lastIndexOf(name)
      else closed.push(name)
    }
  }
  // Void elements and those that need no end tag look open, too; nobody writes so many.
  const excessive = tags > mostTags || deepest > mostDepth * 5 || formats > mostFormatting
  return { opened, closed, excessive }
}
