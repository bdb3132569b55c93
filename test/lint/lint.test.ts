import assert from 'node:assert/strict'
import { safeEdits } from '../../server/src/lint/edits.ts'
import { applyEdits } from '../support/apply-edits.ts'
import { lint } from '../../server/src/lint/lint.ts'
import type { LintInput } from '../../server/src/lint/lint.ts'
import { noProject } from '../../server/src/project/project.ts'
import { defineRule } from '../../server/src/rules/rule.ts'
import type { Fix } from '../../server/src/fix.ts'
import type { Rule } from '../../server/src/rules/rule.ts'
import unusedDisableComment from '../../server/src/rules/unused-disable-comment.ts'
import { blankPolicy } from '../support/blank-policy.ts'
import { wordRule } from '../support/word-rule.ts'

const bad = wordRule('bad', 'good')
const ugly = wordRule('ugly')

function check(text: string, rules: readonly Rule[], more: Partial<LintInput> = {}) {
  const settings = { rules: new Map() }
  return lint({ policy: blankPolicy(text), project: noProject, rules, settings, ...more })
}

const summary = (text: string, rules: readonly Rule[], more: Partial<LintInput> = {}) =>
  check(text, rules, more).map(({ rule, severity, at }) => `${at.start}-${at.end} ${rule} ${severity}`)

