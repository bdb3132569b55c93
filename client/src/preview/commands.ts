import * as l10n from '@vscode/l10n'
import { env, Uri, window, workspace } from 'vscode'
import type { Author } from '../ask-server.ts'
import type { AuthoringCommand } from '../commands/authoring.ts'
import { tell } from '../messages.ts'
import { subjectOf } from '../subject.ts'
import type { Previews } from './previews.ts'

/** The commands of the preview, by name. */
export function previewCommands(previews: Previews): Readonly<Record<string, AuthoringCommand>> {
  /** The policy of the preview that has the focus; else what a command is about that is no command of a preview. */
  const policy = async (given: unknown): Promise<Uri | undefined> =>
    previews.active?.uri ?? (await subjectOf(given))?.uri
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
      const uri = await policy(given)
      if (uri !== undefined) await copySummary(author, uri)
    },
    'securityPolicy.exportPreview': async (author, given) => {
      const uri = await policy(given)
      if (uri !== undefined) await exportPreview(author, uri)
    },
  }
}

/** Puts the answers and the score of a policy into the clipboard, as Markdown. */
async function copySummary(author: Author, uri: Uri): Promise<void> {
  const summary = await author.previewSummary({ uri: uri.toString() })
  if (summary === null) {
    tell(thatItIsNone())
    return
  }
  await env.clipboard.writeText(summary.markdown)
  window.setStatusBarMessage(l10n.t('The summary is in the clipboard, as Markdown.'), 5000)
}

/** Writes the preview of a policy to a file of the user's choice. */
async function exportPreview(author: Author, uri: Uri): Promise<void> {
  const preview = await author.previewExport({ uri: uri.toString() })
  if (preview === null) {
    tell(thatItIsNone())
    return
  }
  const target = await window.showSaveDialog({
    title: l10n.t('Export Preview'),
    defaultUri: uri.with({ path: uri.path.replace(/\.\w+$/, '.html') }),
    filters: { HTML: ['html'] },
  })
  if (target === undefined) return
  await workspace.fs.writeFile(target, new TextEncoder().encode(preview.html))
  tell(l10n.t('The preview was exported to {0}.', workspace.asRelativePath(target)))
}

function thatItIsNone(): string {
  return l10n.t('This document is not checked as a security policy.')
}
