import * as l10n from '@vscode/l10n'
import type { Link } from '../policy/structure.ts'
import { vocabularyOf } from '../policy/vocabulary/languages.ts'
import { webUrl } from '../web-url.ts'
import { defineRule } from './rule.ts'
import { certGuide } from './sources.ts'
import { groupBy } from './support/group-by.ts'
import { replaceUrl } from './support/replace-url.ts'
import { writtenLinks } from './support/written-links.ts'

/** Nobody writes more invites by hand; each finding carries the edits of all of them. */
const mostFindings = 20

export default defineRule({
  id: 'invite-mismatch',
  severity: 'warning',
  summary: 'Two different invites to the same chat.',
  sources: [certGuide],
  per: 'policy',
  *check({ policy: { links, text } }) {
    const chats = links.filter(({ target }) => target === 'chat')
    for (const [to, group] of groupBy(chats, ({ url }) => inviteOf(url)?.to ?? null)) {
      const [one, other, third] = groupBy(group, ({ url }) => inviteOf(url)!.code).values()
      if (one === undefined || other === undefined || third !== undefined) continue
      if (calledBy(one) !== calledBy(other) || areTogether(group, text)) continue
      const urls = [one[0].url, other[0].url] as const
      const fixes = urls.map((url, index) => ({
        title: l10n.t('Use {0} everywhere', url),
        edits: writtenLinks(index === 0 ? other : one).flatMap((link) => replaceUrl(link, url, text)),
      }))
      const code = inviteOf(urls[0])!.code
      for (const link of writtenLinks(group).slice(0, mostFindings)) {
        const others = writtenLinks(inviteOf(link.url)!.code === code ? other : one)
        yield {
          at: link.urlSpan,
          message: l10n.t(
            'There are two different invites to {0}, and one of them may have expired: use one everywhere.',
            to.split('/')[0]!,
          ),
          related: others.slice(0, 1).map(({ urlSpan }) => ({ at: urlSpan, message: l10n.t('Here is the other one') })),
          fixes,
        }
      }
    }
  },
})

/** Reads an invite: which service or workspace it leads to, as far as the URL tells, and what differs between two of them. */
function inviteOf(url: string): { readonly to: string; readonly code: string } | null {
  const { hostname = '', pathname = '' } = webUrl(url) ?? {}
  const path = `${hostname.replace(/^www\./, '')}${pathname}`
  const discord = /^(?:discord\.gg\/(?:invite\/)?|discord(?:app)?\.com\/invite\/)([\w-]+)\/?$/.exec(path)
  if (discord) return { to: 'Discord', code: discord[1]! }
  const slack = /^join\.slack\.com\/t\/([\w-]+)\/shared_invite\/([^/]+)/.exec(path)
  return slack && { to: `Slack/${slack[1]}`, code: slack[2]! }
}

/** What the server is called where it is linked; links with different names are to different servers. */
function calledBy(links: readonly Link[]): string {
  const names = links.filter(({ kind }) => kind !== 'definition').map(({ text }) => nameIn(text))
  return [...new Set(names)].sort().join(' ')
}

/** What is left of a link's words without those that every invite has. */
function nameIn(text: string): string {
  const { inviteWord } = vocabularyOf(text).phrases
  const words = text.replace(/https?:\/\/\S*/g, '').split(/[^\p{L}\p{N}]+/u)
  return words
    .filter((word) => !inviteWord.test(word))
    .join('')
    .toLowerCase()
}

/** Two invites in one paragraph or list are told apart by the words around them. */
function areTogether(group: readonly Link[], text: string): boolean {
  return group.some(({ span, url }, index) => {
    const next = group[index + 1]
    if (next === undefined || inviteOf(next.url)?.code === inviteOf(url)?.code) return false
    return !/\n[ \t\r]*\n/.test(text.slice(span.end, next.span.start))
  })
}
