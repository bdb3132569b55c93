import * as l10n from '@vscode/l10n'
import { mostGuesses } from '../../closest-word.ts'
import { defineRule } from '../../rules/rule.ts'
import { ianaSecurityTxt, rfc } from '../../rules/sources.ts'
import { shorten } from '../../rules/support/shorten.ts'
import { knownName } from '../known-name.ts'

export default defineRule({
  id: 'securitytxt/unknown_field',
  severity: 'information',
  summary: 'A field has a name that readers do not know.',
  sources: [rfc(9116, '2.4'), ianaSecurityTxt],
  per: 'security-txt',
  *check({ file: { fields } }) {
    let guesses = 0
    for (const { name, nameSpan, type } of fields) {
      if (type !== null) continue
      const known = guesses < mostGuesses ? knownName(name) : null
      guesses += 1
      if (known === null) {
        yield {
          at: nameSpan,
          message: l10n.t(
            'Readers pass over "{0}", because no standard knows this field: write it as a comment.',
            shorten(name),
          ),
          severity: 'hint',
        }
      } else {
        yield {
          at: nameSpan,
          message: l10n.t(
            'Readers pass over "{0}", because they do not know this field: write {1}.',
            shorten(name),
            known,
          ),
          // Beside a field of that name this may be meant as another one.
          fixes: [
            {
              title: l10n.t('Write {0}', known),
              edits: [{ ...nameSpan, text: known }],
              safe: fields.every((other) => other.type?.name !== known),
            },
          ],
        }
      }
    }
  },
})
