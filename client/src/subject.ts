import * as l10n from '@vscode/l10n'
import { Uri, window, workspace } from 'vscode'
import type { TextDocument } from 'vscode'
import type { SectionInfo } from '../../server/src/protocol.ts'
import type { Author } from './ask-server.ts'
import { tell } from './messages.ts'
import { hasPolicyName } from './policy-selector.ts'

export interface Policy {
  readonly document: TextDocument
  readonly sections: readonly SectionInfo[]
}

/**
 * The document that a command is about.
 * @param given what the command was called with: `DocumentParams`, a URI by menus of VS Code, or nothing for the active editor,
 *   and where no text is edited, as in a walkthrough, for the only policy that is open
 */
export async function subjectOf(given: unknown): Promise<TextDocument | undefined> {
  const uri = uriIn(given)
  const document =
    uri === undefined ? (window.activeTextEditor?.document ?? onlyPolicy()) : await workspace.openTextDocument(uri)
  if (document === undefined) tell(l10n.t('Open a security policy first.'))
  return document
}

function onlyPolicy(): TextDocument | undefined {
  const isPolicy = ({ languageId, uri }: TextDocument) => languageId === 'markdown' && hasPolicyName(uri.fsPath)
  const [first, ...others] = workspace.textDocuments.filter(isPolicy)
  return others.length === 0 ? first : undefined
}

/** The policy that a command is about, and how the standard sections stand with it; `undefined` when it is none, which is told. */
export async function policyOf(author: Author, given: unknown): Promise<Policy | undefined> {
  const document = await subjectOf(given)
  if (document === undefined) return undefined
  const sections = await author.sections({ uri: document.uri.toString() })
  if (sections !== null) return { document, sections }
  tell(whyNotChecked(document))
  return undefined
}

/** Why a document is no policy that is checked, in a sentence. */
export function whyNotChecked(document: TextDocument): string {
  return isOff(document) ? offMessage() : l10n.t('This document is not checked as a security policy.')
}

/** Whether the settings say that no policy is to be checked where a document is. */
export function isOff(document: TextDocument): boolean {
  return !workspace.getConfiguration('securityPolicy', document).get<boolean>('enable', true)
}

export function offMessage(): string {
  return l10n.t('The setting "securityPolicy.enable" is false.')
}

function uriIn(given: unknown): Uri | undefined {
  if (given instanceof Uri) return given
  const uri = (given as { uri?: unknown } | null | undefined)?.uri
  return typeof uri === 'string' ? Uri.parse(uri, true) : undefined
}
