import assert from 'node:assert/strict'
import { readPolicy } from '../../../server/src/policy/read.ts'
import { tablesInText } from '../../../server/src/rules/support/text-tables.ts'
import { applyEdits } from '../../support/apply-edits.ts'

/** What keeps each table from being shown, and the text as it should be. */
function mended(text: string): readonly (readonly [string, string])[] {
  return tablesInText(readPolicy(text)).map(({ obstacle, edits }) => [obstacle, applyEdits(text, edits)])
}

describe('tables in text', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['has no delimiter', '| A | B |\n| 1 | 2 |\n', 'no-delimiter', '| A | B |\n| --- | --- |\n| 1 | 2 |\n'],
    ['has no bars at its ends', 'A | B\n1 | 2\n', 'no-delimiter', 'A | B\n--- | ---\n1 | 2\n'],
    ['has a delimiter of other signs', '|A|B|\n|==|==|\n|1|2|', 'wrong-delimiter', '|A|B|\n| --- | --- |\n|1|2|'],
    ['has too long a delimiter', '|A|B|\n|-|-|-|\n|1|2|', 'wrong-delimiter', '|A|B|\n| --- | --- |\n|1|2|'],
    ['is parted above the delimiter', '|A|B|\n\n|-|-|\n|1|2|', 'blank-line', '|A|B|\n| --- | --- |\n|1|2|'],
    ['is parted below the delimiter', '|A|B|\n|-|-|\n\n\n|1|2|\n', 'blank-line', '|A|B|\n|-|-|\n|1|2|\n'],
    ['is parted with tabs', 'A\tB\n1\t\t2\n', 'tabs', '| A | B |\n| --- | --- |\n| 1 | 2 |\n'],
    [
      'has text around it',
      'x\n\nText:\n|A|B|\n|1|2|\nText.\n',
      'no-delimiter',
      'x\n\nText:\n\n|A|B|\n| --- | --- |\n|1|2|\n\nText.\n',
    ],
    ['has escaped bars', '|A|B|\n|1\\|2|3|\n', 'no-delimiter', '|A|B|\n| --- | --- |\n|1\\|2|3|\n'],
  ]
  for (const [name, text, obstacle, right] of cases)
    it(name, () => {
      assert.deepEqual(mended(text), [[obstacle, right]])
      assert.deepEqual(mended(right), [])
    })

  const others: readonly (readonly [string, string])[] = [
    ['a table', '|A|B|\n|-|-|\n|1|2|\n'],
    ['a table and another one', '|A|B|\n|-|-|\n|1|2|\n\n|C|D|\n|-|-|\n|3|4|\n'],
    ['lines with other numbers of cells', 'A | B\n1 | 2 | 3\n'],
    ['one line', 'a | b\n\ntext\n\nc | d\n'],
    ['code', '```\n| A | B |\n| 1 | 2 |\n```\n'],
    ['lists', '- | A | B |\n- | 1 | 2 |\n'],
  ]
  for (const [name, text] of others) it(`are not ${name}`, () => assert.deepEqual(mended(text), []))

  it('are found in a long text of bars', () => {
    assert.deepEqual(mended('|'.repeat(20_000)), [])
    assert.equal(mended('|a|b|\n'.repeat(5000)).length, 1)
  })
})
