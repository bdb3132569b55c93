import { slug } from 'github-slugger'
import type { Policy } from '../../policy/policy.ts'
import { perBlock } from './per-block.ts'

/** An id that is written, or the text of a heading in the form from which GitHub makes one. */
type Anchor = { readonly id: string } | { readonly slug: string }

const anchorsPerBlock = perBlock(({ headings, text }): Anchor[] => [
  ...[...headings.map((heading) => heading.text), ...htmlHeadings(text)].map((heading) => ({ slug: slug(heading) })),
  ...[...text.matchAll(/\s(?:id|name)\s*=\s*["']?([\p{L}\p{N}.:_-]+)|\{#([\w-]+)\}/giu)].map(([, html, site]) => ({
    id: html ?? site!,
  })),
])

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
  for (const { values } of anchorsPerBlock(policy)) {
    for (const anchor of values) {
      if ('id' in anchor) {
        ids.push(anchor.id)
        continue
      }
      let id = anchor.slug
      while (taken.has(id)) {
        const count = taken.get(anchor.slug)! + 1
        taken.set(anchor.slug, count)
        id = `${anchor.slug}-${count}`
      }
      taken.set(id, 0)
    }
  }
  return new Set([...taken.keys(), ...ids])
}

/** What stands after the `#`, decoded, without the prefix that GitHub gives to ids; `null` when it cannot be decoded. */
export function anchorIn(url: string): string | null {
  try {
    return decodeURIComponent(url.slice(url.indexOf('#') + 1)).replace(/^user-content-/, '')
  } catch {
    return null
  }
}

/** Links that differ in case alone are left alone, and so are those to the variation selector that an emoji leaves behind. */
export function plainAnchor(id: string): string {
  return id.toLowerCase().replaceAll('\uFE0F', '')
}
