import * as l10n from '@vscode/l10n'
import { defineRule } from '../../rules/rule.ts'
import type { Problem } from '../../rules/rule.ts'
import { rfc } from '../../rules/sources.ts'
import { trimmed } from '../lines.ts'
import type { Armour, SecurityTxt } from '../parse.ts'

export default defineRule({
  id: 'securitytxt/signed_format_issue',
  severity: 'error',
  summary: 'The signature is not whole.',
  sources: [rfc(9116, '2.3'), rfc(9580, '7')],
  per: 'security-txt',
  *check({ file }) {
    if (file.armour !== null) yield* problems(file, file.armour)
  },
})

/** What follows from another mistake is not told. */
function* problems({ text, lines }: SecurityTxt, { begin, blank, signature, end }: Armour): Generator<Problem> {
  if (begin === null) {
    const message = l10n.t(
      'The line that begins the signed message is missing, so nobody can check the signature: sign the file again.',
    )
    yield { at: signature!, message }
    return
  }
  const before = lines.find(({ kind, start }) => kind !== 'blank' && start < begin.start)
  if (before !== undefined) {
    const message = l10n.t(
      'The signature does not cover what stands before the signed message: move it into the message, and sign the file again.',
    )
    yield { at: trimmed(text, before), message }
  }
  if (signature === null) {
    yield { at: begin, message: l10n.t('The signature of this message is missing: sign the file again.') }
    return
  }
  if (blank === null) {
    const message = l10n.t(
      'The blank line between the head of the signed message and its text is missing: sign the file again.',
    )
    yield { at: begin, message }
  }
  if (end === null) {
    yield { at: signature, message: l10n.t('The end of the signature is missing: sign the file again.') }
  }
}
