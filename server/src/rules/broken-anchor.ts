import * as l10n from '@vscode/l10n'
import { closestWord, mostGuesses } from '../closest-word.ts'
import { repositoryPath } from '../project/paths.ts'
import type { Project } from '../project/project.ts'
import { defineRule } from './rule.ts'
import type { Problem } from './rule.ts'
import { gfm, markdownlint } from './sources.ts'
import { anchorIn, anchorsOf, plainAnchor } from './support/anchors.ts'
import { isUnset } from './support/unset-url.ts'
import { writtenLinks } from './support/written-links.ts'
import type { WrittenLink } from './support/written-links.ts'

export default defineRule({
  id: 'broken-anchor',
  severity: 'warning',
  summary: 'A link jumps to a heading that does not exist.',
  sources: [markdownlint('MD051'), gfm],
  per: 'policy',
  *check({ policy, project }) {
    const links = writtenLinks(policy.links).filter((link) => leadsHere(link, project))
    if (links.length === 0) return
    const anchors = [...anchorsOf(policy)]
    const normal = project.remotes.some(({ host }) => host !== 'github.com') ? anyForge : plainAnchor
    const known = new Set(anchors.map(normal))
    const broken = links.flatMap((link) => {
      const id = anchorIn(link.url)
      return id === null || isOfThePage.test(id) || known.has(normal(id)) ? [] : [{ link, id }]
    })
    for (const [index, { link, id }] of broken.entries()) {
      const meant = index < mostGuesses ? closest(id, anchors) : undefined
      yield problem(link, id, meant, policy.text)
    }
  },
})

/** Ids that the page around the policy has, and footnotes, whose ids are made from their labels. */
const isOfThePage = /^(?:$|top$|readme$|L\d|fn(?:ref)?-)/i

function leadsHere({ url, target }: WrittenLink, { policyPath }: Project): boolean {
  if (target !== 'anchor' && target !== 'relative') return false
  if (url.startsWith('#')) return !isUnset(url)
  return policyPath !== null && url.includes('#') && repositoryPath(policyPath, url) === policyPath
}

/** Other forges make one hyphen where GitHub makes several. */
function anyForge(id: string): string {
  return plainAnchor(id).replace(/-+/g, '-').replace(/^-|-$/g, '')
}

/** The anchor that the link began with, or the one spelled most like it. */
function closest(id: string, anchors: readonly string[]): string | undefined {
  const longer = anchors.find((anchor) => anchor.startsWith(`${id}-`))
  return longer ?? closestWord(id, anchors, Math.ceil(id.length / 2))
}

function problem({ urlSpan }: WrittenLink, id: string, meant: string | undefined, text: string): Problem {
  const before = Math.max(text.slice(urlSpan.start, urlSpan.end).indexOf('#'), 0)
  const at = { start: urlSpan.start + before, end: urlSpan.end }
  if (meant === undefined)
    return { at, message: l10n.t('No heading here has the anchor "#{0}": link to one that exists.', id) }
  return {
    at,
    message: l10n.t('No heading here has the anchor "#{0}": did you mean "#{1}"?', id, meant),
    fixes: [{ title: l10n.t('Link to #{0}', meant), edits: [{ ...at, text: `#${meant}` }] }],
  }
}
