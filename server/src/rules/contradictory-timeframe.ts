import type { Policy, Stage, Timeframe } from '../policy/policy.ts'
import { defineRule } from './rule.ts'
import type { Fix } from './rule.ts'
import { certGuide } from './sources.ts'
import { sentenceAt } from './support/sentence.ts'

const names: Readonly<Record<Stage, string>> = {
  acknowledge: 'The first answer',
  triage: 'The assessment',
  update: 'An update',
  fix: 'The fix',
  disclose: 'The publication',
}

export default defineRule({
  id: 'contradictory-timeframe',
  severity: 'warning',
  summary: 'Two places promise different times for the same thing.',
  sources: [certGuide],
  per: 'policy',
  *check({ policy }) {
    for (const [first, ...others] of byStage(policy)) {
      const other = others.find(({ hours }) => hours !== first.hours)
      if (other === undefined) continue
      const [here, there] = [written(policy, other), written(policy, first)]
      yield {
        at: other.span,
        message: `${names[first.stage]} is promised for "${here}" here and for "${there}" elsewhere: say the same in both places.`,
        related: [{ at: first.span, message: `Here it is "${there}".` }],
        fixes: [useEverywhere(policy, first, others), useEverywhere(policy, other, [first, ...others])],
      }
    }
  },
})

/** To find the sentence around each takes time, and nobody makes more of them by hand. */
const mostPromises = 100

/** Promises that hold for all reports, by stage. Two durations in one sentence are a range, or two steps of one stage. */
function byStage(policy: Policy): readonly [Timeframe, ...Timeframe[]][] {
  const groups = new Map<Stage, [Timeframe, ...Timeframe[]]>()
  const seen = new Set<unknown>()
  for (const timeframe of policy.timeframes.slice(0, mostPromises)) {
    const sentence = sentenceAt(policy, timeframe.span.start)?.sentence
    if (timeframe.qualified || sentence === undefined || seen.has(sentence)) continue
    seen.add(sentence)
    const group = groups.get(timeframe.stage)
    if (group === undefined) groups.set(timeframe.stage, [timeframe])
    else group.push(timeframe)
  }
  return [...groups.values()]
}

function useEverywhere(policy: Policy, chosen: Timeframe, all: readonly Timeframe[]): Fix {
  const text = written(policy, chosen)
  const edits = all.filter(({ hours }) => hours !== chosen.hours).map(({ span }) => ({ ...span, text }))
  return { title: `Use "${text}" everywhere`, edits }
}

function written({ text }: Policy, { span }: Timeframe): string {
  return text.slice(span.start, span.end)
}
