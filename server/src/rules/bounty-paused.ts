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
    if (today === null || policy.bounty.answer === 'no') return
    const named = pausedPerBlock(policy).flatMap(({ start, values }) =>
      values.map(({ paused, at }) => ({ paused, at: shiftSpan(at, start) })),
    )
    for (const { paused, at } of named.filter((one) => one.paused.since <= today).slice(0, mostLinks)) {
      const said = sentenceAt(policy, at.start)
      if (said !== null && says(said, 'paused')) continue
      yield {
        at,
        message: l10n.t('{0} takes no reports since {1}: promise no reward from it.', paused.name, paused.since),
      }
    }
  },
})

/** To find the sentence around a link takes time, and nobody writes more of them by hand. */
const mostLinks = 20

const pausedPerBlock = perBlock(({ links }) =>
  writtenLinks(links).flatMap(({ url, urlSpan }) => {
    const paused = pausedBounties.find(({ from }) => below(url, from) !== null)
    return paused === undefined ? [] : [{ paused, at: urlSpan }]
  }),
)
