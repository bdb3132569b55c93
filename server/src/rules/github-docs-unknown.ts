import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { githubPrivateReporting } from './sources.ts'
import { docsPage, nearestPages } from './support/github-docs.ts'
import { writtenLinks } from './support/written-links.ts'

export default defineRule({
  id: 'github-docs-unknown',
  severity: 'warning',
  summary: 'A link leads to a page of the GitHub documentation that never existed.',
  sources: [githubPrivateReporting],
  per: 'block',
  *check({ block }) {
    for (const link of writtenLinks(block.links)) {
      const page = docsPage(link.url)
      const nearest = page ? nearestPages(page) : []
      if (page === null || nearest.length === 0) continue
      yield {
        at: link.urlSpan,
        message: l10n.t('GitHub has no such documentation page: link to one that exists.'),
        fixes: nearest.map((path) => ({
          title: l10n.t('Link to "{0}"', titleOf(path)),
          edits: [{ ...link.urlSpan, text: page.base + path }],
        })),
      }
    }
  },
})

/** What a page is about, from the last part of its path: "Report privately". */
function titleOf(path: string): string {
  const words = path.slice(path.lastIndexOf('/') + 1).replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
