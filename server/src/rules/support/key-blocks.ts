import { readPublicKey } from '../../openpgp/public-key.ts'
import type { PublicKey } from '../../openpgp/public-key.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Span } from '../../span.ts'
import { oncePer } from '../../once-per.ts'
import { perBlock } from './per-block.ts'

/** A public key that stands in a policy. */
export interface KeyBlock extends PublicKey {
  /** Its first line, by which findings point to it. */
  readonly header: Span
}

const first = '-----BEGIN PGP PUBLIC KEY BLOCK-----'
const last = '-----END PGP PUBLIC KEY BLOCK-----'

/** The public keys in a policy, wherever they stand, as far as they can be read. */
export const keyBlocksOf = oncePer((policy: Policy): readonly KeyBlock[] =>
  armoursPerBlock(policy).flatMap(({ start: offset, values }) =>
    values.flatMap(({ start, key }) => {
      const header = { start: offset + start, end: offset + start + first.length }
      const read = key === undefined ? keyAt(policy.text, header.start) : key
      return read === null || read === undefined ? [] : [{ ...read, header }]
    }),
  ),
)

/** Where armours begin. Outside of a fence a blank line cuts them in two blocks, and there the key is `undefined`. */
const armoursPerBlock = perBlock(({ text }) => {
  const armours: { readonly start: number; readonly key: PublicKey | null | undefined }[] = []
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1))
    armours.push({ start, key: keyAt(text, start) })
  return armours
})

/** The key whose armour begins at an offset; `undefined` when it does not end. */
function keyAt(text: string, start: number): PublicKey | null | undefined {
  const next = text.indexOf(first, start + 1)
  const armour = text.slice(start, next < 0 ? undefined : next)
  const end = armour.indexOf(last)
  return end < 0 ? undefined : readPublicKey(armour.slice(0, end + last.length))
}
