import { readBlock } from '../../policy/block.ts'
import type { Policy } from '../../policy/policy.ts'

/** Says whether a reader sees anything but headings. */
export function saysSomething({ markdown }: Policy): boolean {
  return markdown.blocks.some(({ block }) => readBlock(block).content.length > 0)
}
