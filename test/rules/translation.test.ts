import * as l10n from '@vscode/l10n'
import assert from 'node:assert/strict'
import { readRule, ruleIds } from '../../scripts/read-rules.ts'
import { markedTranslation } from '../support/marked-translation.ts'
import { findingsOf, kindOfExamples } from './example.ts'

describe('the translation of what rules say', () => {
  before(() => l10n.config({ contents: { ...markedTranslation } }))
  after(() => l10n.config({ contents: {} }))

  it('is complete on all pages', async () => {
    // A page that cannot be read fails a test of its own.
    const read = await Promise.all(ruleIds().map((id) => readRule(id).catch(() => [])))
    const documented = read.flat()
    const rules = documented.map(({ rule }) => rule)
    const said = documented.flatMap(({ rule, page }) =>
      page.wrong.flatMap((wrong) => findingsOf(wrong, rules, kindOfExamples(rule))),
    )
    assert.ok(said.length > rules.length)
    const english = said.flatMap(({ rule, message, fixes = [], related = [] }) =>
      [message, ...fixes.map(({ title }) => title), ...related.map((other) => other.message)].flatMap((text) =>
        /^⟦.*⟧$/su.test(text) ? [] : [`${rule}: ${text}`],
      ),
    )
    assert.deepEqual([...new Set(english)], [])
  })
})
