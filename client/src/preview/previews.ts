import { ViewColumn, window, workspace } from 'vscode'
import type { Disposable, TextDocument, Uri, WebviewPanel } from 'vscode'
import { readKept } from './messages.ts'
import type { Kept } from './messages.ts'
import { Preview } from './preview.ts'
import type { PreviewHost } from './preview.ts'

/** The type of the panels; it is in package.json, too. */
const viewType = 'securityPolicy.preview'

/** All previews that are open. One that is not locked follows the active editor from policy to policy. */
export class Previews implements Disposable {
  readonly #host: PreviewHost
  readonly #open = new Set<Preview>()
  readonly #listeners: readonly Disposable[]

  /** @param isPolicy says which documents previews follow to */
  constructor(host: PreviewHost, isPolicy: (document: TextDocument) => boolean) {
    this.#host = host
    this.#listeners = [
      window.onDidChangeActiveTextEditor((editor) => {
        if (editor !== undefined && isPolicy(editor.document)) this.#follow(editor.document.uri)
      }),
      window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: (panel, state: unknown) => {
          const kept = readKept(state) ?? firstPolicy(isPolicy)
          if (kept === null) panel.dispose()
          else this.#add(panel, kept)
          return Promise.resolve()
        },
      }),
    ]
  }

  /** The preview that has the focus. */
  get active(): Preview | undefined {
    return [...this.#open].find(({ panel }) => panel.active)
  }

  /** Shows the preview of a policy, in the active column or beside it; one that is there already is brought to the front. */
  show(uri: Uri, toTheSide: boolean): void {
    const same = [...this.#open].find((preview) => preview.uri.toString() === uri.toString())
    const found = same ?? [...this.#open].find(({ locked }) => !locked)
    const viewColumn = toTheSide ? ViewColumn.Beside : ViewColumn.Active
    if (found !== undefined) {
      found.show(uri)
      found.panel.reveal(toTheSide ? found.panel.viewColumn : viewColumn, toTheSide)
      return
    }
    const place = { viewColumn, preserveFocus: toTheSide }
    const panel = window.createWebviewPanel(viewType, '', place, { enableFindWidget: true })
    this.#add(panel, { uri: uri.toString(), locked: false })
  }

  dispose(): void {
    for (const { panel } of this.#open) panel.dispose()
    for (const listener of this.#listeners) listener.dispose()
  }

  #follow(uri: Uri): void {
    const isShown = [...this.#open].some((preview) => preview.uri.toString() === uri.toString())
    if (isShown) return
    for (const preview of this.#open) if (!preview.locked) preview.show(uri)
  }

  #add(panel: WebviewPanel, kept: Kept): void {
    const preview = new Preview(this.#host, panel, kept)
    this.#open.add(preview)
    panel.onDidDispose(() => this.#open.delete(preview))
  }
}

/** What is shown by a page that had no time to keep anything. */
function firstPolicy(isPolicy: (document: TextDocument) => boolean): Kept | null {
  const document = workspace.textDocuments.find(isPolicy)
  return document === undefined ? null : { uri: document.uri.toString(), locked: false }
}
