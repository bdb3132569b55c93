import type { PreviewPage } from '../../server/src/protocol.ts'
import { BrowserPage, startBrowser } from '../../test/preview-page/browser-page.ts'
import { withServer } from './protocol.ts'
import type { Typist } from './typist.ts'

/** How long it took to show a policy, in milliseconds: all of it at first, its first blocks, and each edit. */
export interface Painting {
  readonly name: string
  readonly first: number
  readonly all: number
  readonly edits: readonly number[]
}

/**
 * Types into each policy, and shows it: the real server as a process of its own, and the real page in a browser. The time of an edit runs
 * from telling the server of the key to the frame that shows it.
 * @param rounds how often each policy is edited; a third as many rounds go before
 */
export async function timePreviews(typists: readonly Typist[], rounds: number): Promise<Painting[]> {
  const browser = await startBrowser()
  try {
    const paintings: Painting[] = []
    for (const typist of typists) paintings.push(await timePreview(await BrowserPage.open(browser), typist, rounds))
    return paintings
  } finally {
    await browser.close()
  }
}

function timePreview(page: BrowserPage, typist: Typist, rounds: number): Promise<Painting> {
  return withServer(async (connection, uriOf) => {
    const uri = uriOf('SECURITY.md')
    let version = 1
    let state: string | null = null
    /** Shows what there is, by one answer of the server; says whether that is all of it. */
    const show = async (): Promise<boolean> => {
      const answer: PreviewPage = await connection.sendRequest('securityPolicy/preview', {
        uri,
        state,
        remoteImages: false,
      })
      state = answer.state
      await page.tell({ type: 'page', page: answer })
      return answer.complete
    }
    const timed = async (act: () => Promise<unknown>): Promise<number> => {
      const start = performance.now()
      await act()
      return performance.now() - start
    }

    let isComplete = false
    const first = await timed(async () => {
      const textDocument = { uri, version, languageId: 'markdown', text: typist.text }
      await connection.sendNotification('textDocument/didOpen', { textDocument })
      isComplete = await show()
    })
    const rest = await timed(async () => {
      while (!isComplete) isComplete = await show()
    })
    const edits: number[] = []
    for (let round = -Math.ceil(rounds / 3); round < rounds; round++) {
      const { letter, line, character } = typist.type()
      const place = { line, character }
      const time = await timed(async () => {
        await connection.sendNotification('textDocument/didChange', {
          textDocument: { uri, version: ++version },
          contentChanges: [{ range: { start: place, end: place }, text: letter }],
        })
        await show()
      })
      if (round >= 0) edits.push(time)
    }
    return { name: typist.name, first, all: first + rest, edits }
  })
}
