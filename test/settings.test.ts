import assert from 'node:assert/strict'
import { effectiveSeverity } from '../server/src/lint/severity.ts'
import { defaultSettings, readSettings } from '../server/src/settings.ts'

const ids = ['name-spelling', 'http-link']
const read = (value: unknown) => readSettings(value, ids)

describe('settings', () => {
  it('have defaults for what is not given', () => {
    for (const value of [undefined, null, {}, { enable: null, rules: null, files: null, trace: { server: 'off' } }]) {
      assert.deepEqual(read(value), { settings: defaultSettings, mistakes: [] })
    }
  })

  it('are read', () => {
    const { settings, mistakes } = read({ enable: false, rules: { 'http-link': 'off' }, files: ['policies/*.md'] })
    assert.deepEqual(mistakes, [])
    assert.deepEqual(settings, { enable: false, rules: new Map([['http-link', 'off']]), files: ['policies/*.md'] })
  })

  it('keep what is right beside a mistake', () => {
    const { settings, mistakes } = read({
      enable: 'no',
      rules: { 'http-link': 'error', 'name-speling': 'off', 'name-spelling': 'loud', __proto__x: 'off' },
      files: [3, 'a.md', ''],
    })
    assert.deepEqual(settings, { enable: true, rules: new Map([['http-link', 'error']]), files: ['a.md'] })
    assert.deepEqual(mistakes, [
      '"securityPolicy.enable" is "no", but must be true or false.',
      '"securityPolicy.rules": there is no rule "name-speling": did you mean "name-spelling"?',
      '"securityPolicy.rules": "name-spelling" is "loud", but must be one of off, error, warning, information.',
      '"securityPolicy.rules": there is no rule "__proto__x": remove it.',
      '"securityPolicy.files": 3 is not a glob such as "policies/*.md".',
      '"securityPolicy.files": "" is not a glob such as "policies/*.md".',
    ])
  })

  it('say so when they have the wrong form', () => {
    assert.deepEqual(read([]).mistakes, ['The settings "securityPolicy" must be an object.'])
    assert.deepEqual(read({ rules: ['off'], files: 'a.md' }).mistakes, [
      '"securityPolicy.rules" is ["off"], but must be an object such as { "name-spelling": "off" }.',
      '"securityPolicy.files" is "a.md", but must be a list of globs such as ["policies/*.md"].',
    ])
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
