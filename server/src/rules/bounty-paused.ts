import * as l10n from '@vscode/l10n'
import { says } from '../policy/statement.ts'
import { shiftSpan } from '../span.ts'
import pausedBounties from './data/paused-bounties.json' with { type: 'json' }
import { defineRule } from './rule.ts'
import { owasp } from './sources.ts'
import { perBlock } from './support/per-block.ts'
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
    for (const { start, values } of pausedPerBlock(policy)) {
      for (const { paused, at } of values) {
        const said = sentenceAt(policy, start + at.start)
        if (today === null || today < paused.since || (said !== null && says(said, 'paused'))) continue
        yield {
          at: shiftSpan(at, start),
          message: l10n.t('{0} takes no reports since {1}: promise no reward from it.', paused.name, paused.since),
        }
      }
    }
  },
})

const pausedPerBlock = perBlock(({ links }) =>
  writtenLinks(links).flatMap(({ url, urlSpan }) => {
    const paused = pausedBounties.find(({ from }) => below(url, from) !== null)
    return paused === undefined ? [] : [{ paused, at: urlSpan }]
  }),
)
