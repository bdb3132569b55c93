import * as l10n from '@vscode/l10n'
import { standardSections } from '../sections/standard.ts'
import type { SectionId } from '../sections/standard.ts'
import type { Span } from '../span.ts'
import { markup } from './html.ts'
import type { Content, Html } from './html.ts'
import { placeText } from './notes.ts'
import type { Place } from './places.ts'

/** How a part of the page is written. */
export interface Writer {
  readonly placeOf: (offset: number) => Place
  /** There is somebody to act on buttons. */
  readonly interactive: boolean
  /** False where the text is so long that fixes of what is missing cost too much to be made on each key: each reads all of it again. */
  readonly fixesMissing: boolean
}

/** A link to a place in the policy; the id is that of the line in an exported page, where nobody else can find the place. */
export function jumpLink({ placeOf }: Writer, { start }: Span, content: Content): Html {
  const place = placeOf(start)
  const label = l10n.t('line {0}', place.line + 1)
  return markup`<a class="jump" href="#${lineId(place.line)}" data-place="${placeText(place)}">${content} <span class="line">${label}</span></a>`
}

/** The id of a line in an exported page. */
function lineId(line: number): string {
  return `line-${line + 1}`
}

/** A button for each standard section that would say something. */
export function insertButtons({ interactive }: Writer, sections: readonly SectionId[]): readonly Html[] {
  if (!interactive) return []
  return sections.map((id) => {
    const label = l10n.t('Insert "{0}"', standardSections[id].name)
    return markup` <button type="button" class="insert" data-insert="${id}">${label}</button>`
  })
}
