import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { githubPolicy } from './sources.ts'
import { docsPage, movedTo } from './support/github-docs.ts'
import { writtenLinks } from './support/written-links.ts'

export default defineRule({
  id: 'github-docs-moved',
  severity: 'information',
  summary: 'A page of the GitHub documentation has moved.',
  sources: [githubPolicy],
  per: 'block',
  *check({ block }) {
    for (const link of writtenLinks(block.links)) {
      const page = docsPage(link.url)
      const target = page && movedTo(page)
      if (!target) continue
      // Headings were renamed with the pages, so a fragment leads nowhere; only one that repeats the page's name loses nothing.
      const safe = page.fragment === '' || page.path.endsWith(`/${page.fragment}`)
      yield {
        at: link.urlSpan,
        message: l10n.t('This page of the GitHub documentation has moved: link to where it is now.'),
        fixes: [
          {
            title: l10n.t('Link to where the page is now'),
            edits: [{ ...link.urlSpan, text: page.base + target + page.query }],
            safe,
          },
        ],
      }
    }
  },
})
