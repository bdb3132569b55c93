import type { Channel, Policy } from '../policy/policy.ts'
import { defineRule } from './rule.ts'
import type { Fix } from './rule.ts'
import { githubPrivateReporting, owasp } from './sources.ts'
import { lastBefore } from './support/last-before.ts'
import { addSentence, sentenceAt } from './support/sentence.ts'

const warning = 'Please do not share any sensitive details there.'

export default defineRule({
  id: 'public-channel-no-warning',
  severity: 'warning',
  summary: 'A public channel is offered for first contact, and nothing warns against details there.',
  sources: [githubPrivateReporting, owasp],
  per: 'policy',
  *check({ policy }) {
    for (const channels of bySection(policy, policy.channels.filter(needsWarning))) {
      const [{ span, name }] = channels
      yield {
        at: span,
        message: `Everybody can read what is said here (${name}): add that no sensitive details belong there.`,
        fixes: appendWarning(policy, channels.at(-1)!),
      }
    }
  },
})

function needsWarning({ visibility, purpose, cautioned }: Channel): boolean {
  return visibility === 'public' && purpose === 'first-contact' && !cautioned
}

/** One warning is enough for a section. */
function bySection({ sections }: Policy, channels: readonly Channel[]): readonly [Channel, ...Channel[]][] {
  const groups = new Map<unknown, [Channel, ...Channel[]]>()
  for (const channel of channels) {
    const section = lastBefore(sections, channel.span.start, ({ heading }) => heading.span.end)
    const group = groups.get(section)
    if (group === undefined) groups.set(section, [channel])
    else group.push(channel)
  }
  return [...groups.values()]
}

/** Behind the sentence that names the last of them; in a list that may not be the place that the author would choose. */
function appendWarning(policy: Policy, { span }: Channel): readonly Fix[] {
  const sentence = sentenceAt(policy, span.start)
  const edit = sentence && addSentence(policy, sentence, warning)
  if (edit === null) return []
  return [
    { title: 'Add a warning against sensitive details', edits: [edit], safe: sentence!.passage.kind === 'paragraph' },
  ]
}
