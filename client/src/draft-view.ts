import { Disposable, TabInputText, Uri, window, workspace } from 'vscode'

const scheme = 'security-policy-draft'
let drafts = 0

/**
 * Shows a text that is not saved anywhere, without taking the focus. The result takes it away again.
 * @param name of its tab, with the ending of its kind
 */
export async function showDraft(name: string, text: string): Promise<Disposable> {
  drafts += 1
  // VS Code keeps the text of an address for a while.
  const uri = Uri.from({ scheme, path: `/${name}`, query: String(drafts) })
  const provider = workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: () => text })
  // Not as a preview, which would take the place of another one.
  await window.showTextDocument(uri, { preserveFocus: true, preview: false })
  return new Disposable(() => {
    provider.dispose()
    const tabs = window.tabGroups.all.flatMap((group) => group.tabs)
    const isDraft = (input: unknown) => input instanceof TabInputText && input.uri.toString() === uri.toString()
    void window.tabGroups.close(
      tabs.filter(({ input }) => isDraft(input)),
      true,
    )
  })
}
