import assert from 'node:assert/strict'
import type { PreviewPage } from '../../server/src/protocol.ts'
import { startServer } from '../support/server.ts'
import type { TestServer } from '../support/server.ts'
import type { BrowserPage } from './browser-page.ts'

/** A policy in the real server, shown by the real page. */
export class ShownPolicy {
  readonly server: TestServer
  readonly browserPage: BrowserPage
  readonly #remoteImages: boolean
  #state: string | null = null

  private constructor(server: TestServer, browserPage: BrowserPage, remoteImages: boolean) {
    this.server = server
    this.browserPage = browserPage
    this.#remoteImages = remoteImages
  }

  static async open(text: string, browserPage: BrowserPage, remoteImages = false): Promise<ShownPolicy> {
    // What the sample leads to is there: what is not would be found when the server has looked.
    const server = await startServer({ files: { 'logo.svg': '', 'threat-model.md': '' } })
    await server.open(text)
    const shown = new ShownPolicy(server, browserPage, remoteImages)
    await shown.update()
    return shown
  }

  /** Replaces the text of the policy, and shows it. */
  async change(text: string): Promise<void> {
    await this.server.change(text)
    await this.update()
  }

  async update(): Promise<void> {
    const page = await this.server.connection.sendRequest<PreviewPage | null>('securityPolicy/preview', {
      uri: this.server.uri(),
      state: this.#state,
      remoteImages: this.#remoteImages,
    })
    assert.ok(page)
    this.#state = page.state
    await this.browserPage.tell({ type: 'page', page })
    if (!page.complete) await this.update()
  }

  async export(): Promise<string> {
    const params = { uri: this.server.uri() }
    const { html } = await this.server.connection.sendRequest<{ html: string }>('securityPolicy/previewExport', params)
    return html
  }

  async close(): Promise<void> {
    await this.server.stop()
    await this.browserPage.close()
  }
}
