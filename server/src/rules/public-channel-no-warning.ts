import * as l10n from '@vscode/l10n'
import type { Channel, Policy } from '../policy/policy.ts'
import { sectionAt } from '../policy/sections.ts'
import { defineRule } from './rule.ts'
import type { Fix } from '../fix.ts'
import { githubPrivateReporting, owasp } from './sources.ts'
import { groupBy } from './support/group-by.ts'
import { addSentence, sentenceAt } from './support/sentence.ts'
import { inEnglish } from '../sections/in-english.ts'

const warning = 'Please do not share any sensitive details there.'

export default defineRule({
  id: 'public-channel-no-warning',
  severity: 'warning',
  summary: 'A public channel is offered for first contact, and nothing warns against details there.',
  sources: [githubPrivateReporting, owasp],
  per: 'policy',
  *check({ policy }) {
    // One warning is enough for a section.
    const groups = groupBy(policy.channels.filter(needsWarning), ({ span }) => sectionAt(policy.sections, span.start))
    for (const channels of groups.values()) {
      const [{ span, name }] = channels
      yield {
        at: span,
        message: l10n.t(
          'Everybody can read what is said here ({0}): add that no sensitive details belong there.',
          name,
        ),
        fixes: () => appendWarning(policy, channels.at(-1)!),
      }
    }
  },
})

function needsWarning({ visibility, purpose, cautioned }: Channel): boolean {
  return visibility === 'public' && purpose === 'first-contact' && !cautioned
}

/** Behind the sentence that names the last of them; in a list that may not be the place that the author would choose. */
function appendWarning(policy: Policy, { span }: Channel): readonly Fix[] {
  const sentence = sentenceAt(policy, span.start)
  const edit = sentence && addSentence(policy, sentence, warning)
  if (edit === null) return []
  return [
    {
      title: inEnglish(policy, l10n.t('Add a warning against sensitive details')),
      edits: [edit],
      safe: sentence!.passage.kind === 'paragraph',
    },
  ]
}
