import type { Sentence } from '../policy/structure.ts'
import { defineRule } from './rule.ts'
import { cvdGuide, githubPrivateReporting } from './sources.ts'
import { writtenLinks } from './support/written-links.ts'
import type { WrittenLink } from './support/written-links.ts'

export default defineRule({
  id: 'pvr-link-form',
  severity: 'information',
  summary: 'A link to report privately leads to a page beside the report form.',
  sources: [githubPrivateReporting, cvdGuide],
  per: 'block',
  *check({ block }) {
    for (const sentence of block.passages.flatMap(({ sentences }) => sentences)) {
      for (const link of writtenLinks(sentence.links)) {
        const form = formBeside(link)
        const asks = asksToReport.test(link.text) && !otherPage.test(link.text)
        if (form === null || !(asks || isGivenToReport(link, sentence))) continue
        yield {
          at: link.urlSpan,
          message: 'This page is some clicks away from the private report form: link to the form itself.',
          fixes: [
            {
              title: 'Link to the private report form',
              edits: [{ ...link.urlSpan, text: form }],
              safe: asks && /\/security\/advisories\/?$/.test(link.url),
            },
          ],
        }
      }
    }
  },
})

const pageBeside = /\/security(?:\/(?:advisories|policy))?\/?(?:[?#].*)?$/

/** The report form of the repository that the link leads to the security pages of; `null` for other links. */
function formBeside({ target, url }: WrittenLink): string | null {
  return target === 'advisories' && pageBeside.test(url) ? url.replace(pageBeside, '/security/advisories/new') : null
}

const asksToReport =
  /\breport(?:ing)?\b|\b(?:privately|disclose|submit)\b|\b(?:draft|open|create|new) (?:\w+ ){0,3}advisory\b/i
const otherPage =
  /\b(?:polic(?:y|ies)|process|guide\w*|instructions?|tab|page|past|previous|published|existing|known)\b/i

/** What is longer is no sentence, and would be searched anew for each of its links. */
const longestSentence = 2000

/** "Report it on [GitHub](...)" means the form; "go to the [advisories](...) page" is a step on the way, and right. */
function isGivenToReport(link: WrittenLink, { text, marks }: Sentence): boolean {
  if (!/\/security\/advisories\/?$/.test(link.url) || otherPage.test(link.text)) return false
  if (text.length > longestSentence || !marks.has('report') || marks.has('we') || marks.has('negation')) return false
  const [before = '', after = ''] = link.text === '' ? [text] : text.split(link.text, 2)
  return (
    !/\b(?:go|navigate|visit|see|check|look|found|list\w*|publish\w*|head)\b/i.test(before) &&
    !/^\W*(?:tab|page|section)\b/i.test(after)
  )
}
