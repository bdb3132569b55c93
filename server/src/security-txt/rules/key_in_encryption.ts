import * as l10n from '@vscode/l10n'
import { defineRule } from '../../rules/rule.ts'
import { rfc } from '../../rules/sources.ts'
import type { Span } from '../../span.ts'
import type { SecurityTxt } from '../parse.ts'
import { fieldsWith, isFingerprint, isKey } from '../values.ts'

export default defineRule({
  id: 'securitytxt/key_in_encryption',
  severity: 'error',
  summary: 'A key stands in the file itself, where its address belongs.',
  sources: [rfc(9116, '2.5.4')],
  per: 'security-txt',
  *check({ file }) {
    const message = l10n.t(
      'A key that anybody who changes this file can replace protects nobody: publish it elsewhere, and give its address.',
    )
    for (const field of fieldsWith(file, 'uri')) {
      if (!isKey(field)) continue
      const { value, valueSpan } = field
      const text = `openpgp4fpr:${value.replace(/^0x|[\s:]/gi, '').toUpperCase()}`
      const fixes = isFingerprint(value)
        ? [{ title: l10n.t('Write {0}', text), edits: [{ ...valueSpan, text }], safe: true }]
        : []
      yield {
        at: valueSpan,
        message: isFingerprint(value)
          ? l10n.t('Programs cannot tell that this is the fingerprint of a key: begin it with openpgp4fpr:.')
          : message,
        ...(/^data:/i.test(value) && { severity: 'information' as const }),
        fixes,
      }
    }
    for (const at of keysIn(file)) yield { at, message }
  },
})

/** The keys that stand in lines of their own. */
function keysIn({ lines }: SecurityTxt): readonly Span[] {
  const keys: { start: number; end: number }[] = []
  lines.forEach(({ kind, start, end }, index) => {
    if (kind !== 'key') return
    if (lines[index - 1]?.kind === 'key') keys.at(-1)!.end = end
    else keys.push({ start, end })
  })
  return keys
}
