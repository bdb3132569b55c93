import * as l10n from '@vscode/l10n'
import type { BlockReading } from '../policy/block.ts'
import { has, hasAny, says } from '../policy/statement.ts'
import type { Spoken } from '../policy/statement.ts'
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
    for (const spoken of spokenIn(block)) {
      for (const link of writtenLinks(spoken.sentence.links)) {
        const form = formBeside(link)
        if (form === null || says(spoken, 'besideForm', link.text)) continue
        const asks = says(spoken, 'formRequest', link.text)
        if (!asks && !isGivenToReport(link, spoken)) continue
        yield {
          at: link.urlSpan,
          message: l10n.t('This page is some clicks away from the private report form: link to the form itself.'),
          fixes: [
            {
              title: l10n.t('Link to the private report form'),
              edits: [{ ...link.urlSpan, text: form }],
              safe: asks && advisories.test(link.url),
            },
          ],
        }
      }
    }
  },
})

function spokenIn({ passages }: BlockReading): Spoken[] {
  return passages.flatMap((passage) => passage.sentences.map((sentence) => ({ sentence, passage })))
}

const advisories = /\/security\/advisories\/?$/
const pageBeside = /\/security(?:\/(?:advisories|policy))?\/?(?:[?#].*)?$/

/** The report form of the repository that the link leads to the security pages of; `null` for other links. */
function formBeside({ target, url }: WrittenLink): string | null {
  return target === 'advisories' && pageBeside.test(url) ? url.replace(pageBeside, '/security/advisories/new') : null
}

/** What is longer is no sentence, and would be searched anew for each of its links. */
const longestSentence = 2000

/** "Report it on [GitHub](...)" means the form; "go to the [advisories](...) page" is a step on the way, and right. */
function isGivenToReport(link: WrittenLink, spoken: Spoken): boolean {
  const { text } = spoken.sentence
  if (!advisories.test(link.url) || text.length > longestSentence) return false
  if (!has(spoken, 'report') || hasAny(spoken, 'we', 'negation')) return false
  const [before = '', after = ''] = link.text === '' ? [text] : text.split(link.text, 2)
  return !says(spoken, 'stepBefore', before) && !says(spoken, 'stepAfter', after)
}
