import * as l10n from '@vscode/l10n'
import type { Policy, Stage, Timeframe } from '../policy/policy.ts'
import { sectionAt } from '../policy/sections.ts'
import type { Section } from '../policy/structure.ts'
import { lastOfFirst } from '../bisect.ts'
import { contains } from '../span.ts'
import { defineRule } from './rule.ts'
import type { Fix } from '../fix.ts'
import { certGuide } from './sources.ts'
import { groupBy } from './support/group-by.ts'
import { sentenceAt } from './support/sentence.ts'
import type { PlacedSentence } from './support/sentence.ts'

/** Whole sentences, because their words depend on each other in other languages. */
const messages: Readonly<Record<Stage, (here: string, there: string) => string>> = {
  acknowledge: (here, there) =>
    l10n.t(
      'The first answer is promised for "{0}" here and for "{1}" elsewhere: say the same in both places.',
      here,
      there,
    ),
  triage: (here, there) =>
    l10n.t(
      'The assessment is promised for "{0}" here and for "{1}" elsewhere: say the same in both places.',
      here,
      there,
    ),
  update: (here, there) =>
    l10n.t('An update is promised for "{0}" here and for "{1}" elsewhere: say the same in both places.', here, there),
  fix: (here, there) =>
    l10n.t('The fix is promised for "{0}" here and for "{1}" elsewhere: say the same in both places.', here, there),
  disclose: (here, there) =>
    l10n.t(
      'The publication is promised for "{0}" here and for "{1}" elsewhere: say the same in both places.',
      here,
      there,
    ),
}

export default defineRule({
  id: 'contradictory-timeframe',
  severity: 'warning',
  summary: 'Two places promise different times for the same thing.',
  sources: [certGuide],
  per: 'policy',
  *check({ policy }) {
    for (const [stage, [first, ...later]] of groupBy(promises(policy), (promise) => promise.stage)) {
      const others = later.filter(
        (one) => one.hours === first.hours || !(areSteps(first, one) || standApart(policy, first, one)),
      )
      const other = others.find(({ hours }) => hours !== first.hours)
      if (other === undefined) continue
      const [here, there] = [written(policy, other), written(policy, first)]
      yield {
        at: other.span,
        message: messages[stage](here, there),
        related: [{ at: first.span, message: l10n.t('Here it is "{0}"', there) }],
        fixes: () => [useEverywhere(policy, first, others), useEverywhere(policy, other, [first, ...others])],
      }
    }
  },
})

/** To find the sentence around each takes time, and nobody makes more of them by hand. */
const mostPromises = 100

/** A promise, and the list or the table that it is a step of. */
interface Step extends Timeframe {
  readonly list: object | null
}

/** Promises that hold for all reports. Of two durations in one sentence, which are a range or two steps, the first counts. */
function promises(policy: Policy): readonly Step[] {
  const general = policy.timeframes.slice(0, mostPromises).filter(({ qualified }) => !qualified)
  if (!general.some((one) => general.some(({ stage, hours }) => stage === one.stage && hours !== one.hours))) return []
  const seen = new Set<unknown>()
  return general.flatMap((timeframe) => {
    const placed = sentenceAt(policy, timeframe.span.start)
    if (placed === null || seen.has(placed.sentence)) return []
    seen.add(placed.sentence)
    return [{ ...timeframe, list: isStep(placed) ? blockAt(policy, timeframe) : null }]
  })
}

function isStep({ passage }: PlacedSentence): boolean {
  return passage.kind === 'item' || passage.kind === 'cell'
}

function blockAt({ markdown }: Policy, { span }: Timeframe): object | null {
  return lastOfFirst(markdown.blocks, ({ start }) => start <= span.start) ?? null
}

/** "First response: 2 days" and "Detailed response: 7 days", below each other in a list, are two steps. */
function areSteps(a: Step, b: Step): boolean {
  return a.list !== null && a.list === b.list
}

/** Products, or ways to report, have promises of their own where each has a section with other ways to report than the other. */
function standApart(policy: Policy, a: Timeframe, b: Timeframe): boolean {
  const [path, other] = [a, b].map(({ span }) => pathTo(sectionAt(policy.sections, span.start)))
  const parting = path!.findIndex((section, depth) => section !== other![depth])
  const ways = [path![parting], other![parting]].map((section) => waysIn(policy, section))
  return ways.every(({ size }) => size > 0) && ![...ways[0]!].some((way) => ways[1]!.has(way))
}

/** The section and those that it stands in, from the outside. */
function pathTo(section: Section | null | undefined): readonly Section[] {
  return section ? [...pathTo(section.parent), section] : []
}

function waysIn({ channels }: Policy, section: Section | undefined): ReadonlySet<string> {
  if (section === undefined) return new Set()
  const here = channels.filter(({ purpose, span }) => purpose === 'report' && contains(section.span, span))
  return new Set(here.map(({ kind, address }) => `${kind} ${address ?? ''}`))
}

function useEverywhere(policy: Policy, chosen: Timeframe, all: readonly Timeframe[]): Fix {
  const text = written(policy, chosen)
  const edits = all.filter(({ hours }) => hours !== chosen.hours).map(({ span }) => ({ ...span, text }))
  return { title: l10n.t('Use "{0}" everywhere', text), edits }
}

function written({ text }: Policy, { span }: Timeframe): string {
  return text.slice(span.start, span.end)
}
