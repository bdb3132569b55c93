import * as l10n from '@vscode/l10n'
import { standardSections } from '../sections/standard.ts'
import type { Span } from '../span.ts'
import { defineRule } from './rule.ts'
import type { Fix } from '../fix.ts'
import { githubPolicy } from './sources.ts'
import { isSample } from './support/sample-versions.ts'

export default defineRule({
  id: 'github-default-versions',
  severity: 'warning',
  summary: "The supported versions are those of the sample in GitHub's template.",
  sources: [githubPolicy],
  per: 'block',
  *check({ block }) {
    for (const table of block.tables) {
      const { rows } = table
      if (!isSample(rows)) continue
      const at = { start: rows[0]!.span.start, end: rows.at(-1)!.span.end }
      yield {
        at,
        message: l10n.t("These versions are the sample of GitHub's template: write which of yours get security fixes."),
        fixes: table.header.cells.length === 2 ? [replaceRows(block.text, at)] : [],
      }
    }
  },
})

/** The rows of the standard table, without its header. */
const standardRows = standardSections['supported-versions'].body.filter((line) => line.startsWith('|')).slice(2)

/** Every row begins with what stands before the first one: in a list or a quote that is more than nothing. */
function replaceRows(text: string, at: Span): Fix {
  const lineStart = text.slice(text.lastIndexOf('\n', at.start - 1) + 1, at.start)
  const rows = standardRows.join(`\n${lineStart}`)
  return { title: l10n.t('Replace them by rows to fill in'), edits: [{ ...at, text: rows }], snippet: true }
}
