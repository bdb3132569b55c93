import { slug } from 'github-slugger'
import type { Policy } from '../../policy/policy.ts'
import { perBlock } from './per-block.ts'

const anchorsPerBlock = perBlock(({ headings, text }) => ({
  slugs: [...headings.map((heading) => heading.text), ...htmlHeadings(text)].map((heading) => slug(heading)),
  ids: [...text.matchAll(/\s(?:id|name)\s*=\s*["']?([\p{L}\p{N}.:_-]+)|\{#([\w-]+)\}/giu)].map(
    ([, html, site]) => html ?? site!,
  ),
}))

function htmlHeadings(text: string): string[] {
  return [...text.matchAll(/<h[1-6][^<>]*>([^<]*)<\/h/gi)].map((match) => match[1]!.trim())
}

/**
 * What a link can jump to inside a policy: the ids that GitHub gives to headings, of which a second one with the same text gets
 * `-1` behind it, and those that are written in HTML, or for a site generator as `{#id}`.
 */
export function anchorsOf(policy: Policy): ReadonlySet<string> {
  const taken = new Map<string, number>()
  const ids: string[] = []
  for (const { value } of anchorsPerBlock(policy)) {
    ids.push(...value.ids)
    for (const base of value.slugs) {
      let id = base
      while (taken.has(id)) {
        const count = taken.get(base)! + 1
        taken.set(base, count)
        id = `${base}-${count}`
      }
      taken.set(id, 0)
    }
  }
  return new Set([...taken.keys(), ...ids])
}
