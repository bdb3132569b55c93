import * as l10n from '@vscode/l10n'
import type { BlockReading } from '../policy/block.ts'
import type { Sentence } from '../policy/structure.ts'
import { shiftSpan, touches } from '../span.ts'
import type { Span } from '../span.ts'
import { defineRule } from './rule.ts'
import { certGuide } from './sources.ts'
import { chatServiceOf, placesIn } from './support/chat-service.ts'
import { groupBy } from './support/group-by.ts'
import { perBlock } from './support/per-block.ts'

/** Nobody names more channels by hand; each finding carries the edits of all of them. */
const mostFindings = 20

export default defineRule({
  id: 'channel-name-mismatch',
  severity: 'warning',
  summary: 'Two different channels of one chat are named for the same purpose.',
  sources: [certGuide],
  per: 'policy',
  *check({ policy }) {
    const mentions = mentionsIn(policy).flatMap(({ start, values }) =>
      values.map((mention) => ({ ...mention, span: shiftSpan(mention.span, start) })),
    )
    for (const [service, group] of groupBy(mentions, (mention) => mention.service)) {
      const [ones, others, third] = groupBy(group, ({ name }) => name).values()
      if (ones === undefined || others === undefined || third !== undefined || areCompared(ones, others)) continue
      const [one, other] = [ones[0], others[0]]
      const fixes = [
        {
          title: l10n.t('Use {0} everywhere', one.name),
          edits: others.map(({ span }) => ({ ...span, text: one.name })),
        },
        {
          title: l10n.t('Use {0} everywhere', other.name),
          edits: ones.map(({ span }) => ({ ...span, text: other.name })),
        },
      ]
      for (const { name, span } of group.slice(0, mostFindings)) {
        const contrary = name === one.name ? other : one
        yield {
          at: span,
          message: l10n.t(
            'The policy names two channels on {0}, {1} and {2}: use one everywhere.',
            service,
            one.name,
            other.name,
          ),
          related: [{ at: contrary.span, message: l10n.t('Here it is {0}', contrary.name) }],
          // A link would still lead to the other channel.
          fixes: group.some(({ linked }) => linked) ? [] : fixes,
        }
      }
    }
  },
})

/** A channel that is named for reports. */
interface Mention {
  readonly service: string
  /** With the `#`. */
  readonly name: string
  readonly span: Span
  readonly linked: boolean
  /** The passage that it stands in. */
  readonly passage: object
}

const mentionsIn = perBlock(({ passages, text }: BlockReading): Mention[] =>
  // Most blocks name no channel, and need no other look.
  (text.includes('#') ? passages : []).flatMap((passage) =>
    passage.sentences.flatMap((sentence) => {
      const service = serviceIn(sentence)
      if (service === null || !isForReports(sentence)) return []
      return [...sentence.text.matchAll(/(?<![\w/#&:])#[a-z][\w-]+(?![\w:])/gi)].map(({ 0: name, index }) => {
        const start = sentence.at + index
        const span = passage.prose.toSource(start, start + name.length)
        return { service, name, span, linked: sentence.links.some((link) => touches(link.span, span)), passage }
      })
    }),
  ),
)

/** The only chat that a sentence names or links to. */
function serviceIn({ text, links }: Sentence): string | null {
  const named = placesIn(text).map(({ name }) => name)
  const linked = links.flatMap(({ url }) => chatServiceOf(url) ?? [])
  const [service, another] = new Set([...named, ...linked].filter((name) => !name.startsWith('GitHub')))
  return another === undefined ? (service ?? null) : null
}

/** A channel for questions or ordinary bugs is rightly another one. */
function isForReports({ marks }: Sentence): boolean {
  if (marks.has('notSecurity') || marks.has('question') || marks.has('lessSerious') || marks.has('negation'))
    return false
  return marks.has('vulnerability') || marks.has('report') || marks.has('firstContact')
}

/** Two channels in one breath are told apart by the author. */
function areCompared(ones: readonly Mention[], others: readonly Mention[]): boolean {
  const passages = new Set(ones.map(({ passage }) => passage))
  return others.some(({ passage }) => passages.has(passage))
}
