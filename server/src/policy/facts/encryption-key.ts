import type { Fact } from '../policy.ts'
import { shiftFact } from '../shift.ts'
import { affirms, says } from '../statement.ts'
import type { Spoken } from '../statement.ts'
import { statedFact } from './fact.ts'
import type { FactReader } from './fact.ts'

interface Key extends Fact {
  readonly from: 'sentence' | 'code'
}

/** A key for encrypted reports, or where to find one. A key without any word about it is told by the first sentence. */
export const encryptionKey: FactReader<Key, Fact | null> = {
  find: (statement) =>
    affirms(statement, 'key') && !says(statement, 'otherKey') && isAboutMail(statement)
      ? [{ from: 'sentence', ...statedFact(statement, 'key') }]
      : [],
  findInBlock: ({ code, text }) =>
    code
      .filter(({ start, end }) => text.slice(start, end).includes('BEGIN PGP PUBLIC KEY'))
      .map((span) => ({ from: 'code', span, reason: 'a public key' })),
  shift: shiftFact,
  conclude: (found, { opening }) => {
    const said = found.find(({ from }) => from === 'sentence')
    if (said) return { span: said.span, reason: said.reason }
    return found.length > 0 ? opening : null
  },
}

function isAboutMail(spoken: Spoken): boolean {
  return says(spoken, 'encryptionWord') && !says(spoken, 'otherEncryption')
}
