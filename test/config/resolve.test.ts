import assert from 'node:assert/strict'
import { readConfiguration } from '../../server/src/config/configuration.ts'
import { settingsFor } from '../../server/src/config/resolve.ts'
import { schemasFor } from '../../server/src/config/schemas.ts'
import type { LintSettings } from '../../server/src/lint/severity.ts'
import type { RuleLevel } from '../../server/src/rules/rule.ts'
import { wordRule } from '../support/word-rule.ts'

const rules = ['a', 'b', 'c', 'd', 'e'].map((word) => wordRule(word))
const { configuration: schema } = schemasFor(rules)

const levels = (record: Readonly<Record<string, RuleLevel>>) =>
  new Map(Object.entries(record).map(([word, level]) => [`no-${word}`, level]))
const file = (content: object) => {
  const { configuration, mistakes } = readConfiguration(JSON.stringify(content), schema)
  assert.deepEqual(mistakes, [])
  return { uri: 'file:///repo/.security-policy.json', configuration: configuration! }
}
const none: LintSettings = { rules: new Map() }

describe('what holds for a file', () => {
  it('is what the settings say, where there is no configuration file', () => {
    const settings: LintSettings = { profile: 'cisa', rules: levels({ a: 'off' }) }
    assert.deepEqual(settingsFor('file:///repo/SECURITY.md', settings, null), {
      ...settings,
      channels: [],
      ignored: false,
      listed: false,
    })
  })

  it('is decided by the strongest: option, last override, first override, file, settings', () => {
    const configuration = file({
      profile: 'cisa',
      rules: { 'no-b': 'hint', 'no-c': 'hint', 'no-d': 'hint', 'no-e': 'hint' },
      channels: ['x'],
      overrides: [
        { files: ['docs/*'], profile: 'badge', rules: { 'no-c': 'warning', 'no-d': 'warning', 'no-e': 'warning' } },
        { files: ['docs/SECURITY.md'], rules: { 'no-d': 'error', 'no-e': 'error' }, channels: ['y', 'x'] },
        { files: ['other/*'], profile: 'cra', rules: { 'no-a': 'error' } },
      ],
    })
    const settings: LintSettings = { profile: 'etsi', rules: levels({ a: 'information', b: 'information' }) }
    const options: LintSettings = { rules: levels({ e: 'off' }) }
    assert.deepEqual(settingsFor('file:///repo/docs/SECURITY.md', settings, configuration, options), {
      profile: 'badge',
      rules: levels({ a: 'information', b: 'hint', c: 'warning', d: 'error', e: 'off' }),
      channels: ['x', 'y'],
      ignored: false,
      listed: false,
    })
    assert.equal(settingsFor('file:///repo/SECURITY.md', settings, configuration, options).profile, 'cisa')
    assert.equal(
      settingsFor('file:///repo/SECURITY.md', none, configuration, { ...none, profile: 'cra' }).profile,
      'cra',
    )
  })

  it('may be that it is ignored, by itself or with its folder', () => {
    const configuration = file({ ignore: ['a.md', 'b', 'c/', '**/d', 'e/*.md'] })
    const isIgnored = (path: string) => settingsFor(`file:///repo/${path}`, none, configuration).ignored
    const paths = ['a.md', 'b/x.md', 'b/y/x.md', 'c/x.md', 'd/x.md', 'y/d/x.md', 'e/x.md']
    assert.deepEqual([...paths, 'x/a.md', 'bb/x.md', 'e/y/x.md', 'x.md'].filter(isIgnored), paths)
  })

  it('may be that it is a policy', () => {
    const configuration = file({ files: ['handbook/*.md'] })
    assert.equal(settingsFor('file:///repo/handbook/a%20b.md', none, configuration).listed, true)
    assert.equal(settingsFor('file:///repo/README.md', none, configuration).listed, false)
  })

  it('is for a text that is no file what holds for all', () => {
    const configuration = file({ profile: 'cra', ignore: ['**'], overrides: [{ files: ['**'], profile: 'cisa' }] })
    const { profile, ignored } = settingsFor(null, none, configuration)
    assert.deepEqual({ profile, ignored }, { profile: 'cra', ignored: false })
  })
})
