import * as l10n from '@vscode/l10n'
import { canAsk } from '../elements/can-ask.ts'
import { termsElsewhere } from '../elements/terms-elsewhere.ts'
import { waysToReport } from '../elements/ways-to-report.ts'
import type { Policy } from '../policy/policy.ts'
import { inEnglish } from '../sections/in-english.ts'
import { defineRule } from './rule.ts'
import type { Fix } from '../fix.ts'
import { dioterms, ncsc, owasp } from './sources.ts'
import { addSentence, sentenceAt } from './support/sentence.ts'

const notice = 'Please do not open a public issue for it: everybody can read it before there is a fix.'

export default defineRule({
  id: 'no-public-issue-notice',
  severity: 'hint',
  summary: 'Nothing says to keep reports out of public issues.',
  sources: [ncsc, owasp, dioterms],
  per: 'policy',
  missing: true,
  *check({ policy }) {
    // A link to a confidential issue speaks for itself.
    const way = waysToReport(policy).find(({ kind }) => kind !== 'issues')
    if (way === undefined || isKeptOutOfPublic(policy) || termsElsewhere(policy) || !canAsk(policy)) return
    yield {
      at: way.span,
      message: l10n.t('Nothing here says to keep reports out of public issues: add it, for those who read in a hurry.'),
      fixes: () => addNotice(policy, way.span.start),
    }
  },
})

/** Whoever names public places at all has thought of what belongs there, and who gives a key has a secret in mind. */
function isKeptOutOfPublic(policy: Policy): boolean {
  const { publicWarnings, channels, timeframes, keptPrivate, soleWay, disclosureEvent, encryptionKey } = policy
  return (
    publicWarnings.length > 0 ||
    channels.some(({ visibility }) => visibility === 'public') ||
    timeframes.some(({ stage }) => stage === 'disclose') ||
    [keptPrivate, soleWay, disclosureEvent, encryptionKey].some((fact) => fact !== null)
  )
}

function addNotice(policy: Policy, start: number): readonly Fix[] {
  const sentence = sentenceAt(policy, start)
  const edit = sentence && addSentence(policy, sentence, notice)
  return edit === null ? [] : [{ title: inEnglish(policy, l10n.t('Add not to open a public issue')), edits: [edit] }]
}
