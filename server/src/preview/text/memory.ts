import type { Block } from '../../markdown/document.ts'

/** A rendering of a group, which is remembered with the first of its blocks. */
interface Rendered {
  readonly blocks: readonly Block[]
  readonly html: string
  /** The last rendering of a text that it was used in. */
  used: number
}

interface Renderings {
  /** By all that the HTML was made of besides the blocks: a block may stand in many places, and be shown in several ways. */
  readonly bySignature: Map<string, Rendered>
  /** When the unused ones were last forgotten. */
  tidied: number
}

/** Only where there are more is it worth forgetting some. */
const fewRenderings = 8

const remembered = new WeakMap<Block, Renderings>()
let now = 0

/** To be called before a text is rendered. What it does not use of the one before, and of that before, may be forgotten. */
export function beginRendering(): void {
  now += 1
}

/** The HTML of a group, as it was rendered before; it is old where its surroundings were others. */
export function recall(
  blocks: readonly Block[],
  signature: string,
): { readonly html: string; readonly isOld: boolean } | null {
  const known = remembered.get(blocks[0]!)?.bySignature
  const same = known?.get(signature)
  if (same !== undefined && sameItems(same.blocks, blocks)) {
    same.used = now
    return { html: same.html, isOld: false }
  }
  const [other] = known?.values() ?? []
  return other !== undefined && sameItems(other.blocks, blocks) ? { html: other.html, isOld: true } : null
}

/** Remembers the HTML of a group. */
export function remember(blocks: readonly Block[], signature: string, html: string): void {
  const renderings = remembered.get(blocks[0]!) ?? { bySignature: new Map<string, Rendered>(), tidied: now }
  const { bySignature } = renderings
  remembered.set(blocks[0]!, renderings)
  bySignature.set(signature, { blocks, html, used: now })
  if (bySignature.size <= fewRenderings || renderings.tidied === now) return
  renderings.tidied = now
  for (const [key, { used }] of bySignature) if (used < now - 1) bySignature.delete(key)
}

function sameItems(a: readonly Block[], b: readonly Block[]): boolean {
  return a.length === b.length && a.every((block, index) => block === b[index])
}
