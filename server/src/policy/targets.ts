import type { TargetKind } from './structure.ts'

const chatHosts = new Set([
  'discord.gg',
  'discord.com',
  'discordapp.com',
  'slack.com',
  'matrix.to',
  't.me',
  'telegram.me',
  'gitter.im',
  'chat.whatsapp.com',
  'signal.me',
  'signal.group',
  'web.libera.chat',
  'kiwiirc.com',
  'app.element.io',
  'riot.im',
])
const platformHosts = new Set([
  'hackerone.com',
  'bugcrowd.com',
  'tidelift.com',
  'huntr.dev',
  'huntr.com',
  'immunefi.com',
  'intigriti.com',
  'yeswehack.com',
  'patchstack.com',
  'openbugbounty.org',
  'hackenproof.com',
  'synack.com',
  'zerodayinitiative.com',
  'vulncheck.com',
  'bugbounty.standoff365.com',
  'bugbounty.bi.zone',
  'bugbounty.ru',
])
const formHosts = new Set([
  'msrc.microsoft.com',
  'bughunters.google.com',
  'kb.cert.org',
  'forms.gle',
  'forms.office.com',
  'forms.microsoft.com',
  'typeform.com',
  'tally.so',
  'jotform.com',
])
const forumHosts = new Set(['groups.google.com', 'googlegroups.com', 'discourse.org', 'reddit.com'])
const keyHosts = new Set(['keys.openpgp.org', 'keyserver.ubuntu.com', 'pgp.mit.edu', 'keybase.io', 'pgpkeys.eu'])

/** The host without `www.` and similar, so that `app.intigriti.com` is found as `intigriti.com`. */
function knownHost(host: string, hosts: ReadonlySet<string>): boolean {
  const labels = host.split('.')
  return labels.some((_, index) => hosts.has(labels.slice(index).join('.')))
}

/** Reads what a destination leads to from its text alone; see `TargetKind`. */
export function targetOf(url: string): TargetKind {
  if (url.trim() === '' || url === '#') return 'none'
  if (url.startsWith('#')) return 'anchor'
  const lower = url.toLowerCase()
  if (lower.startsWith('mailto:')) return 'email'
  if (lower.startsWith('tel:')) return 'phone'
  if (lower.startsWith('openpgp4fpr:')) return 'key'
  if (!/^[a-z][a-z\d+.-]*:|^\/\//i.test(url)) return relativeTarget(lower)
  if (!/^https?:|^\/\//.test(lower)) return 'other'
  const parsed = parse(url.startsWith('//') ? `https:${url}` : url)
  return parsed ? webTarget(parsed) : 'web'
}

function parse(url: string): URL | null {
  try {
    return new URL(url)
  } catch {
    return null
  }
}

function relativeTarget(path: string): TargetKind {
  if (/(?:^|\/)security\/advisories\/new\b/.test(path)) return 'advisory-form'
  if (/(?:^|\/)security\/(?:advisories|policy)\/?$/.test(path)) return 'advisories'
  if (/^(?:\.\.\/){1,4}(?:-\/)?issues(?:\/|$)/.test(path)) return 'issues'
  if (/^(?:\.\.\/){1,4}discussions(?:\/|$)/.test(path)) return 'discussions'
  if (/\.(?:asc|gpg|pgp)$/.test(path)) return 'key'
  return 'relative'
}

function webTarget(url: URL): TargetKind {
  const host = url.hostname.toLowerCase()
  const path = url.pathname.toLowerCase()
  if (host === 'docs.github.com' || host === 'help.github.com') return 'github-docs'
  if (/\.(?:asc|gpg|pgp)$/.test(path) || knownHost(host, keyHosts) || path.includes('/pks/lookup')) return 'key'
  if (host === 'github.com' || host === 'www.github.com') {
    if (/^\/[^/]+\/[^/]+\/security\/advisories\/new\/?$/.test(path)) return 'advisory-form'
    if (/^\/[^/]+\/[^/]+\/security(?:\/advisories|\/policy)?\/?$/.test(path) || path === '/advisories')
      return 'advisories'
  }
  if (/^\/[^/]+\/[^/]+(?:\/[^/]+)*?\/issues(?:\/new(?:\/choose)?)?\/?$/.test(path)) return 'issues'
  if (host === 'github.com' && /^\/[^/]+\/[^/]+\/discussions(?:\/|$)/.test(path)) return 'discussions'
  if (host === 'github.com' && /^\/[^/]+\/[^/]+\/pulls?(?:\/|$)/.test(path)) return 'pulls'
  if (knownHost(host, platformHosts) || (host.endsWith('snyk.io') && path.includes('disclos'))) return 'platform'
  if (knownHost(host, chatHosts)) return 'chat'
  if (knownHost(host, formHosts) || (host === 'g.co' && path === '/vulnz')) return 'form'
  if (host === 'docs.google.com' && path.startsWith('/forms/')) return 'form'
  if (knownHost(host, forumHosts) || host.startsWith('forum.') || host.startsWith('lists.')) return 'forum'
  return 'web'
}
