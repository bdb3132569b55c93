import * as l10n from '@vscode/l10n'
import type { Policy, WrittenDate } from '../../policy/policy.ts'
import { keyNumbersOf } from '../../rules/support/key-numbers.ts'
import { line } from './answer.ts'
import type { Answer, AnswerLine } from './answer.ts'
import { allRowsOf } from './quotes.ts'
import { quotesOr } from './terms.ts'
import type { Asked } from './unsaid.ts'

/** Nobody has more keys to choose from. */
const mostKeys = 4

const rules = ['pgp-private-key', 'pgp-key-expired', 'pgp-key-mismatch', 'pgp-fingerprint-malformed', 'pgp-short-id']

/** Which key to encrypt a report with. */
export function keyAnswer(asked: Asked): Answer {
  const { policy } = asked
  const said = quotesOr(asked, null, ['encryption-key'], policy.encryptionKey, allRowsOf)
  const found = policy.encryptionKey === null ? [] : [...fingerprints(policy), ...ends(policy), ...keyLinks(policy)]
  // What is quoted already need not be told again.
  const others = found.filter(({ quote }) => !said.some((one) => one.quote.includes(quote)))
  return { id: 'key', title: l10n.t('Which key to use'), lines: [...said, ...others], rules }
}

/** Each fingerprint once, as it is written. */
function fingerprints(policy: Policy): readonly AnswerLine[] {
  const numbers = keyNumbersOf(policy).filter(({ kind }) => kind === 'fingerprint')
  const once = [...new Map([...numbers].reverse().map((number) => [number.digits, number])).values()].reverse()
  return once.slice(0, mostKeys).map(({ start, end }) => {
    const quote = policy.text.slice(start, end).replace(/\s+/g, ' ')
    return line({ label: l10n.t('Fingerprint'), quote, span: { start, end } })
  })
}

/** Until when keys are valid, each day once. */
function ends({ dates }: Policy): readonly AnswerLine[] {
  const keys = dates.filter(({ subject, isEnd }) => subject === 'key' && isEnd)
  const dayOf = ({ readings, text }: WrittenDate) => readings[0] ?? text
  const once = [...new Map([...keys].reverse().map((date) => [dayOf(date), date])).values()].reverse()
  return once.slice(0, mostKeys).map(({ text, span }) => line({ label: l10n.t('Valid until'), quote: text, span }))
}

/** Where keys can be fetched. */
function keyLinks({ links }: Policy): readonly AnswerLine[] {
  const keys = links.filter(({ target, kind }) => target === 'key' && kind !== 'image' && kind !== 'definition')
  const once = [...new Map([...keys].reverse().map((link) => [link.url, link])).values()].reverse()
  return once.slice(0, mostKeys).map(({ url, span }) => line({ label: l10n.t('The key'), quote: url, url, span }))
}
