import { Ajv } from 'ajv'
import fc from 'fast-check'
import assert from 'node:assert/strict'
import { assistingSchema } from '../../server/src/config/assisting-schema.ts'
import { configurationSchema } from '../../server/src/config/schema.ts'
import { profiles } from '../../server/src/profiles/profiles.ts'
import { rules } from '../../server/src/rules/index.ts'

const schema = assistingSchema(configurationSchema({ rules, profiles }))

describe('the schema for editors whose marks would stand beside ours', () => {
  it('allows everything', () => {
    const isValid = new Ajv({ strict: false }).compile(JSON.parse(JSON.stringify(schema)) as object)
    const name = fc.constantFrom('profile', 'rules', 'files', 'ignore', 'channels', 'overrides', 'http-link', 'x')
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('off', 'cisa', '../x', '', null, true, 1),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(name, tie('value'), { maxKeys: 4 }),
      ),
    }))
    fc.assert(fc.property(value, (any) => assert.equal(isValid(any), true)))
  })

  it('says all that there is to choose from', () => {
    const { rules: levels, profile } = schema.definitions!
    assert.deepEqual(
      Object.keys(levels!.properties!),
      rules.map(({ id }) => id),
    )
    assert.equal(
      levels!.properties!['http-link']!.markdownDescription,
      rules.find(({ id }) => id === 'http-link')?.summary,
    )
    assert.deepEqual(Reflect.get(profile!.anyOf![0]!, 'enum'), Object.keys(profiles))
  })
})
