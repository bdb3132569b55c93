import assert from 'node:assert/strict'
import { noProject } from '../../server/src/project/project.ts'
import undefinedReference from '../../server/src/rules/undefined-reference.ts'
import { findingsIn, withFix } from './example.ts'

const check = (text: string) => findingsIn(text, noProject, [undefinedReference])
const marked = (text: string): readonly string[] => check(text).map(({ at }) => text.slice(at.start, at.end))

const definition = '\n\n[form]: https://acme.dev/report'

describe('undefined-reference', () => {
  it('finds references in every form', () => {
    for (const reference of ['[the list][list]', '[list][]', '![logo][badge]', '[list][No Such Label]'])
      assert.deepEqual(marked(`See ${reference}, or the [form].${definition}`), [reference])
    assert.deepEqual(marked('- See [the list][list].\n\n| a |\n| - |\n| [our form][nowhere] |'), [
      '[the list][list]',
      '[our form][nowhere]',
    ])
  })

  it('needs less to see a reference where the policy defines others', () => {
    assert.deepEqual(marked('See [form][list].'), [])
    assert.deepEqual(marked(`See [form][list].${definition}`), ['[form][list]'])
  })

  it('offers the label that was meant', () => {
    const fixed = (text: string): string => withFix(text + definition, check(text + definition)[0]!.fixes![0]!)
    assert.equal(fixed('See [us][forn].'), `See [us][form].${definition}`)
    assert.equal(fixed('See [forrm][].'), `See [forrm][form].${definition}`)
    assert.equal(fixed('See [forms].'), `See [forms][form].${definition}`)
    assert.deepEqual(check(`See [us][elsewhere].${definition}`)[0]!.fixes, [])
  })

  it('takes a word in brackets for a link only where a definition waits for it', () => {
    assert.deepEqual(marked(`See the [form], and [forms].${definition}`), [])
    assert.deepEqual(marked('See [forms].'), [])
  })

  it('leaves brackets alone that are no links', () => {
    for (const text of [
      '- [ ] one\n- [x] two\n- [X] three',
      '> [!NOTE]\n> Read this.\n\n> [!WARNING]\n> And this.',
      'A note[^1], and one without its text[^2].\n\n[^1]: Here.',
      'The value of names[0], names[0][1] and `names[0][first]` crashes.',
      'Write \\[your words\\]\\[label\\].',
      'Begin the subject with [SECURITY], [security] or [SECURITY][LOW].',
      'As others found [1], [2] and [1][2], it [sic] works [...].',
      'See [the form](https://acme.dev) [here].',
      '```\n[our form][form]\n```\n\n<!-- [our form][form] -->',
    ])
      assert.deepEqual(marked(`${text}\n\nSee the [form].${definition}`), [], text)
  })
})
