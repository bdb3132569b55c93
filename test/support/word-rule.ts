import { defineRule } from '../../server/src/rules/rule.ts'
import type { PolicyRule } from '../../server/src/rules/rule.ts'

/** A rule that finds a word wherever it stands, and safely replaces it when told by what. */
export function wordRule(word: string, replacement?: string, more: Partial<PolicyRule> = {}): PolicyRule {
  return defineRule({
    id: `no-${word}`,
    severity: 'warning',
    summary: `The word ${word} stands in the text.`,
    sources: [],
    per: 'policy',
    check({ policy }) {
      return [...policy.text.matchAll(new RegExp(String.raw`(?<![-\w])${word}\b`, 'g'))].map(({ index }) => {
        const at = { start: index, end: index + word.length }
        const fixes =
          replacement === undefined
            ? []
            : [{ title: `Replace with ${replacement}`, edits: [{ ...at, text: replacement }], safe: true }]
        return { at, message: `Do not write "${word}".`, fixes }
      })
    },
    ...more,
  })
}
