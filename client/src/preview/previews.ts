import { Uri, ViewColumn, window, workspace } from 'vscode'
import type { Disposable, TextDocument, WebviewPanel } from 'vscode'
import { readKept } from './messages.ts'
import { movedUri } from './moved.ts'
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
      workspace.onDidRenameFiles(({ files }) => {
        for (const preview of this.#open) preview.show(movedUri(preview.uri, files))
      }),
      window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: (panel, state: unknown) => {
          const { uri, locked } = restored(state) ?? { uri: firstOpen(isPolicy), locked: false }
          if (uri === undefined) panel.dispose()
          else this.#add(panel, uri, locked)
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
    this.#add(panel, uri, false)
  }

  /** Brings all of them up to date: another server may have more to tell. */
  update(): void {
    for (const preview of this.#open) preview.update()
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

  #add(panel: WebviewPanel, uri: Uri, locked: boolean): void {
    const preview = new Preview(this.#host, panel, uri, locked)
    this.#open.add(preview)
    panel.onDidDispose(() => this.#open.delete(preview))
  }
}

/** What a page showed; `null` when it kept nothing that can be shown. */
function restored(state: unknown): { readonly uri: Uri; readonly locked: boolean } | null {
  const kept = readKept(state)
  try {
    return kept && { uri: Uri.parse(kept.uri, true), locked: kept.locked }
  } catch {
    return null
  }
}

/** What is shown by a page that had no time to keep anything. */
function firstOpen(isPolicy: (document: TextDocument) => boolean): Uri | undefined {
  return workspace.textDocuments.find(isPolicy)?.uri
}
