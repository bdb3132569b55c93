import * as l10n from '@vscode/l10n'
import { env, languages, Uri, window, workspace } from 'vscode'
import type { Disposable, LogOutputChannel, WebviewPanel } from 'vscode'
import type { Author } from '../ask-server.ts'
import { tellFailure } from '../messages.ts'
import { whyNotChecked } from '../subject.ts'
import { act } from './act.ts'
import { Echo, throttled } from './echo.ts'
import { readPageMessage } from './messages.ts'
import type { HostMessage, PageMessage } from './messages.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { pageHtml } from './page-html.ts'
import type { RemoteImages } from './remote-images.ts'
import { surroundingsOf } from './resources.ts'
import { documentAt, editorOf, scrollTo } from './source.ts'

/** What every preview needs. */
export interface PreviewHost {
  readonly author: Author
  readonly images: RemoteImages
  /** The folder with the page's script and style. */
  readonly assets: Uri
  readonly output: LogOutputChannel
}

/** One preview. It is kept up to date while it can be seen. */
export class Preview implements Disposable {
  readonly #host: PreviewHost
  readonly panel: WebviewPanel
  #uri: Uri
  #locked: boolean
  /** Counts the pages that were begun: what was asked for one must not get into the next. */
  #begun = 0
  #isReady = false
  /** What the page shows; `null` while it shows nothing. */
  #state: string | null = null
  /** Of the editor and of the page, while they are scrolled along. */
  readonly #echoes = { editor: new Echo(() => Date.now()), page: new Echo(() => Date.now()) }
  readonly #listeners: readonly Disposable[]
  /** Brings the page up to date. */
  readonly update = oneAtATime(() => this.#update())

  constructor(host: PreviewHost, panel: WebviewPanel, uri: Uri, locked: boolean) {
    this.#host = host
    this.panel = panel
    this.#uri = uri
    this.#locked = locked
    this.#listeners = [
      panel.webview.onDidReceiveMessage((message: unknown) => this.#heard(message)),
      panel.onDidDispose(() => this.dispose()),
      workspace.onDidChangeTextDocument(({ document }) => this.#isAbout(document.uri) && this.update()),
      // Findings also change with settings, and with other files.
      languages.onDidChangeDiagnostics(({ uris }) => uris.some((one) => this.#isAbout(one)) && this.update()),
      workspace.onDidChangeConfiguration((change) => {
        if (!change.affectsConfiguration('securityPolicy')) return
        this.#start()
        this.update()
      }),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
        if (this.#isAbout(textEditor.document.uri)) this.#editorScrolled(visibleRanges[0]?.start.line ?? 0)
      }),
    ]
    this.#begin()
  }

  dispose(): void {
    this.#forget()
    this.#isReady = false
    for (const listener of this.#listeners) listener.dispose()
  }

  get uri(): Uri {
    return this.#uri
  }

  get locked(): boolean {
    return this.#locked
  }

  set locked(locked: boolean) {
    this.#locked = locked
    this.#title()
    this.#start()
  }

  /** Shows another policy. */
  show(uri: Uri): void {
    if (this.#isAbout(uri)) return
    this.#uri = uri
    this.#begin()
  }

  #isAbout(uri: Uri): boolean {
    return uri.toString() === this.#uri.toString()
  }

  /** Makes a new page, which says when it is ready. */
  #begin(): void {
    const { assets, images } = this.#host
    const { webview } = this.panel
    this.#forget()
    this.#isReady = false
    this.#title()
    webview.options = { enableScripts: true, localResourceRoots: [assets, surroundingsOf(this.#uri).root] }
    webview.html = pageHtml({
      nonce: crypto.randomUUID(),
      source: webview.cspSource,
      script: webview.asWebviewUri(Uri.joinPath(assets, 'page.js')).toString(),
      style: webview.asWebviewUri(Uri.joinPath(assets, 'page.css')).toString(),
      language: env.language,
      remoteImages: images.allows(this.#uri.toString()),
      waiting: l10n.t('The policy is being read.'),
    })
  }

  #forget(): void {
    this.#begun += 1
    this.#state = null
  }

  #title(): void {
    const name = this.#uri.path.slice(this.#uri.path.lastIndexOf('/') + 1)
    this.panel.title = this.#locked ? l10n.t('[Preview] {0}', name) : l10n.t('Preview {0}', name)
  }

  /** A page that is not there yet, or no more, is told nothing: it asks for everything when it is ready. */
  #post(message: HostMessage): void {
    if (this.#isReady) void this.panel.webview.postMessage(message)
  }

  /** Tells the page what it is about; nothing of what it shows is lost. */
  #start(): void {
    if (!this.#isReady) return
    const { folder, root } = surroundingsOf(this.#uri)
    const address = (uri: Uri) => `${this.panel.webview.asWebviewUri(uri).toString()}/`
    this.#post({
      type: 'start',
      kept: { uri: this.#uri.toString(), locked: this.#locked },
      folder: address(folder),
      root: address(root),
      tellsScroll: this.#follows('scrollEditorWithPreview'),
    })
  }

  async #update(): Promise<void> {
    if (!this.#isReady || !this.panel.visible) return
    const begun = this.#begun
    const uri = this.#uri.toString()
    try {
      // The server knows open documents only.
      const document = await documentAt(this.#uri)
      if (begun !== this.#begun) return
      if (document === null) {
        this.#showNothing(l10n.t('The policy could not be read. Was it moved or deleted?'))
        return
      }
      const remoteImages = this.#host.images.allows(uri)
      const page = await this.#host.author.preview({ uri, state: this.#state, remoteImages })
      if (begun !== this.#begun) return
      if (page === null) {
        this.#showNothing(whyNotChecked(document))
        return
      }
      this.#state = page.state
      this.#post({ type: 'page', page })
      if (!page.complete) this.update()
    } catch (error) {
      if (begun !== this.#begun) return
      this.#host.output.warn('The preview could not be brought up to date', error)
      // What is shown already is better than nothing.
      if (this.#state === null)
        this.#showNothing(l10n.t('The preview could not be made; see the output for the reason.'))
    }
  }

  #showNothing(text: string): void {
    this.#forget()
    this.#post({ type: 'nothing', text })
  }

  #heard(given: unknown): void {
    const message = readPageMessage(given)
    if (message === null) return
    // What the page of the policy before still asks for is not about this one.
    if (this.#isReady || message.type === 'ready') void this.#answer(message)
  }

  async #answer(message: PageMessage): Promise<void> {
    try {
      await this.#do(message)
    } catch (error) {
      tellFailure(l10n.t('That could not be done.'), error, this.#host.output)
    }
  }

  async #do(message: PageMessage): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#forget()
        this.#isReady = true
        this.#start()
        this.update()
        return
      case 'images':
        return this.#showImages(message.shown)
      case 'scrolled':
        this.#pageScrolled(message.line)
        return
      default:
        return act({ author: this.#host.author, uri: this.#uri, column: this.panel.viewColumn }, message)
    }
  }

  async #showImages(shown: boolean): Promise<void> {
    const begun = this.#begun
    await this.#host.images.allow(this.#uri.toString(), shown)
    if (begun === this.#begun) this.#begin()
  }

  #follows(direction: 'scrollEditorWithPreview' | 'scrollPreviewWithEditor'): boolean {
    return workspace.getConfiguration('securityPolicy.preview', this.#uri).get(direction, true)
  }

  #pageScrolled(line: number): void {
    const editor = editorOf(this.#uri)
    if (editor === undefined || this.#echoes.page.isHeard || !this.#follows('scrollEditorWithPreview')) return
    this.#echoes.editor.expect()
    scrollTo(editor, Math.min(line, editor.document.lineCount - 1))
  }

  #editorScrolled(line: number): void {
    if (this.#echoes.editor.isHeard || !this.#isReady || !this.#follows('scrollPreviewWithEditor')) return
    this.#tellScroll(line)
  }

  readonly #tellScroll = throttled(50, (line: number) => {
    this.#echoes.page.expect()
    this.#post({ type: 'scroll', line })
  })
}
