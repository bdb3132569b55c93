import * as l10n from '@vscode/l10n'
import { env, window, workspace } from 'vscode'
import type { TextDocument, Uri } from 'vscode'
import { embedImages, largestImage } from '../../../server/src/preview/export-images.ts'
import type { Author } from '../ask-server.ts'
import type { AuthoringCommand } from '../commands/authoring.ts'
import { tell } from '../messages.ts'
import { subjectOf, whyNotChecked } from '../subject.ts'
import { resolveRelative, surroundingsOf } from './resources.ts'
import type { Previews } from './previews.ts'

/** The commands of the preview, by name. */
export function previewCommands(previews: Previews): Readonly<Record<string, AuthoringCommand>> {
  /** What a command is called with in the title of a preview is the panel; the command is about its policy. */
  const subject = (given: unknown) => subjectOf(previews.active?.uri ?? given)
  const open = (toTheSide: boolean) => async (_author: Author, given: unknown) => {
    const document = await subjectOf(given)
    if (document !== undefined) previews.show(document.uri, toTheSide)
  }
  return {
    'securityPolicy.openPreview': open(false),
    'securityPolicy.openPreviewToSide': open(true),
    'securityPolicy.togglePreviewLock': () => {
      const { active } = previews
      if (active !== undefined) active.locked = !active.locked
      return Promise.resolve()
    },
    'securityPolicy.copySummary': async (author, given) => {
      const document = await subject(given)
      if (document !== undefined) await copySummary(author, document)
    },
    'securityPolicy.exportPreview': async (author, given) => {
      const document = await subject(given)
      if (document !== undefined) await exportPreview(author, document)
    },
  }
}

/** Puts the answers and the score of a policy into the clipboard, as Markdown. */
async function copySummary(author: Author, document: TextDocument): Promise<void> {
  const summary = await author.previewSummary({ uri: document.uri.toString() })
  if (summary === null) {
    tell(whyNotChecked(document))
    return
  }
  await env.clipboard.writeText(summary.markdown)
  window.setStatusBarMessage(l10n.t('The summary is in the clipboard, as Markdown.'), 5000)
}

/** Writes the preview of a policy to a file of the user's choice. */
async function exportPreview(author: Author, document: TextDocument): Promise<void> {
  const preview = await author.previewExport({ uri: document.uri.toString() })
  if (preview === null) {
    tell(whyNotChecked(document))
    return
  }
  const target = await window.showSaveDialog({
    title: l10n.t('Export Preview'),
    ...(!document.isUntitled && { defaultUri: beside(document.uri) }),
    filters: { HTML: ['html'] },
  })
  if (target === undefined) return
  const html = await embedImages(preview.html, (path) => readImage(document.uri, path))
  await workspace.fs.writeFile(target, new TextEncoder().encode(html))
  tell(l10n.t('The preview was exported to {0}.', workspace.asRelativePath(target)))
}

/** An image of the folder that is open; `null` for any other, and one that is too large. */
async function readImage(policy: Uri, path: string): Promise<Uint8Array | null> {
  const file = resolveRelative(surroundingsOf(policy), path)
  try {
    const isSmall = file !== null && (await workspace.fs.stat(file)).size <= largestImage
    return isSmall ? await workspace.fs.readFile(file) : null
  } catch {
    return null
  }
}

/** Where the preview of a policy goes unless the user says otherwise. */
function beside(policy: Uri): Uri {
  return policy.with({ path: policy.path.replace(/(?:\.\w+)?$/, '.html') })
}
