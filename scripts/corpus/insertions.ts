import { sectionState } from '../../server/src/authoring/section-states.ts'
import type { Fix } from '../../server/src/fix.ts'
import { lint } from '../../server/src/lint/lint.ts'
import type { Policy } from '../../server/src/policy/policy.ts'
import { readPolicy } from '../../server/src/policy/read.ts'
import type { Project } from '../../server/src/project/project.ts'
import { rules } from '../../server/src/rules/index.ts'
import { isSerious } from '../../server/src/rules/rule.ts'
import { insertSections } from '../../server/src/sections/insert.ts'
import { plainSnippet } from '../../server/src/sections/snippet.ts'
import { sectionIds } from '../../server/src/sections/standard.ts'
import type { SectionId } from '../../server/src/sections/standard.ts'
import { overlaps } from '../../server/src/span.ts'
import type { Span } from '../../server/src/span.ts'
import { compareStructure } from './structure.ts'

/** How the insertions into a policy went. */
export interface Insertions {
  readonly passed: number
  /** What went wrong, one line each. */
  readonly failures: readonly string[]
}

const today = '2026-11-22'

/** Ways to write the same policy, in which insertions have gone wrong. */
const variants: readonly (readonly [string, (text: string) => string])[] = [
  ['with CRLF, and none at the end', (text) => text.trimEnd().replace(/\r?\n/g, '\r\n')],
  ['with a byte order mark', (text) => (text.startsWith('\uFEFF') ? text : `\uFEFF${text}`)],
]

/**
 * Inserts each standard section that a policy does not have, one by one, and then all of them at once, also into the same policy
 * written otherwise; and looks whether all else stayed as it was, and the section is there from then on.
 */
export function checkInsertions(file: string, text: string, project: Project): Insertions {
  const policy = readPolicy(text)
  const missing = lackingIn(policy, project)
  const attempts = [
    ...missing.map((id) => ({ name: `${file}: ${id}`, problems: attempt(policy, [id], project) })),
    ...[['as it is', (same: string) => same] as const, ...variants].map(([name, rewrite]) => {
      const rewritten = readPolicy(rewrite(text), policy)
      return { name: `${file}: all, ${name}`, problems: attempt(rewritten, missing, project) }
    }),
  ]
  const failures = attempts.flatMap(({ name, problems }) => problems.map((problem) => `${name}: ${problem}`))
  return { passed: attempts.filter(({ problems }) => problems.length === 0).length, failures }
}

function lackingIn(policy: Policy, project: Project): readonly SectionId[] {
  return sectionIds.filter((id) => sectionState(id, policy, project).state !== 'present')
}

function attempt(policy: Policy, ids: readonly SectionId[], project: Project): readonly string[] {
  const fix = insertSections(policy, ids, project, today)
  const { text, spans } = applied(policy.text, fix)
  const after = readPolicy(text, policy)
  const absent = ids.filter((id) => sectionState(id, after, project).state !== 'present')
  return [
    ...compareStructure(policy, after, spans),
    ...seriousAt(spans, after, project),
    ...absent.map((id) => `${id} is not present afterwards`),
  ]
}

/** The text after a fix that only inserts, as an author leaves it who fills in what nobody else knows; and where it was inserted. */
function applied(text: string, { edits }: Fix): { text: string; spans: Span[] } {
  let result = ''
  let done = 0
  const spans: Span[] = []
  for (const { start, end, text: snippet } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start !== end) throw new Error('something is replaced')
    result += text.slice(done, start)
    const inserted = plainSnippet(snippet).replaceAll(/\bexample(?:\.org\b|(?=[/)]))/g, 'acme.dev')
    spans.push({ start: result.length, end: result.length + inserted.length })
    result += inserted
    done = end
  }
  return { text: result + text.slice(done), spans }
}

/** What a policy still lacks was lacking before, even if nobody could tell then. */
const spoken = rules.filter((rule) => !('missing' in rule && rule.missing))

/** The findings of warning or worse that are about what stands in some places, or about how it goes with the rest. */
function seriousAt(spans: readonly Span[], policy: Policy, project: Project): readonly string[] {
  const findings = lint({ policy, project, rules: spoken, settings: { rules: new Map() }, today }).filter(isSerious)
  return findings
    .filter(({ at, related = [] }) =>
      [at, ...related.map((other) => other.at)].some((place) => spans.some((span) => overlaps(span, place))),
    )
    .map(({ rule, message }) => `new finding: ${rule}: ${message}`)
}
