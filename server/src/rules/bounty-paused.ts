import * as l10n from '@vscode/l10n'
import { says } from '../policy/statement.ts'
import pausedBounties from './data/paused-bounties.json' with { type: 'json' }
import { defineRule } from './rule.ts'
import { owasp } from './sources.ts'
import { sentenceAt } from './support/sentence.ts'
import { below } from './support/url-place.ts'
import { writtenLinks } from './support/written-links.ts'

export default defineRule({
  id: 'bounty-paused',
  severity: 'warning',
  summary: 'A bounty program is named that takes no reports for now.',
  sources: [owasp],
  per: 'policy',
  *check({ policy, today }) {
    // Who says that nobody is paid has noticed.
    if (policy.bounty.answer === 'no') return
    for (const link of writtenLinks(policy.links)) {
      const paused = pausedBounties.find(({ from }) => below(link.url, from) !== null)
      if (paused === undefined || today === null || today < paused.since) continue
      const said = sentenceAt(policy, link.span.start)
      if (said !== null && says(said, 'paused')) continue
      yield {
        at: link.urlSpan,
        message: l10n.t('{0} takes no reports since {1}: promise no reward from it.', paused.name, paused.since),
      }
    }
  },
})
