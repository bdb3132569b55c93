import { elements } from '../../elements/elements.ts'
import type { Element } from '../../elements/elements.ts'
import type { Finding } from '../../lint/finding.ts'
import { severities } from '../../rules/rule.ts'
import type { SectionId } from '../../sections/standard.ts'
import { markup } from '../html.ts'
import type { Html } from '../html.ts'
import { notesHtml } from '../notes.ts'
import { withEmoji } from '../text/emoji.ts'
import { safeUrl } from '../text/urls.ts'
import { insertButtons, jumpLink } from '../writer.ts'
import type { Writer } from '../writer.ts'
import type { Answer, AnswerLine } from './answer.ts'

/** An answer with what was found in it. */
export function answerHtml({ id, title, lines }: Answer, findings: readonly Finding[], writer: Writer): Html {
  const offered = lines.flatMap(({ insert }) => insert)
  const notes = inShort(findings).map((finding) => {
    const place = writer.placeOf(finding.at.start)
    // Where a section is offered, the fix would insert the same.
    return { finding, id: null, place, fixable: writer.fixesMissing ? !isOffered(finding, offered) : !finding.waits }
  })
  const items = lines.map((line) => lineHtml(line, writer))
  return markup`<h3 id="answer-${id}">${title}</h3><ul class="lines">${items}</ul>${notesHtml(notes, writer.interactive)}`
}

/** The worst first. What is found in two places, with one message, is told once: here, nobody looks at the places. */
function inShort(findings: readonly Finding[]): readonly Finding[] {
  const once = new Map([...findings].reverse().map((finding) => [`${finding.rule} ${finding.message}`, finding]))
  const rank = ({ severity }: Finding) => severities.indexOf(severity)
  return [...once.values()].reverse().sort((a, b) => rank(a) - rank(b))
}

function isOffered({ rule }: Finding, offered: readonly SectionId[]): boolean {
  const element = Object.values<Element>(elements).find((one) => one.rule === rule)
  return element !== undefined && element.sections.length > 0 && element.sections.every((id) => offered.includes(id))
}

function lineHtml(line: AnswerLine, writer: Writer): Html {
  const { label, text, span, tags, insert } = line
  const name = label === null ? null : markup`<strong class="label">${label}</strong> `
  const told = text === null ? null : markup`<span class="told">${text}</span> `
  const marks = tags.map((tag) => markup` <span class="tag ${tag.tone}">${tag.text}</span>`)
  const jump = span === null ? null : markup` ${jumpLink(writer, span, null)}`
  const state = span === null ? 'unsaid' : 'said'
  return markup`<li class="${state}">${name}${told}${quoteHtml(line)}${marks}${jump}${insertButtons(writer, insert)}</li>`
}

/** The words of the policy, and where they lead. */
function quoteHtml({ quote, url }: AnswerLine): Html | null {
  if (quote === '') return null
  const target = url === null ? null : safeUrl(url)
  if (target === null || target.kind === 'anchor') return markup`<q>${withEmoji(quote)}</q>`
  const relative =
    target.kind === 'relative' ? markup` data-relative="${target.url}"` : markup` rel="noopener noreferrer nofollow"`
  return markup`<a href="${target.url}"${relative}>${quote}</a>`
}
