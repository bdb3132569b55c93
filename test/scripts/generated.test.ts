import assert from 'node:assert/strict'
import { ruleIndex, settingsOf, withRuleTable } from '../../scripts/generated.ts'
import { profileSchema, rulesSchema } from '../../server/src/config/schema.ts'
import type { DocumentedRule } from '../../scripts/read-rules.ts'

function rule(id: string, fixed: boolean, path = `server/src/rules/${id}`): DocumentedRule {
  const example = { text: 'x\n', line: 1, attributes: [] }
  return {
    rule: { id, severity: 'warning', summary: `Finds ${id}.`, sources: [], per: 'policy', check: () => [] },
    page: { id, why: [], wrong: [{ ...example, fixed: fixed ? [example] : [] }], right: [example], sources: [] },
    path,
  }
}
const rules = [
  rule('empty-heading', true),
  rule('md5-hash', false),
  rule('some/no_x', false, 'server/src/some/rules/no_x'),
]

describe('what is generated from the rules', () => {
  it('has an index that imports each rule', () => {
    assert.equal(
      ruleIndex(rules),
      `// Written by \`npm run generate\`.
import emptyHeading from './empty-heading.ts'
import md5Hash from './md5-hash.ts'
import someNoX from '../some/rules/no_x.ts'
import type { Rule } from './rule.ts'

/** Every rule, in alphabetical order. */
export const rules: readonly Rule[] = [
  emptyHeading,
  md5Hash,
  someNoX,
]
`,
    )
  })

  const start = '<!-- rules: written by npm run generate -->'
  const end = '<!-- rules end -->'

  it('has a table in the README, and nothing else changes there', () => {
    const readme = withRuleTable(`# A\n\n${start}old${end}\n\n## B\n`, rules)
    assert.equal(
      readme,
      `# A

${start}

| rule | severity | fix | finds |
| --- | --- | --- | --- |
| [\`empty-heading\`](server/src/rules/empty-heading.md) | warning | yes | Finds empty-heading. |
| [\`md5-hash\`](server/src/rules/md5-hash.md) | warning |  | Finds md5-hash. |
| [\`some/no_x\`](server/src/some/rules/no_x.md) | warning |  | Finds some/no_x. |

${end}

## B
`,
    )
    assert.equal(withRuleTable(readme, rules), readme)
  })

  it('asks for the marks of the table', () => {
    assert.throws(() => withRuleTable('# A\n', rules), /README.md needs the lines/)
    assert.throws(() => withRuleTable(`${end}\n${start}\n`, rules), /README.md needs the lines/)
  })

  it('has settings that name each rule and each profile', () => {
    const properties = { a: {}, 'securityPolicy.rules': { order: 2, properties: { gone: {} } } }
    const profiles = { default: { name: 'Default', summary: 'All.' }, cisa: { name: 'CISA', summary: 'Agencies.' } }
    const names = { rules: rules.map(({ rule }) => rule), profiles }
    const made = settingsOf(JSON.stringify({ name: 'x', contributes: { configuration: { properties } } }), names)
    assert.deepEqual(JSON.parse(made), {
      name: 'x',
      contributes: {
        configuration: {
          properties: {
            a: {},
            'securityPolicy.profile': profileSchema(profiles),
            'securityPolicy.rules': { order: 2, ...rulesSchema(names.rules), default: {} },
          },
        },
      },
    })
    assert.equal(settingsOf(made, names), made)
  })
})
