import gitUrlParse from 'git-url-parse'
import type { Remote } from './project.ts'

/** Hosts that serve ssh over port 443, and the site that they belong to. */
const sites = new Map([
  ['ssh.github.com', 'github.com'],
  ['altssh.gitlab.com', 'gitlab.com'],
  ['altssh.bitbucket.org', 'bitbucket.org'],
])

/** Reads a remote from its URL in any form that git knows; `null` when it names no host, such as a local path. */
export function remoteFromUrl(name: string, url: string): Remote | null {
  const parsed = parseUrl(url) ?? (/^[^/:@\\]{2,}:[^/\\]/.test(url) ? parseUrl(`git@${url}`) : null)
  if (parsed === null) return null
  const host = parsed.resource.toLowerCase().replace(/^www\./, '')
  // "git@github.com:/owner/repo" is as good.
  const owner = parsed.owner.split('/').filter(Boolean).join('/')
  return owner === '' ? null : { name, host: sites.get(host) ?? host, owner, repo: parsed.name }
}

function parseUrl(url: string): gitUrlParse.GitUrl | null {
  try {
    const parsed = gitUrlParse(url)
    return parsed.resource !== '' && parsed.owner !== '' && parsed.name !== '' ? parsed : null
  } catch {
    return null
  }
}

/** Reads the remotes of a git configuration: `origin` first, then `upstream`, then the others as they stand. */
export function readRemotes(config: string): readonly Remote[] {
  const remotes = [...urlsOf(config)].flatMap(([name, url]) => remoteFromUrl(name, url) ?? [])
  const rank = (remote: Remote): number => ['upstream', 'origin'].indexOf(remote.name)
  return remotes.sort((a, b) => rank(b) - rank(a))
}

/**
 * The first URL of each remote, which is the one that git fetches from. A git configuration looks like an ini file but is none:
 * section names hold dots, and a section's line may go on with a comment or a value.
 */
function urlsOf(config: string): ReadonlyMap<string, string> {
  const urls = new Map<string, string>()
  let remote: string | null = null
  for (const line of config.split(/\r?\n/)) {
    const header = /^\s*\[([^"\]]*)(?:"((?:[^"\\]|\\.)*)"\s*)?\](.*)$/.exec(line)
    if (header !== null) remote = /^remote\s*$/i.test(header[1]!) ? (header[2]?.replace(/\\(.)/g, '$1') ?? null) : null
    const url = /^\s*url\s*=\s*("[^"]*"|[^#;\s]*)/i.exec(header?.[3] ?? line)?.[1]?.replaceAll('"', '')
    if (remote !== null && url !== undefined && !urls.has(remote)) urls.set(remote, url)
  }
  return urls
}
