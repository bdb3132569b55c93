import * as l10n from '@vscode/l10n'
import type { Finding } from '../lint/finding.ts'
import { markup } from './html.ts'
import type { Html } from './html.ts'
import type { Place } from './places.ts'
import { badge, severityName, worstOf } from './severity.ts'

/** A finding as the preview tells it. */
export interface Note {
  readonly finding: Finding
  /** Of its element, if others refer to it. */
  readonly id: string | null
  readonly place: Place
}

/** The findings beside a block or an answer, behind one line that says how many there are; nothing for none. */
export function notesHtml(notes: readonly Note[], interactive: boolean): Html | null {
  const worst = worstOf(notes.map(({ finding }) => finding))
  if (worst === null) return null
  const count = notes.length === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', notes.length)
  const summary = markup`<summary>${badge(worst)} ${count}</summary>`
  return markup`<details class="notes">${summary}<ul>${notes.map((note) => noteHtml(note, interactive))}</ul></details>`
}

/** A finding in full, with what can be done about it. */
function noteHtml({ finding, id, place }: Note, interactive: boolean): Html {
  const { rule, severity, message } = finding
  const attributes = id === null ? null : markup` id="${id}"`
  const actions = interactive ? actionsFor(finding, place) : markup`<code>${rule}</code>`
  const name = severityName(severity)
  return markup`<li class="note ${severity}"${attributes}><strong>${name}:</strong> ${message} ${actions}</li>`
}

function actionsFor(finding: Finding, place: Place): Html {
  const { rule } = finding
  const page = markup`<button type="button" class="rule" data-rule="${rule}">${rule}</button>`
  return markup`${fixesHtml(finding, place)}${page}`
}

/** A button for each fix of a finding. */
export function fixesHtml({ rule, fixes }: Finding, place: Place): readonly Html[] {
  return (fixes ?? []).map(({ title }) => {
    const attributes = markup`data-fix="${rule}" data-title="${title}" data-place="${placeText(place)}"`
    return markup`<button type="button" class="fix" ${attributes}>${title}</button> `
  })
}

/** A place as attributes name it. */
export function placeText({ line, character }: Place): string {
  return `${line}:${character}`
}
