import type { PreviewPage } from '../../server/src/protocol.ts'
import { spliceOf } from '../../server/src/preview/splice.ts'
import { BlockLines } from './block-lines.ts'
import { placeImages } from './images.ts'
import type { ImagePlaces } from './images.ts'
import { elementOf, keepingFocus, morph } from './morph.ts'

/** The page as it is shown: it is changed by what the server tells of it. */
export class View {
  readonly #root: Element
  /** What each part is made of. */
  readonly #parts = new Map<string, string>()
  /** What each block of the text is made of. */
  #blocks: string[] = []
  readonly lines = new BlockLines()
  places: ImagePlaces = { folder: '', root: '' }
  /** Of the document that is shown. */
  version = 0

  constructor(root: Element) {
    this.#root = root
  }

  /** The element of the text, with a child for each block. */
  get text(): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>('[data-text]')
  }

  get isEmpty(): boolean {
    return this.text === null
  }

  /** Takes in a page. Says whether it could: it may differ from a page that is not shown. */
  take({ version, frame, parts, text: splice }: PreviewPage): boolean {
    if (frame === null && (this.isEmpty || splice.start + splice.remove > this.#blocks.length)) return false
    this.version = version
    keepingFocus(() => {
      if (frame !== null) this.#frame(frame)
      for (const { id, html } of parts) this.#part(id, html)
      const { start, remove, insert } = frame === null ? splice : spliceOf(this.#blocks, splice.insert)
      this.#splice(start, remove, insert)
    })
    return true
  }

  /** Shows nothing. */
  clear(): void {
    this.#root.replaceChildren()
    this.#parts.clear()
    this.lines.splice(0, this.#blocks.length, [])
    this.#blocks = []
  }

  #frame(html: string): void {
    const isHeld = (element: Element) => element.matches('[data-part], [data-text]')
    if (this.isEmpty) this.clear()
    const frame = document.createElement('div')
    frame.id = this.#root.id
    frame.innerHTML = html
    morph(this.#root, frame, isHeld)
  }

  #part(id: string, html: string): void {
    if (this.#parts.get(id) === html) return
    const part = this.#root.querySelector(`[data-part="${CSS.escape(id)}"]`)
    if (part === null) return
    this.#parts.set(id, html)
    const next = part.cloneNode(false) as Element
    next.innerHTML = html
    morph(part, next)
  }

  /** Blocks that take the place of others are changed into them, the rest come and go. */
  #splice(start: number, remove: number, insert: readonly string[]): void {
    const { text } = this
    if (text === null) return
    const made = insert.map(elementOf)
    for (const block of made) placeImages(block, this.places)
    const changed = Math.min(remove, made.length)
    for (let index = 0; index < changed; index++) morph(text.children[start + index]!, made[index]!)
    for (let index = changed; index < remove; index++) text.children[start + changed]!.remove()
    const fragment = document.createDocumentFragment()
    fragment.append(...made.slice(changed))
    text.insertBefore(fragment, text.children[start + changed] ?? null)
    this.lines.splice(start, remove, made.map(linesOf))
    this.#blocks = [...this.#blocks.slice(0, start), ...insert, ...this.#blocks.slice(start + remove)]
  }
}

function linesOf(block: Element): number {
  return Number(block.getAttribute('data-lines')) || 0
}
