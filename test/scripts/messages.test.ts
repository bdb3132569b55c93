import assert from 'node:assert/strict'
import { bundleOf, messagesIn } from '../../scripts/messages.ts'

describe('messagesIn', () => {
  it('takes what is shown to people', () => {
    const source = `
      import * as l10n from '@vscode/l10n'
      const title = (many) => (many ? l10n.t('Raise them to {0}', level) : l10n.t("Raise 'it'"))
      log('Not translated', [l10n.t(
        'Said "so" \\u2026',
        { inner: l10n.t('inner') },
      )])`
    assert.deepEqual(messagesIn('a.ts', source), ['Raise them to {0}', "Raise 'it'", 'Said "so" \u2026', 'inner'])
  })

  it('says where a message is not written out', () => {
    for (const argument of ["'a' + b", '`a ${b}`', 'title', '']) {
      assert.throws(() => messagesIn('a.ts', `let a\nlet b = l10n.t(${argument})`), /^Error: a\.ts:2: /)
    }
  })
})

describe('bundleOf', () => {
  it('has each message once, in alphabetical order', () => {
    assert.equal(bundleOf(['b', 'a "c"', 'b']), '{\n  "a \\"c\\"": "a \\"c\\"",\n  "b": "b"\n}\n')
  })
})
