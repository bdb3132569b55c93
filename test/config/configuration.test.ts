import { Ajv } from 'ajv'
import fc from 'fast-check'
import { parse } from 'jsonc-parser'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { readConfiguration } from '../../server/src/config/configuration.ts'
import { configurationSchema } from '../../server/src/config/schema.ts'
import { schemasFor } from '../../server/src/config/schemas.ts'
import { rules as allRules } from '../../server/src/rules/index.ts'
import { applyEdits } from '../support/apply-edits.ts'

const rules = ['http-link', 'name-spelling', '__proto__'].map((id) => ({
  id,
  severity: 'warning' as const,
  summary: id,
}))
const profiles = { default: { name: 'Default', summary: 'All.' }, 'osps-1': { name: 'OSPS', summary: 'Level 1.' } }
const schema = configurationSchema({ rules, profiles })
const read = (text: string) => readConfiguration(text, schema)

// The keywords that VS Code knows besides those of the standard.
const vocabulary = ['markdownDescription', 'markdownEnumDescriptions', 'patternErrorMessage', 'allowTrailingCommas']
const isValid = new Ajv({ allErrors: true, strict: true, strictTypes: false, validateFormats: false })
  .addVocabulary(vocabulary)
  .compile(schema)

const good = [
  '{}',
  '{ "$schema": "./schema.json" }',
  '{ "profile": "osps-1", "rules": { "http-link": "off", "name-spelling": "hint" } }',
  '{ "rules": {}, "files": [], "ignore": [], "channels": [], "overrides": [] }',
  '{ "files": ["a/*.md", "**/b.md"], "ignore": ["vendor", ".hidden/**", "..odd"] }',
  '{ "channels": ["security@acme.dev", "https://acme.dev/x", "@acme"] }',
  '{ "overrides": [{ "files": ["a.md"] }, { "files": ["b"], "profile": "default", "rules": {}, "channels": [] }] }',
]

/** A wrong text with `«` and `»` around each mistake, and the messages. */
const bad: readonly (readonly [string, readonly string[]])[] = [
  ['«[»]', ['The configuration is [], but must be an object such as { "profile": "default" }.']],
  ['«3»', ['The configuration is 3, but must be an object such as { "profile": "default" }.']],
  ['{ «"profle"»: "osps-1" }', ['There is no setting "profle": did you mean "profile"?']],
  ['{ «"__proto__"»: { "profile": 3 } }', ['There is no setting "__proto__": remove it.']],
  ['{ "profile": «"osps"» }', ['"profile" is "osps", but must be one of default, osps-1: did you mean "osps-1"?']],
  ['{ "profile": «null» }', ['"profile" is null, but must be one of default, osps-1.']],
  [
    '{ "rules": { «"http-lnk"»: "off", "name-spelling": «"warn"», "http-link": «2» } }',
    [
      'There is no rule "http-lnk": did you mean "http-link"?',
      '"rules.name-spelling" is "warn", but must be one of off, error, warning, information, hint: did you mean "warning"?',
      '"rules.http-link" is 2, but must be one of off, error, warning, information, hint.',
    ],
  ],
  ['{ "rules": «[»"http-link"] }', ['"rules" is ["http-link"], but must be an object such as { "http-link": "off" }.']],
  [
    '{ "ignore": [«"!a"», «"/a"», «"./a"», «"../a"», «"a\\\\b"», «""», "a"] }',
    ['"!a"', '"/a"', '"./a"', '"../a"', '"a\\\\b"', '""'].map(
      (glob, index) =>
        `"ignore[${index}]" is ${glob}: write a path such as "docs/*.md", with "/" between folders and nothing such as "!" or "/" before it.`,
    ),
  ],
  [`{ "files": [«"${'a'.repeat(201)}"»] }`, ['"files[0]" must not have more than 200 characters.']],
  [
    '{ "channels": [«"a b"», «{»}] }',
    [
      '"channels[0]" is "a b": write an e-mail address, a URL or a handle, without spaces.',
      '"channels[1]" is {}, but must be a text.',
    ],
  ],
  [
    '{ "overrides": [«{»}, { "files": «[»] }, { "files": ["a"], «"ignore"»: [] }] }',
    [
      '"overrides[0]" needs "files".',
      '"overrides[1].files" must not be empty.',
      'There is no setting "overrides[2].ignore": remove it.',
    ],
  ],
]

