import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { rfc } from './sources.ts'

export default defineRule({
  id: 'pgp-private-key',
  severity: 'error',
  summary: 'A private key stands in the policy.',
  sources: [rfc(9580, '6.2')],
  per: 'policy',
  *check({ policy: { text } }) {
    if (!text.includes('PRIVATE KEY')) return
    for (const { index, 0: header } of text.matchAll(privateKey)) {
      yield {
        at: { start: index, end: index + header.length },
        message: l10n.t(
          'This is a private key, and everybody who can read this file has it: revoke it, and publish the public key of a new one.',
        ),
      }
    }
  },
})

/**
 * The first line of a private key, with the key after it: in a description the line stands alone. What an armour says of itself
 * comes between the two.
 */
const privateKey =
  /-----BEGIN (?:PGP PRIVATE KEY BLOCK|(?:[A-Z]{2,10} )?PRIVATE KEY)-----(?=(?:[ \t>]*\r?\n[ \t>]*[A-Z][\w-]{1,20}: [^\r\n]{0,200}){0,8}(?:[ \t>]*\r?\n){1,3}[ \t>]*[A-Za-z\d+/]{32,100}={0,2}[ \t]*\r?$)/gm
