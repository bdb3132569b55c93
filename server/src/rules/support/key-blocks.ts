import { readPublicKey } from '../../openpgp/public-key.ts'
import type { PublicKey } from '../../openpgp/public-key.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Span } from '../../span.ts'
import { oncePer } from './once-per.ts'

/** A public key that stands in a policy. */
export interface KeyBlock extends PublicKey {
  /** Its first line, by which findings point to it. */
  readonly header: Span
}

const first = '-----BEGIN PGP PUBLIC KEY BLOCK-----'
const last = '-----END PGP PUBLIC KEY BLOCK-----'

/** The public keys in a policy, wherever they stand, as far as they can be read. */
export const keyBlocksOf = oncePer(({ text }: Policy): readonly KeyBlock[] => {
  const blocks: KeyBlock[] = []
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    const end = text.indexOf(last, start)
    if (end < 0) break
    const key = readPublicKey(text.slice(start, end + last.length))
    if (key !== null) blocks.push({ ...key, header: { start, end: start + first.length } })
  }
  return blocks
})
