import type { PreviewPage } from './protocol.ts'
import { frameHtml, partsOf } from './page.ts'
import { markup } from './html.ts'
import { spliceOf } from './splice.ts'
import type { Subject } from './subject.ts'
import { renderText } from './text/text.ts'

/** What a client shows. */
interface Shown {
  readonly frame: string
  readonly blocks: readonly string[]
}

/** So many pages are remembered, to tell no more than how the next one differs. One that is forgotten is sent as a whole. */
const mostShown = 16

/** The pages that clients show. */
export class PreviewPages {
  readonly #shown = new Map<string, Shown>()
  /** A client may still show a page of an earlier server, which is none of ours. */
  readonly #server = crypto.randomUUID()
  #last = 0

  /**
   * The page of a policy.
   * @param known the state that the client shows; `null` for none
   */
  page(subject: Subject, version: number, known: string | null, remoteImages: boolean): PreviewPage {
    const inText = subject.findings.filter(({ waits }) => !waits)
    const text = renderText(subject.policy.markdown, inText, { remoteImages, interactive: true })
    const frame = frameHtml(subject, new Map(), markup``).text
    const before = known === null ? undefined : this.#shown.get(known)
    const isSame = before?.frame === frame
    return {
      state: this.#remember({ frame, blocks: text.blocks }),
      version,
      frame: isSame ? null : frame,
      parts: partsOf(subject, true, text.remoteImages),
      text: spliceOf(isSame ? before.blocks : [], text.blocks),
      complete: text.complete,
    }
  }

  #remember(page: Shown): string {
    const state = `${this.#server}/${++this.#last}`
    this.#shown.set(state, page)
    const [oldest] = this.#shown.keys()
    if (this.#shown.size > mostShown && oldest !== undefined) this.#shown.delete(oldest)
    return state
  }
}
