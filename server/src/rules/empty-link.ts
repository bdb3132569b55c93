import * as l10n from '@vscode/l10n'
import type { BlockReading } from '../policy/block.ts'
import type { Link } from '../policy/structure.ts'
import { defineRule } from './rule.ts'
import { markdownlint } from './sources.ts'
import { isUnset } from './support/unset-url.ts'

export default defineRule({
  id: 'empty-link',
  severity: 'warning',
  summary: 'A link leads nowhere.',
  sources: [markdownlint('MD042')],
  per: 'block',
  *check({ block }) {
    for (const link of block.links) {
      if (link.urlSpan === null || !leadsNowhere(link) || isJumpToTop(link, block)) continue
      yield {
        at: link.span,
        message: l10n.t('This link leads nowhere: give it the address that it should lead to.'),
      }
    }
  },
})

function leadsNowhere({ target, url }: Link): boolean {
  return target === 'none' || isUnset(url)
}

/** On GitHub `#` is the top of the page, and a link to it stands alone; in the midst of a sentence it is something forgotten. */
function isJumpToTop({ url, span }: Link, { passages }: BlockReading): boolean {
  if (url !== '#') return false
  return passages.some(({ sentences }) =>
    sentences.some(
      ({ links, text }) =>
        links.some((link) => link.span.start === span.start) && !/\p{L}/u.test(withoutWords(text, links)),
    ),
  )
}

function withoutWords(text: string, links: readonly Link[]): string {
  return links.reduce((rest, link) => rest.replace(link.text, ''), text)
}
