import * as l10n from '@vscode/l10n'
import { oncePer } from '../../once-per.ts'
import type { Policy } from '../../policy/policy.ts'
import { scorecard } from '../../policy/scorecard.ts'
import type { ScorecardHit } from '../../policy/scorecard.ts'

/** A part of the Scorecard result, and what in the policy earns it. */
export interface ScorePart {
  readonly name: string
  readonly points: number
  readonly earned: boolean
  /** Each once, the first place of it; not all of them are shown. */
  readonly hits: readonly ScorecardHit[]
  /** How many more there are. */
  readonly more: number
}

export interface ScoreResult {
  /** 0 to 10. */
  readonly score: number
  readonly parts: readonly ScorePart[]
}

/** So many hits of each part are shown. */
const mostHits = 8

/** How OpenSSF Scorecard judges a policy, part by part. */
export const scoreOf = oncePer(({ text }: Policy): ScoreResult => {
  const { score, links, emails, textHits, probes } = scorecard(text)
  return {
    score,
    parts: [
      part(l10n.t('Links and e-mail addresses'), 6, probes.containsLinks, [...links, ...emails]),
      part(l10n.t('Text besides them'), 3, probes.containsText, []),
      part(l10n.t('Words and numbers on disclosure'), 1, probes.containsVulnerabilityDisclosure, textHits),
    ],
  }
})

function part(name: string, points: number, earned: boolean, hits: readonly ScorecardHit[]): ScorePart {
  const once = [...new Map([...hits].reverse().map((hit) => [hit.match, hit])).values()]
  const sorted = once.sort((a, b) => a.span.start - b.span.start)
  return { name, points, earned, hits: sorted.slice(0, mostHits), more: Math.max(0, sorted.length - mostHits) }
}
