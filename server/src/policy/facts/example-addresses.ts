import type { Span } from '../../span.ts'
import type { BlockReading } from '../block.ts'
import { isReserved } from '../reserved-domain.ts'
import type { Passage, Sentence } from '../structure.ts'

/** The addresses in the text of a block that readers are to write to, and that are on a domain reserved for examples. */
export function exampleAddressesIn({ passages }: BlockReading): Span[] {
  return passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence) =>
      sentence.addresses
        .filter(({ address }) => isReserved(domainOf(address)) && isToWriteTo(address, sentence, passage))
        .map(({ span }) => span),
    ),
  )
}

/** What stands behind the `@` of an address. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}

const roles = /secur|report|contact|vuln|psirt|abuse|support|info|team|maintain|hello|mail/i

/** Policies name such addresses in descriptions, too: "log in as admin@example.com". */
function isToWriteTo(address: string, { text, marks, vocabulary }: Sentence, { quoted }: Passage): boolean {
  const before = text.slice(0, Math.max(text.indexOf(address), 0))
  if (quoted || vocabulary.phrases.exampleBefore.test(before)) return false
  return marks.has('sendEmail') || roles.test(address.slice(0, address.lastIndexOf('@')))
}
