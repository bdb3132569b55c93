import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { certGuide, cisa } from './sources.ts'
import { addSentence, sentenceAt } from './support/sentence.ts'
import { inEnglish } from '../sections/in-english.ts'

const limit = 'We disclose them no later than ${1|90 days,60 days,45 days|} after the report.'

export default defineRule({
  id: 'open-ended-gag',
  severity: 'warning',
  summary: 'Details may be held back, or must be kept secret, without a limit in time.',
  sources: [cisa, certGuide],
  per: 'policy',
  *check({ policy }) {
    if (policy.timeframes.some(({ stage }) => stage === 'disclose')) return
    for (const { span } of policy.openEndedGags) {
      const sentence = sentenceAt(policy, span.start)
      const edit = sentence && addSentence(policy, sentence, limit)
      yield {
        at: span,
        message: l10n.t('This can hold details back for ever: say after how long at most they are published.'),
        fixes:
          edit === null ? [] : [{ title: inEnglish(policy, l10n.t('Add a time limit')), edits: [edit], snippet: true }],
      }
    }
  },
})
