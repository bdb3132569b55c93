import type { Channel } from '../../policy/policy.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Project } from '../../project/project.ts'
import { webUrl } from '../../web-url.ts'
import { sentenceAt } from './sentence.ts'

/** A forge whose features are known. */
export type Forge = 'GitHub' | 'GitLab' | 'Bitbucket' | 'Gitea' | 'Forgejo' | 'Codeberg'

const names = /\b(?:git ?hub|git ?lab|bitbucket|gitea|forgejo|codeberg)\b/gi
const proper = new Map<string, Forge>(
  (['GitHub', 'GitLab', 'Bitbucket', 'Gitea', 'Forgejo', 'Codeberg'] as const).map((name) => [
    name.toLowerCase(),
    name,
  ]),
)

/**
 * The forge on which a channel is: by its link, else by the only one that its sentence names, else by the repository's remotes;
 * `null` when they leave it open. Without remotes, issues are where the private report form is that stands beside them.
 */
export function forgeOf(policy: Policy, { remotes }: Project, { address, span, kind }: Channel): Forge | null {
  const url = address === null ? null : webUrl(address)
  if (url !== null) return forgeAt(url.hostname)
  const named = forgesIn(sentenceAt(policy, span.start)?.sentence.text ?? '')
  if (named.length > 0) return only(named)
  if (remotes.length > 0) return only(remotes.map(({ host }) => forgeAt(host)))
  const isBesideForm = kind === 'issues' && policy.channels.some((other) => other.kind === 'ghsa')
  return isBesideForm ? 'GitHub' : null
}

function forgeAt(host: string): Forge | null {
  return forgesIn(host.split('.').includes('github') && host !== 'github.com' ? '' : host)[0] ?? null
}

function forgesIn(text: string): Forge[] {
  return [...text.matchAll(names)].map(([name]) => proper.get(name.toLowerCase().replace(' ', ''))!)
}

function only(forges: readonly (Forge | null)[]): Forge | null {
  return new Set(forges).size === 1 ? forges[0]! : null
}
