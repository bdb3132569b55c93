import type { ReportingDescriptor } from 'sarif'
import { sarifLevel } from '../server/src/reports/sarif-level.ts'
import type { DocumentedRule } from './read-rules.ts'

/** What SARIF says of a rule: its page is its help. */
export function sarifRule({ rule, page }: DocumentedRule, source: string): ReportingDescriptor {
  const [helpUri] = rule.sources.map(({ url }) => url)
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: page.why[0] ?? rule.summary },
    help: { text: page.why.join('\n\n'), markdown: helpOf(source) },
    ...(helpUri !== undefined && { helpUri }),
    defaultConfiguration: rule.severity === 'off' ? { enabled: false } : { level: sarifLevel(rule.severity) },
    properties: { tags: ['security-policy', ...rule.sources.map(({ name }) => name)] },
  }
}

/** A page without its title, and its examples without what only tests need. */
function helpOf(source: string): string {
  return source.replace(/^# .*\n+/, '').replace(/^([`~]{3,}(?:markdown|security\.txt)) .*$/gm, '$1')
}