describe('lint', () => {
  it('gives the findings of all rules by place, with their severity', () => {
    assert.deepEqual(summary('ugly bad ugly', [bad, ugly]), [
      '0-4 no-ugly warning',
      '5-8 no-bad warning',
      '9-13 no-ugly warning',
    ])
  })

  it('takes the severity from the settings and runs no rule that is off', () => {
    const never = wordRule('bad', '', { id: 'never', check: () => assert.fail('it ran') })
    const settings = {
      rules: new Map([
        ['no-ugly', 'error'],
        ['never', 'off'],
      ] as const),
    }
    assert.deepEqual(summary('bad ugly', [never, ugly], { settings }), ['4-8 no-ugly error'])
  })

  it('tells of a rule that throws, also half-way, and runs the others', () => {
    const told: string[] = []
    const broken = wordRule('x', '', {
      id: 'broken',
      *check() {
        yield { at: { start: 0, end: 1 }, message: 'A half result.' }
        throw new Error('no luck')
      },
    })
    const onRuleError = (rule: Rule, error: unknown) => told.push(`${rule.id}: ${String(error)}`)
    assert.deepEqual(summary('bad', [broken, bad], { onRuleError }), ['0-3 no-bad warning'])
    assert.deepEqual(told, ['broken: Error: no luck'])
  })

  it('makes fixes when they are asked for, once; a finding whose fixes cannot be made has none', () => {
    const asked: string[] = []
    const told: unknown[] = []
    const late = (id: string, make: () => Fix): Rule =>
      wordRule('bad', undefined, {
        id,
        check: () => [
          {
            at: { start: 0, end: 3 },
            message: 'Bad.',
            fixes: () => {
              asked.push(id)
              return [make()]
            },
          },
        ],
      })
    const good = late('a-good', () => ({ title: 'x', edits: [{ start: 0, end: 3, text: 'good\n' }] }))
    const broken = late('b-broken', () => {
      throw new Error('no luck')
    })
    const found = check('bad\r\n', [good, broken], { onRuleError: (_, error) => told.push(error) })
    assert.deepEqual(asked, [])
    const [first, second] = found.map(({ fixes }) => fixes)
    assert.equal(first![0]!.edits[0]!.text, 'good\r\n')
    assert.equal(found[0]!.fixes, first)
    assert.deepEqual(second, [])
    assert.deepEqual(asked, ['a-good', 'b-broken'])
    assert.equal(told.length, 1)
  })

  describe('for something missing', () => {
    const missing = wordRule('bad', undefined, { missing: true })
    const delegation = { span: { start: 0, end: 1 }, reason: 'says so', url: 'https://acme.dev/security' }

    it('speaks and says that it can wait', () => {
      const [finding] = check('bad', [missing])
      assert.equal(finding!.waits, true)
      assert.equal(check('bad', [bad])[0]!.waits, false)
    })

    it('is silent where the policy hands over to another one or is not understood', () => {
      assert.deepEqual(check('', [missing], { policy: blankPolicy('bad', { delegations: [delegation] }) }), [])
      assert.deepEqual(check('', [missing], { policy: blankPolicy('bad', { understood: false }) }), [])
    })
  })

  it('writes the lines of a fix as the document does', () => {
    const rule = wordRule('bad', 'one\ntwo\r\nthree')
    assert.equal(check('a\r\nbad', [rule])[0]!.fixes![0]!.edits[0]!.text, 'one\r\ntwo\r\nthree')
    assert.equal(check('a\nbad', [wordRule('bad', 'one\ntwo')])[0]!.fixes![0]!.edits[0]!.text, 'one\ntwo')
  })

  describe('with ignore comments', () => {
    const rules = [bad, ugly, unusedDisableComment]

    /** The text after all safe fixes; what is found in it may have no safe fix left. */
    function fixed(text: string): string {
      const result = applyEdits(text, safeEdits(check(text, [ugly, unusedDisableComment])))
      assert.equal(applyEdits(result, safeEdits(check(result, [ugly, unusedDisableComment]))), result)
      return result
    }

    it('leaves out what they silence', () => {
      assert.deepEqual(summary('<!-- security-policy-disable-file no-bad -->\nbad ugly', rules), [
        '49-53 no-ugly warning',
      ])
    })

    it('reports an unused one, and deletes it with its line', () => {
      const [finding] = check('<!-- security-policy-disable-next-line no-bad -->\nfine', rules)
      assert.equal(finding!.rule, 'unused-disable-comment')
      assert.equal(finding!.severity, 'information')
      assert.equal(finding!.message, 'This comment silences nothing: delete it.')
      assert.equal(fixed('a\n<!-- security-policy-disable-next-line no-ugly -->\nfine'), 'a\nfine')
      assert.equal(fixed('a\r\n\r\n<!-- security-policy-disable -->\r\n\r\nfine'), 'a\r\n\r\nfine')
      assert.equal(fixed('<!-- security-policy-disable-file -->\n\nfine'), 'fine')
      assert.equal(fixed('- a\n  <!-- security-policy-disable-next-line -->\n- b'), '- a\n- b')
      assert.equal(fixed('> <!-- security-policy-disable-next-line -->\n> b'), '> b')
    })

    it('deletes one that shares its line alone', () => {
      assert.equal(fixed('- a <!-- security-policy-disable-next-line -->\n- b'), '- a\n- b')
      assert.equal(fixed('a <!-- security-policy-disable-next-line --> b\nc'), 'a b\nc')
      assert.equal(fixed('- <!-- security-policy-disable-next-line -->\n- b'), '-\n- b')
    })

    it('deletes a pair that silences nothing at once', () => {
      assert.equal(
        fixed('<!-- security-policy-disable no-ugly -->\na\n<!-- security-policy-enable no-ugly -->\nb'),
        'a\nb',
      )
    })

    it('takes one of two names out of a comment', () => {
      const after = '<!-- security-policy-disable-file no-ugly -- why -->\nugly'
      assert.equal(fixed('<!-- security-policy-disable-file no-ugly, unused -- why -->\nugly').includes('unused'), true)
      const two = [ugly, wordRule('bad'), wordRule('worse'), unusedDisableComment]
      const fixTwo = (text: string) => applyEdits(text, safeEdits(check(text, two)))
      assert.equal(fixTwo('<!-- security-policy-disable-file no-ugly, no-bad no-worse -- why -->\nugly'), after)
      assert.equal(fixTwo('<!-- security-policy-disable-file no-bad, no-worse, no-ugly -- why -->\nugly'), after)
      assert.equal(fixTwo('<!-- security-policy-disable-file no-bad no-ugly no-worse -- why -->\nugly'), after)
    })

    it('reports a rule that does not exist, with the closest name', () => {
      const [finding, ...others] = check('<!-- security-policy-disable-file no-bed no-bad -->\nbad', rules)
      assert.deepEqual(others, [])
      assert.equal(finding!.message, 'There is no rule "no-bed": did you mean "no-bad"?')
      assert.deepEqual(
        finding!.fixes!.map(({ title, safe }) => [title, safe]),
        [
          ['Replace with no-bad', undefined],
          ['Remove no-bed from the comment', undefined],
        ],
      )
      const [strange] = check('<!-- security-policy-disable-file entirely-different -->', rules)
      assert.equal(strange!.message, 'There is no rule "entirely-different": remove it from this comment.')
    })

    it('reports a word that means nothing', () => {
      const [finding] = check('<!-- security-policy-disable-line no-bad -->\nbad', rules)
      assert.match(
        finding!.message,
        /^"security-policy-disable-line" means nothing.* or "security-policy-disable-file"\.$/,
      )
    })

    it('does not judge a comment for a rule that did not run', () => {
      const off = { settings: { rules: new Map([['no-bad', 'off']] as const) } }
      assert.deepEqual(check('<!-- security-policy-disable-file no-bad -->', rules, off), [])
      const broken = wordRule('bad', '', { check: () => assert.fail('no luck') })
      assert.deepEqual(check('<!-- security-policy-disable-file no-bad -->', [broken, unusedDisableComment]), [])
    })

    it('lets a comment silence reports about comments only by name', () => {
      const unused = '<!-- security-policy-disable-next-line no-bad -->\n'
      assert.deepEqual(check(`<!-- security-policy-disable-file unused-disable-comment -->\n${unused}`, rules), [])
      assert.equal(check(`<!-- security-policy-disable-file -->\n${unused}`, rules).length, 2)
    })
  })

  describe('for blocks', () => {
    it('runs a rule once a block, and places what it found', () => {
      let runs = 0
      const rule = defineRule({
        id: 'in-block',
        severity: 'warning',
        summary: 'A block begins.',
        sources: [],
        per: 'block',
        check() {
          runs += 1
          const at = { start: 0, end: 1 }
          return [
            {
              at,
              message: 'A block.',
              related: [{ at, message: 'Here.' }],
              fixes: [{ title: 'x', edits: [{ ...at, text: 'y' }] }],
            },
          ]
        },
      })
      const policy = blankPolicy('text')
      const [first] = policy.markdown.blocks
      const later = { ...policy, markdown: { ...policy.markdown, blocks: [{ start: 7, block: first!.block }] } }
      const rules = [rule]
      const settings = { rules: new Map() }
      lint({ policy, project: noProject, rules, settings })
      const [finding] = lint({ policy: later, project: noProject, rules, settings })
      assert.deepEqual(finding!.at, { start: 7, end: 8 })
      assert.deepEqual(finding!.related![0]!.at, { start: 7, end: 8 })
      assert.deepEqual(finding!.fixes![0]!.edits, [{ start: 7, end: 8, text: 'y' }])
      assert.equal(runs, 1)
      lint({ policy, project: { ...noProject }, rules, settings })
      assert.equal(runs, 2)
    })
  })
})

describe('safe edits', () => {
  const finding = (...fixes: readonly (readonly [start: number, end: number, text: string])[]) => ({
    rule: 'x',
    severity: 'warning' as const,
    waits: false,
    at: { start: 0, end: 0 },
    message: '',
    fixes: fixes.map(([start, end, text]) => ({ title: text, edits: [{ start, end, text }], safe: true })),
  })

  it('leave overlapping fixes for the next pass', () => {
    const edits = safeEdits([finding([4, 6, 'b']), finding([0, 5, 'a']), finding([0, 4, 'c']), finding([6, 6, 'd'])])
    assert.equal(applyEdits('01234567', edits), 'cbd67')
  })

  it('take one of two insertions at the same place', () => {
    assert.equal(applyEdits('01', safeEdits([finding([1, 1, 'a']), finding([1, 1, 'b'])])), '0a1')
  })

  it('leave a finding that has no one right answer', () => {
    assert.deepEqual(safeEdits([finding([0, 1, 'a'], [0, 1, 'b'])]), [])
  })
})
