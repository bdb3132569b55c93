import { readFileSync, readdirSync } from 'node:fs'
import type { Rule } from '../server/src/rules/rule.ts'
import { readRulePage } from './rule-page.ts'
import type { RulePage } from './rule-page.ts'

/** A rule with its page. */
export interface DocumentedRule {
  readonly rule: Rule
  readonly page: RulePage
}

const folder = new URL('../server/src/rules/', import.meta.url)

/** What stands among the rules and is none. */
const others = new Set(['index.ts', 'rule.ts', 'sources.ts', 'README.md'])

/** The names of all rules, in alphabetical order: everything that has a `.ts` or a `.md`. */
export function ruleIds(): readonly string[] {
  const files = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && !others.has(entry.name),
  )
  return [...new Set(files.map((file) => file.name.replace(/\.(?:ts|md)$/, '')))].sort()
}

/** Reads one rule and its page. Rejects when one of the two is missing or broken. */
export async function readRule(id: string): Promise<DocumentedRule> {
  const { default: rule } = (await import(new URL(`${id}.ts`, folder).href)) as { default: Rule }
  return { rule, page: readRulePage(readFileSync(new URL(`${id}.md`, folder), 'utf8')) }
}
