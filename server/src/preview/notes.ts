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
  /** False where something else beside it does what its fixes would. */
  readonly fixable?: boolean
}

/** So many findings are told at one place. */
const mostNotes = 20

/**
 * The findings beside a block or an answer, behind one line that says how many there are; nothing for none.
 * @param about what they are about, where it is not what stands above them
 */
export function notesHtml(notes: readonly Note[], interactive: boolean, about: string | null = null): Html | null {
  const worst = worstOf(notes.map(({ finding }) => finding))
  if (worst === null) return null
  const count = notes.length === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', notes.length)
  const name = about === null ? null : markup`<strong>${about}</strong> `
  const summary = markup`<summary>${name}${badge(worst)} ${count}</summary>`
  const items = notes.slice(0, mostNotes).map((note) => noteHtml(note, interactive))
  const left = notes.length - items.length
  const more = left > 0 ? markup`<li>${l10n.t('… and {0} more', left)}</li>` : null
  return markup`<details class="notes">${summary}<ul>${items}${more}</ul></details>`
}

/** A finding in full, with what can be done about it. */
function noteHtml({ finding, id, place, fixable = true }: Note, interactive: boolean): Html {
  const { rule, severity, message } = finding
  const attributes = id === null ? null : markup` id="${id}"`
  const actions = interactive ? actionsFor(finding, place, fixable) : markup`<code>${rule}</code>`
  const name = severityName(severity)
  return markup`<li class="note ${severity}"${attributes}><strong>${name}:</strong> ${message} ${actions}</li>`
}

function actionsFor(finding: Finding, place: Place, fixable: boolean): Html {
  const { rule } = finding
  const label = l10n.t('About the rule {0}', rule)
  const page = markup`<button type="button" class="rule" data-rule="${rule}" aria-label="${label}">${rule}</button>`
  return markup`${fixable ? fixesHtml(finding, place) : null}${page}`
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
