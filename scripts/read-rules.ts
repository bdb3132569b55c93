import { readFileSync, readdirSync } from 'node:fs'
import type { Rule } from '../server/src/rules/rule.ts'
import { readRulePage } from './rule-page.ts'
import type { RulePage } from './rule-page.ts'

/** A rule with its page. */
export interface DocumentedRule {
  readonly rule: Rule
  readonly page: RulePage
  /** Where both stand, from the root of the repository, without the ends `.ts` and `.md`. */
  readonly path: string
}

/** The rules about one kind of document. */
interface Family {
  /** From the root of the repository. */
  readonly folder: string
  /** What the ids of its rules have before the name of the file. */
  readonly prefix: string
  /** The language of the examples on its pages. */
  readonly language: string
}

const families: readonly Family[] = [
  { folder: 'server/src/rules/', prefix: '', language: 'markdown' },
  { folder: 'server/src/security-txt/rules/', prefix: 'securitytxt/', language: 'security.txt' },
]

const root = new URL('../', import.meta.url)

/** What stands among the rules and is none. */
const others = new Set(['index.ts', 'rule.ts', 'sources.ts', 'README.md'])

/** The ids of all rules, in alphabetical order: of everything that has a `.ts` or a `.md`. */
export function ruleIds(): readonly string[] {
  return families.flatMap(({ folder, prefix }) => namesIn(folder).map((name) => prefix + name)).sort()
}

function namesIn(folder: string): readonly string[] {
  const entries = readdirSync(new URL(folder, root), { withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !others.has(entry.name))
  return [...new Set(files.map((file) => file.name.replace(/\.(?:ts|md)$/, '')))]
}

/** Reads one rule and its page. Rejects when one of the two is missing or broken. */
export async function readRule(id: string): Promise<DocumentedRule> {
  const { folder, prefix, language } = families.findLast((family) => id.startsWith(family.prefix))!
  const path = folder + id.slice(prefix.length)
  const { default: rule } = (await import(new URL(`${path}.ts`, root).href)) as { default: Rule }
  return { rule, page: readRulePage(readFileSync(new URL(`${path}.md`, root), 'utf8'), language), path }
}
