import * as l10n from '@vscode/l10n'
import type { CodeAction } from 'vscode-languageserver'
import { sortSections } from '../../authoring/sort.ts'
import { isPolicyReading } from '../../kinds/policy.ts'
import { workspaceEdit } from '../workspace-edit.ts'
import type { Subject } from './subject.ts'

/** The kind of the action; who wants it on save says so in the editor's settings. */
export const sortSectionsKind = 'source.sortSections.securityPolicy'

/** Puts the sections of a policy into the standard order; nothing when they are. */
export function sortSectionsOf({ text, reading, client }: Subject): readonly CodeAction[] {
  const sorting = isPolicyReading(reading) ? sortSections(reading.policy) : null
  if (sorting?.state !== 'sorted') return []
  const edit = workspaceEdit(text, sorting.edits, false, client)
  return [{ title: l10n.t('Sort the sections of the security policy'), kind: sortSectionsKind, edit }]
}
