import * as l10n from '@vscode/l10n'
import { canAsk } from '../elements/can-ask.ts'
import { termsElsewhere } from '../elements/terms-elsewhere.ts'
import { hasWordsFor } from '../policy/vocabulary/languages.ts'
import { inEnglish } from '../sections/in-english.ts'
import { defineRule } from './rule.ts'
import { ncsc, owasp } from './sources.ts'
import { perBlock } from './support/per-block.ts'
import { addSentence, sentenceAt } from './support/sentence.ts'

export default defineRule({
  id: 'no-bounty-incomplete',
  severity: 'hint',
  summary: 'Reports are not paid, and nothing says what reporters get instead.',
  sources: [owasp, ncsc],
  per: 'policy',
  missing: true,
  *check({ policy }) {
    const { bounty, credit, language } = policy
    const [refusal] = bounty.evidence
    if (bounty.answer !== 'no' || refusal === undefined || credit !== null || !canAsk(policy)) return
    if (!hasWordsFor(language, 'credit') || !hasWordsFor(language, 'thanks')) return
    if (thanksPerBlock(policy).length > 0 || termsElsewhere(policy)) return
    yield {
      at: refusal.span,
      message: l10n.t(
        'Reports are not paid, and nothing says what there is instead: offer thanks, or credit in the advisory.',
      ),
      fixes: () => {
        const said = sentenceAt(policy, refusal.span.start)
        const edit = said && addSentence(policy, said, offer)
        return edit === null ? [] : [{ title: inEnglish(policy, l10n.t('Offer thanks and credit')), edits: [edit] }]
      },
    }
  },
})

const offer = 'What we offer is our thanks, and credit in the advisory if you want it.'

const thanksPerBlock = perBlock(({ passages }) =>
  passages.flatMap(({ sentences }) => sentences.filter(({ marks }) => marks.has('thanks'))),
)
