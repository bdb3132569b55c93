import assert from 'node:assert/strict'
import { readRule, ruleIds } from '../../scripts/read-rules.ts'
import type { Finding } from '../../server/src/lint/finding.ts'
import type { Rule } from '../../server/src/rules/rule.ts'
import {
  attribute,
  checkAttributes,
  findingsOf,
  fixAll,
  kindOfExamples,
  marksOf,
  projectOf,
  withFix,
} from './example.ts'

const documented = new Map(
  await Promise.all(ruleIds().map(async (id) => [id, await readRule(id).catch(toError)] as const)),
)
const rules = [...documented.values()].flatMap((rule): Rule[] => (rule instanceof Error ? [] : [rule.rule]))

/** Standards that are opposed to each other have rules that are off by default: who turns one on wants its findings. */
const off = new Set(rules.filter(({ severity }) => severity === 'off').map(({ id }) => id))

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}

function countByRule(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}

describe('rule pages', () => {
  for (const [id, documentedRule] of documented) {
    describe(id, () => {
      if (documentedRule instanceof Error) {
        it('has a rule and a page that can be read', () => assert.fail(documentedRule))
        return
      }
      const { rule, page } = documentedRule
      const kind = kindOfExamples(rule)
      const own = (findings: readonly Finding[]): readonly Finding[] =>
        findings.filter((finding) => finding.rule === id)

      it('is documented', () => {
        assert.equal(rule.id, id)
        assert.equal(page.id, id)
        assert.ok(page.why.length > 0, 'the page does not say why it matters')
        assert.match(rule.summary, /^[A-Z].*\.$/, 'the summary is no sentence')
        assert.ok(page.wrong.length > 0, 'the page has no wrong block')
        assert.ok(page.right.length > 0, 'the page has no right block')
        assert.ok(rule.sources.length > 0 || rule.per === 'ignore-comment', 'the rule names no source')
        for (const { name, url } of rule.sources) {
          const listed = page.sources.some((source) => source.name === name && source.url === url)
          assert.ok(listed, `the page does not list the source [${name}](${url})`)
        }
      })

      it('shows a fix if it has one', () => {
        const offered = page.wrong.flatMap((wrong) => own(findingsOf(wrong, rules, kind)))
        const shown = page.wrong.some(({ fixed }) => fixed.length > 0)
        assert.equal(
          shown,
          offered.some(({ fixes }) => fixes !== undefined && fixes.length > 0),
        )
      })

      for (const wrong of page.wrong) {
        it(`finds what is wrong in the block at line ${wrong.line}`, () => {
          checkAttributes(wrong, 'wrong')
          const marks = marksOf(wrong)
          assert.ok(marks.length > 0, 'the block has no mark')
          const found = own(findingsOf(wrong, rules, kind)).map(({ at }) => at)
          const show = ({ start, end }: { start: number; end: number }): string =>
            `${wrong.text.slice(0, start).split('\n').length}: ${JSON.stringify(wrong.text.slice(start, end))} (${start})`
          assert.deepEqual(found.map(show), [...marks].sort((a, b) => a.start - b.start || a.end - b.end).map(show))
        })

        it(`settles on one text when all is fixed in the block at line ${wrong.line}`, () => {
          const project = projectOf(wrong, kind)
          const today = attribute(wrong, 'today')
          const once = fixAll(wrong.text, project, rules, today, kind)
          assert.equal(fixAll(once, project, rules, today, kind), once)
        })

        for (const fixed of wrong.fixed) {
          it(`fixes it as in the block at line ${fixed.line}`, () => {
            checkAttributes(fixed, 'fixed')
            const before = findingsOf(wrong, rules, kind)
            const [mark] = marksOf(wrong)
            const finding = own(before).find(({ at }) => at.start === mark?.start && at.end === mark.end)
            const title = attribute(fixed, 'fix')
            const fixes = finding?.fixes ?? []
            const fix = title === undefined ? fixes[0] : fixes.find((offered) => offered.title === title)
            assert.ok(fix !== undefined, `no such fix, only ${JSON.stringify(fixes.map((offered) => offered.title))}`)

            const text = withFix(wrong.text, fix)
            assert.equal(text, fixed.text)
            const after = findingsOf(wrong, rules, kind, text)
            assert.ok(own(after).length < own(before).length, 'the finding is still there')
            const counts = countByRule(before)
            const more = after.filter(
              (found) => !off.has(found.rule) && countByRule(after).get(found.rule)! > (counts.get(found.rule) ?? 0),
            )
            assert.deepEqual(
              more.map((found) => `${found.rule}: ${found.message}`),
              [],
            )
          })
        }
      }

      for (const right of page.right) {
        it(`finds nothing in the block at line ${right.line}`, () => {
          checkAttributes(right, 'right')
          assert.deepEqual(own(findingsOf(right, rules, kind)), [])
        })
      }
    })
  }
})
