// The script of the preview: shows what it is told, and tells what its reader chooses.
import { Echo, throttled } from '../src/preview/echo.ts'
import type { HostMessage, Kept, PageMessage } from '../src/preview/messages.ts'
import { goTo, wishOf } from './actions.ts'
import { lineAtTop, scrollerOf, scrollToLine } from './scrolling.ts'
import { handleTips } from './tips.ts'
import { View } from './view.ts'

/** What the page keeps while it is hidden. */
interface State extends Kept {
  /** How far the page and the text were scrolled, in pixels. */
  readonly scroll?: readonly [page: number, text: number]
}

declare function acquireVsCodeApi(): {
  postMessage(message: PageMessage): void
  getState(): State | undefined
  setState(state: State): void
}

const host = acquireVsCodeApi()
const view = new View(document.getElementById('page')!)
const status = document.getElementById('status')!
const echo = new Echo(() => performance.now())
let tellsScroll = false
/** Where to go on reading, once there is something to read. */
let restored = host.getState()?.scroll

window.addEventListener('message', ({ data }: MessageEvent<HostMessage>) => take(data))
document.addEventListener('click', choose)
document.addEventListener('auxclick', choose)
// The events of what scrolls do not bubble.
document.addEventListener('scroll', scrolled, { capture: true, passive: true })
window.addEventListener('resize', makeReachable)
handleTips()
host.postMessage({ type: 'ready' })

function take(message: HostMessage): void {
  switch (message.type) {
    case 'start': {
      const { kept, folder, root } = message
      const before = host.getState()
      const scroll = before?.uri === kept.uri ? before.scroll : undefined
      restored = view.isEmpty ? scroll : undefined
      tellsScroll = message.tellsScroll
      view.places = { folder, root }
      host.setState({ ...kept, ...(scroll && { scroll }) })
      return
    }
    case 'page':
      echo.expect()
      if (!view.take(message.page)) host.postMessage({ type: 'ready' })
      status.textContent = ''
      makeReachable()
      restore(message.page.complete)
      return
    case 'nothing':
      view.clear()
      status.textContent = message.text
      return
    case 'scroll':
      echo.expect()
      scrollToLine(view, message.line)
  }
}

/** Goes on where the page was before it was hidden. */
function restore(isComplete: boolean): void {
  if (restored === undefined) return
  const [page, text] = restored
  document.scrollingElement?.scrollTo({ top: page, behavior: 'instant' })
  scrollerOf(view)?.scrollTo({ top: text, behavior: 'instant' })
  if (isComplete) restored = undefined
}

/** The keyboard can scroll the text where it has a pane of its own. */
function makeReachable(): void {
  const pane = view.text?.closest<HTMLElement>('.text')
  if (!pane) return
  if (scrollerOf(view) === pane) pane.tabIndex = 0
  else pane.removeAttribute('tabindex')
}

function choose(event: MouseEvent): void {
  const wish = event.target instanceof Element ? wishOf(event.target, view) : null
  if (wish === null) return
  // VS Code would open links by itself.
  event.preventDefault()
  event.stopImmediatePropagation()
  if (event.type !== 'click') return
  if ('goTo' in wish) goTo(wish.goTo)
  else host.postMessage(wish)
}

function scrolled(): void {
  keepScroll(undefined)
  if (tellsScroll && !echo.isHeard) tellScroll(undefined)
}

const tellScroll = throttled(50, () => {
  const line = lineAtTop(view)
  if (line !== null) host.postMessage({ type: 'scrolled', line })
})

const keepScroll = throttled(250, () => {
  const state = host.getState()
  const page = document.scrollingElement?.scrollTop ?? 0
  if (state !== undefined) host.setState({ ...state, scroll: [page, scrollerOf(view)?.scrollTop ?? 0] })
})
