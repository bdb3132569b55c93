import assert from 'node:assert/strict'
import { settingsSchema } from '../server/src/config/schema.ts'
import { effectiveSeverity } from '../server/src/lint/severity.ts'
import { defaultSettings, readSettings } from '../server/src/settings.ts'

const rules = ['name-spelling', 'http-link'].map((id) => ({ id, severity: 'warning' as const, summary: id }))
const profiles = { default: { name: 'Default', summary: '' }, cisa: { name: 'CISA', summary: '' } }
const schema = settingsSchema({ rules, profiles })
const read = (value: unknown) => readSettings(value, schema)

describe('settings', () => {
  it('have defaults for what is not given', () => {
    for (const value of [undefined, null, {}, { enable: null, rules: null, files: null, trace: { server: 'off' } }]) {
      assert.deepEqual(read(value), { settings: defaultSettings, mistakes: [] })
    }
  })

  it('are read', () => {
    const files = ['policies/*.md']
    const given = { enable: false, profile: 'cisa', files, codeLens: false }
    const { settings, mistakes } = read({ ...given, rules: { 'http-link': 'off' } })
    assert.deepEqual(mistakes, [])
    assert.deepEqual(settings, { ...given, rules: new Map([['http-link', 'off']]) })
  })

  it('keep what is right beside a mistake', () => {
    const { settings, mistakes } = read({
      enable: 'no',
      profile: 'sisa',
      rules: { 'http-link': 'error', 'name-speling': 'off', 'name-spelling': 'loud', __proto__x: 'off' },
      files: [3, 'a.md', ''],
    })
    const kept = { rules: new Map([['http-link', 'error']]), files: ['a.md'] }
    assert.deepEqual(settings, { ...defaultSettings, ...kept })
    const glob = 'write a path such as "docs/*.md", with "/" between folders and nothing such as "!" or "/" before it.'
    assert.deepEqual(mistakes, [
      '"securityPolicy.enable" is "no", but must be true or false.',
      '"securityPolicy.profile" is "sisa", but must be one of default, cisa: did you mean "cisa"?',
      'There is no rule "name-speling": did you mean "name-spelling"?',
      '"securityPolicy.rules.name-spelling" is "loud", but must be one of off, error, warning, information, hint.',
      'There is no rule "__proto__x": remove it.',
      '"securityPolicy.files[0]" is 3, but must be a text.',
      `"securityPolicy.files[2]" is "": ${glob}`,
    ])
  })

  it('say so when they have the wrong form', () => {
    assert.deepEqual(read([]).mistakes, ['The setting "securityPolicy" is [], but must be an object.'])
    assert.deepEqual(read({ rules: ['off'], files: 'a.md' }).mistakes, [
      '"securityPolicy.rules" is ["off"], but must be an object such as { "name-spelling": "off" }.',
      '"securityPolicy.files" is "a.md", but must be a list such as [ "docs/*.md" ].',
    ])
    assert.deepEqual(read([]).settings, defaultSettings)
  })

  it('show no more of a long value than a message can hold', () => {
    const [mistake] = read({ enable: 'x'.repeat(1000) }).mistakes
    assert.equal(mistake!.length < 140, true)
  })
})

describe('the severity of a rule', () => {
  it('is the setting, else its own', () => {
    const rule = { id: 'http-link', severity: 'warning' } as const
    assert.equal(effectiveSeverity(rule, defaultSettings), 'warning')
    assert.equal(effectiveSeverity(rule, { rules: new Map([['http-link', 'off']]) }), 'off')
  })
})
