import * as l10n from '@vscode/l10n'
import { readBlock } from '../policy/block.ts'
import type { Policy } from '../policy/policy.ts'
import { inEnglish } from '../sections/in-english.ts'
import { shiftSpan } from '../span.ts'
import type { Span } from '../span.ts'
import { defineRule } from './rule.ts'
import type { Fix } from '../fix.ts'
import { scorecard } from './sources.ts'

/** Text that is nothing but one URL, with the brackets that may stand around it. */
const bareUrl = /^<?https?:\/\/[^\s<>]+>?$/i

export default defineRule({
  id: 'link-only-policy',
  severity: 'information',
  summary: 'There is nothing but a URL.',
  sources: [scorecard],
  per: 'policy',
  check: ({ policy }) => {
    const at = onlyUrl(policy)
    if (at === null) return []
    const message = l10n.t('There is nothing but a URL: say in a sentence what it leads to.')
    const fixes = [introduction(policy, at)]
    return [policy.title === null ? { at, message, fixes } : { at, message, fixes, severity: 'hint' }]
  },
})

/** All that a reader sees besides headings, if it is one URL. */
function onlyUrl({ text, markdown }: Policy): Span | null {
  let only: Span | null = null
  for (const { start, block } of markdown.blocks)
    for (const span of readBlock(block).content) {
      if (only !== null) return null
      only = shiftSpan(span, start)
      if (!bareUrl.test(text.slice(only.start, only.end))) return null
    }
  return only
}

function introduction(policy: Policy, { start }: Span): Fix {
  const text = 'How to report a vulnerability is described in our security policy: '
  const title = inEnglish(policy, l10n.t('Say that it leads to the security policy'))
  return { title, edits: [{ start, end: start, text }] }
}
