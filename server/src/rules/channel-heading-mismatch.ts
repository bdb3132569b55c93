import * as l10n from '@vscode/l10n'
import type { BlockReading } from '../policy/block.ts'
import type { Passage } from '../policy/structure.ts'
import type { Policy } from '../policy/policy.ts'
import { shiftSpan } from '../span.ts'
import type { Span } from '../span.ts'
import { defineRule } from './rule.ts'
import type { Problem } from './rule.ts'
import { certGuide } from './sources.ts'
import { chatServiceOf, placesIn } from './support/chat-service.ts'
import { perBlock } from './support/per-block.ts'

export default defineRule({
  id: 'channel-heading-mismatch',
  severity: 'warning',
  summary: 'What stands under the name of one channel is about another.',
  sources: [certGuide],
  per: 'policy',
  *check({ policy }) {
    for (const { start, values } of mixedItems(policy))
      for (const mixed of values) yield problem({ ...mixed, at: shiftSpan(mixed.at, start) })
    for (const mixed of mixedSections(policy)) yield problem(mixed)
  },
})

/** A name that stands where another one was meant. */
interface Mixed {
  readonly at: Span
  /** What is written there. */
  readonly name: string
  /** What the rest is about. */
  readonly meant: string
}

function problem({ at, name, meant }: Mixed): Problem {
  return {
    at,
    message: l10n.t('This says {0} where the rest is about {1}: name the same channel.', name, meant),
    fixes: [{ title: l10n.t('Replace with {0}', meant), edits: [{ ...at, text: meant }] }],
  }
}

/** "**GitHub Issues**: ... First contact through Discord should hold no details." */
const mixedItems = perBlock(({ passages }: BlockReading): Mixed[] =>
  passages.flatMap((passage) => (passage.kind === 'item' ? mixedIn(passage) : [])),
)

const labelled = /^(?:\w{1,10} ?\d{0,2}[.:)] )?([^:]{2,60}?)(?::| [-–—] )/

function mixedIn({ prose, sentences }: Passage): Mixed[] {
  const [label, another] = placesIn(labelled.exec(prose.text)?.[1] ?? '')
  if (label === undefined || another !== undefined) return []
  return sentences.flatMap(({ text, at, marks, vocabulary }) => {
    const [place, more] = placesIn(text)
    if (place === undefined || more !== undefined || place.name === label.name) return []
    if (!(marks.has('noDetails') || marks.has('firstContact')) || vocabulary.phrases.alternative.test(text)) return []
    return [{ at: prose.toSource(at + place.start, at + place.end), name: place.name, meant: label.name }]
  })
}

/** A heading that names one chat, over links that all lead to another. */
function mixedSections({ sections, links, text }: Policy): Mixed[] {
  const chats = links.filter(({ target }) => target === 'chat')
  if (chats.length === 0) return []
  let next = 0
  return sections.flatMap(({ heading, body }) => {
    while (next < chats.length && chats[next]!.span.start < body.start) next++
    const first = next
    while (next < chats.length && chats[next]!.span.start < body.end) next++
    if (first === next) return []
    const [meant, another] = new Set(chats.slice(first, next).map(({ url }) => chatServiceOf(url)))
    const [place, more] = placesIn(heading.text)
    if (!meant || another !== undefined || place === undefined || more !== undefined) return []
    if (meant === place.name || place.name.startsWith('GitHub')) return []
    const written = heading.text.slice(place.start, place.end)
    const start = text.slice(heading.textSpan.start, heading.textSpan.end).indexOf(written) + heading.textSpan.start
    if (start < heading.textSpan.start) return []
    return [{ at: { start, end: start + written.length }, name: place.name, meant }]
  })
}
