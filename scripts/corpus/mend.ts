import type { Edit, Fix } from '../../server/src/fix.ts'
import type { Finding } from '../../server/src/lint/finding.ts'
import { lint } from '../../server/src/lint/lint.ts'
import { readPolicy } from '../../server/src/policy/read.ts'
import { noProject } from '../../server/src/project/project.ts'
import type { Project } from '../../server/src/project/project.ts'
import { rules } from '../../server/src/rules/index.ts'
import { isSerious } from '../../server/src/rules/rule.ts'
import { plainSnippet } from '../../server/src/sections/snippet.ts'

/** More mistakes than anybody makes in one policy: fixes that undo each other must not run for ever. */
const mostFixes = 200

/** A day that stays, so that what is past does not change from day to day. */
export const today = '2026-11-22'

/** A policy after its mistakes were mended one by one, as an author does who takes the first fix that is offered. */
export interface Mended {
  readonly text: string
  /** The fixes that were made, as "rule: title", in their order. */
  readonly fixes: readonly string[]
  /** The rules whose findings of severity warning or worse are left. */
  readonly left: readonly string[]
  /** Lines that are gone or changed though no finding was in their paragraph. */
  readonly damaged: readonly string[]
}

/** Takes the first fix of each finding of severity warning or worse, until there is none. */
export function mend(text: string, project: Project = noProject): Mended {
  const fixes: string[] = []
  const faulty = new Set<string>()
  let now = text
  for (;;) {
    const findings = findingsIn(now, project)
    for (const line of linesOf(now, findings)) faulty.add(line)
    const next = findings.find((finding) => isSerious(finding) && (finding.fixes ?? []).length > 0)
    const fix = next?.fixes?.[0]
    if (next === undefined || fix === undefined || fixes.length === mostFixes) {
      const left = findings.filter(isSerious).map(({ rule }) => rule)
      return { text: now, fixes, left, damaged: lostLines(text, now).filter((line) => !faulty.has(line)) }
    }
    now = withFix(now, fix)
    fixes.push(`${next.rule}: ${fix.title}`)
  }
}

/** The text after a fix; tab stops hold their default text. */
export function withFix(text: string, { edits, snippet }: Fix): string {
  const inPlace = [...edits].sort((a: Edit, b: Edit) => b.start - a.start)
  return inPlace.reduce(
    (result, { start, end, text }) =>
      result.slice(0, start) + (snippet === true ? plainSnippet(text) : text) + result.slice(end),
    text,
  )
}

/** All findings in a policy, sorted by place. */
export function findingsIn(text: string, project: Project = noProject): readonly Finding[] {
  return lint({ policy: readPolicy(text), project, rules, settings: { rules: new Map() }, today })
}

/** The lines of the paragraphs that findings are in; those about something missing are in none. */
function linesOf(text: string, findings: readonly Finding[]): readonly string[] {
  const places = findings
    .filter(({ waits }) => !waits)
    .flatMap(({ at, related = [] }) => [at, ...related.map(({ at }) => at)])
  return places.flatMap(({ start, end }) => {
    const before = text.slice(0, start).lastIndexOf('\n\n') + 1
    const after = text.indexOf('\n\n', end)
    return text.slice(before, after < 0 ? text.length : after).split('\n')
  })
}

/** Lines with words that are no longer there as they were, in their order. */
export function lostLines(before: string, after: string): readonly string[] {
  const lines = after.split('\n')
  let next = 0
  return before.split('\n').filter((line) => {
    const place = line.trim() === '' ? next - 1 : lines.indexOf(line, next)
    if (place < 0 && line.trim() !== '') return true
    next = place + 1
    return false
  })
}
