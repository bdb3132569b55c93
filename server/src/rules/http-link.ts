import * as l10n from '@vscode/l10n'
import { insecureUrl } from '../elements/insecure-link.ts'
import { defineRule } from './rule.ts'
import type { Edit } from '../fix.ts'
import { osps, rfc } from './sources.ts'
import { servesHttps } from './support/serves-https.ts'
import { writtenLinks } from './support/written-links.ts'
import type { WrittenLink } from './support/written-links.ts'

export default defineRule({
  id: 'http-link',
  severity: 'warning',
  summary: 'A link uses http, which anybody on the way can read and change.',
  sources: [osps('BR-03.01'), rfc(9116, '2.5.3')],
  per: 'block',
  *check({ block }) {
    for (const link of writtenLinks(block.links)) {
      const url = insecureUrl(link, block.text)
      if (url === null) continue
      yield {
        at: link.urlSpan,
        message: l10n.t('Anybody on the way can read and change what is sent over http: use https.'),
        fixes: [{ title: l10n.t('Use https'), edits: withHttps(link, block.text), safe: servesHttps(url.hostname) }],
      }
    }
  },
})

/** The destination, and the words of the link where they spell it out. */
function withHttps({ urlSpan, textSpan }: WrittenLink, source: string): Edit[] {
  const places = [urlSpan.start]
  if (
    textSpan !== null &&
    textSpan.end <= urlSpan.start &&
    /^http:\/\//i.test(source.slice(textSpan.start, textSpan.end))
  )
    places.unshift(textSpan.start)
  return places.map((start) => ({ start: start + 4, end: start + 4, text: 's' }))
}