describe('a configuration file', () => {
  it('may be empty', () => {
    const nothing = { rules: new Map(), channels: [], files: [], ignore: [], overrides: [] }
    for (const text of ['', ' \n', '// Nothing yet.\n', '{}', '\ufeff{}']) {
      assert.deepEqual(read(text), { configuration: nothing, isJson: true, mistakes: [] })
    }
  })

  it('may hold comments and trailing commas', () => {
    const text =
      '// We are two.\n{\n  /* Later. */ "profile": "osps-1",\n  "overrides": [{ "files": ["a.md"], "rules": { "http-link": "off", }, },],\n}\n'
    assert.deepEqual(read(text).configuration, {
      profile: 'osps-1',
      rules: new Map(),
      channels: [],
      files: [],
      ignore: [],
      overrides: [{ rules: new Map([['http-link', 'off']]), channels: [], files: ['a.md'] }],
    })
  })

  for (const text of good) {
    it(`may be ${text}, by the schema too`, () => {
      assert.deepEqual(read(text).mistakes, [])
      assert.equal(isValid(parse(text)), true)
    })
  }

  for (const [marked, messages] of bad) {
    it(`cannot be ${marked.slice(0, 80)}, by the schema neither`, () => {
      const text = marked.replace(/[«»]/g, '')
      const { configuration, mistakes } = read(text)
      assert.equal(configuration, null)
      assert.deepEqual(
        mistakes.map(({ message }) => message),
        messages,
      )
      const marks = mistakes.flatMap(({ at: { start, end } }) => [
        { start, end: start, text: '«' },
        { start: end, end, text: '»' },
      ])
      assert.equal(applyEdits(text, marks), marked)
      assert.equal(isValid(JSON.parse(text)), false)
    })
  }

  it('may be the example of its page', () => {
    const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8')
    const example = /```jsonc\n([^`]*)```/.exec(page)?.[1]
    assert.deepEqual(readConfiguration(example!, schemasFor(allRules).configuration).mistakes, [])
  })

  it('is right exactly when the schema allows it', () => {
    const word = fc.constantFrom('http-link', 'off', 'hint', 'default', 'a.md', '!a', '', 'a b', 'x', 'files', 'rules')
    const name = fc.constantFrom('profile', 'rules', 'files', 'ignore', 'channels', 'overrides', 'http-link', 'x')
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        word,
        fc.constantFrom(null, true, 1),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(name, tie('value'), { maxKeys: 4 }),
      ),
    }))
    const configuration = fc.record(
      {
        profile: value,
        rules: value,
        files: fc.array(word),
        ignore: value,
        channels: fc.array(word),
        overrides: value,
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(value, configuration), (any) => {
        const text = JSON.stringify(any)
        assert.equal(read(text).mistakes.length === 0, isValid(JSON.parse(text)))
      }),
      { numRuns: 2000 },
    )
  })

  const noJson: readonly (readonly [string, string])[] = [
    ['{ «profile»: "default" }', 'put names and texts in double quotes.'],
    [`{ «'profile'»: 'default' }`, 'put names and texts in double quotes.'],
    ['{ «:» 1 }', 'a name in double quotes should stand here.'],
    ['{ "profile": «}»', 'a value should stand here, such as a text in double quotes.'],
    ['{ "profile" «"default"» }', 'put a colon before this.'],
    ['{ "profile": "default" «"rules"»: {} }', 'put a comma before this.'],
    ['{ "rules": {} «»', 'a closing } is missing.'],
    ['{ "files": ["a" «»', 'a closing ] is missing.'],
    ['{} «{»}', 'remove what stands behind its end.'],
    ['{} «/* later»', 'the comment is not closed with */.'],
    ['{ "profile": «"default»\n}', 'the text is not closed with a double quote.'],
    ['{ "profile": «1.»\n}', 'correct the number.'],
    ['{ "profile": «"\\q"» }', 'a character stands here that it does not allow in a text.'],
  ]
  for (const [marked, message] of noJson) {
    it(`is no JSON as ${marked}`, () => {
      const { configuration, isJson, mistakes } = read(marked.replace(/[«»]/g, ''))
      assert.deepEqual([configuration, isJson, mistakes.length], [null, false, 1])
      assert.equal(mistakes[0]?.message, `This is no JSON: ${message}`)
      const { start, end } = mistakes[0].at
      assert.deepEqual([start, end + 1], [marked.indexOf('«'), marked.indexOf('»')])
    })
  }

  it('does not say one thing twice', () => {
    const text = '{ "rules": { "http-link": "off", "http-link": "hint" } }'
    const start = text.lastIndexOf('"http-link"')
    assert.deepEqual(read(text).mistakes, [
      { at: { start, end: start + 11 }, message: '"http-link" stands here twice: remove one of them.' },
    ])
  })

  it('is no deep heap of brackets', () => {
    assert.equal(read('['.repeat(400_000)).configuration, null)
  })

  it('offers what was probably meant', () => {
    const text = '{ "profle": "osps-1", "rules": { "http-link": "warn" } }'
    const fixes = read(text).mistakes.flatMap((mistake) => mistake.fixes ?? [])
    assert.deepEqual(
      fixes.map(({ title }) => title),
      ['Replace with profile', 'Replace with warning'],
    )
    const fixed = applyEdits(
      text,
      fixes.flatMap(({ edits }) => edits),
    )
    assert.equal(fixed, '{ "profile": "osps-1", "rules": { "http-link": "warning" } }')
    assert.deepEqual(read(fixed).mistakes, [])
  })
})
