import * as l10n from '@vscode/l10n'
import { Uri, window, workspace } from 'vscode'
import type { TextDocument } from 'vscode'
import { tell } from './messages.ts'
import { hasPolicyName } from './policy-selector.ts'

/**
 * The document that a command is about.
 * @param given what the command was called with: `DocumentParams`, a URI by menus of VS Code, or nothing for the active editor,
 *   and where no text is edited, as in a walkthrough, for the only policy that is open
 */
export async function subjectOf(given: unknown): Promise<TextDocument | undefined> {
  const uri = uriIn(given)
  const document =
    uri === undefined ? (window.activeTextEditor?.document ?? onlyPolicy()) : await workspace.openTextDocument(uri)
  if (document === undefined) void tell(l10n.t('Open a security policy first.'))
  return document
}

function onlyPolicy(): TextDocument | undefined {
  const isPolicy = ({ languageId, uri }: TextDocument) => languageId === 'markdown' && hasPolicyName(uri.fsPath)
  const [first, ...others] = workspace.textDocuments.filter(isPolicy)
  return others.length === 0 ? first : undefined
}

/** Says of a document that it is not what a command is for. */
export function tellNoPolicy(): Promise<void> {
  return tell(l10n.t('This document is not checked as a security policy.'))
}

function uriIn(given: unknown): Uri | undefined {
  if (given instanceof Uri) return given
  const uri = (given as { uri?: unknown } | null | undefined)?.uri
  return typeof uri === 'string' ? Uri.parse(uri, true) : undefined
}
