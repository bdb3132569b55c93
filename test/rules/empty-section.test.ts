import assert from 'node:assert/strict'
import { noProject } from '../../server/src/project/project.ts'
import duplicateSection from '../../server/src/rules/duplicate-section.ts'
import emptySection from '../../server/src/rules/empty-section.ts'
import { findingsIn, withFix } from './example.ts'

const check = (text: string) => findingsIn(text, noProject, [emptySection])
const titles = (text: string) => check(text)[0]?.fixes?.map(({ title }) => title)
/** The text after the fix that is offered last. */
const last = (text: string) => withFix(text, check(text)[0]!.fixes!.at(-1)!)

describe('empty-section', () => {
  it('sees text, tables, code, images and rules for what they are', () => {
    for (const body of ['a', '| a |\n| - |', '    a', '![](a.png)', '- a', '> a', '<img src="a.png">', '$x$'])
      assert.deepEqual(check(`# S\n\n## A\n\n${body}\n`), [], body)
    for (const body of ['', '<!-- a -->', '[a]: https://acme.dev', '<br>', '---'])
      assert.equal(check(`# S\n\n## A\n\n${body}\n`).length, 1, body)
  })

  it('leaves the title and what stands in quotes alone', () => {
    assert.deepEqual(check('# Security\n\n# Reporting\n\na\n'), [])
    assert.deepEqual(check('# S\n\na\n\n> ## A\n'), [])
  })

  it('offers every standard text about the same thing', () => {
    assert.deepEqual(titles('# S\n\n## Bug Bounty\n\n## B\n\nb\n'), [
      'Insert the text of "No Bug Bounty"',
      'Insert the text of "Bug Bounty"',
      'Delete the heading',
    ])
    assert.deepEqual(titles('# S\n\n## Scope\n\n## Scope\n\nOur code.\n'), ['Delete the heading'])
    assert.deepEqual(titles('# S\n\n## Weather\n\n## B\n\nb\n'), ['Delete the heading'])
  })

  it('does not empty the section around it', () => {
    assert.deepEqual(titles('# S\n\n## A\n\n### Weather\n\n## B\n\nb\n'), [])
    assert.equal(last('# S\n\n## A\n\n### Weather\n\n### C\n\nc\n'), '# S\n\n## A\n\n### C\n\nc\n')
    assert.equal(last('# S\n\n## A\n\na\n\n### Weather'), '# S\n\n## A\n\na')
  })

  it('makes a paragraph with blank lines around it', () => {
    assert.equal(
      last('# S\na\n## [B](b.md)\n[c]: https://acme.dev\n'),
      '# S\na\n\n[B](b.md)\n\n[c]: https://acme.dev\n',
    )
    assert.equal(last('\uFEFF# S\r\n\r\na\r\n## [B](b.md) ##'), '\uFEFF# S\r\n\r\na\r\n\r\n[B](b.md)')
    const sentence = 'Please always look at the reviews before you install anything at all.'
    assert.equal(last(`# S\n\n## ${sentence}\n\n## B\n\nb\n`), `# S\n\n${sentence}\n\n## B\n\nb\n`)
  })

  it('fills a section in the style of the policy', () => {
    const text = '# S\r\n## Scope\r\n## B\r\nb\r\n'
    const filled = withFix(text, check(text)[0]!.fixes![0]!)
    assert.match(filled, /^# S\r\n## Scope\r\nThis policy covers [^\n]*\r\n\r\n[^\r]*\r\n\r\n## B\r\nb\r\n$/)
    assert.deepEqual(check(filled), [])
  })
})

describe('duplicate-section', () => {
  const found = (text: string) =>
    findingsIn(text, noProject, [duplicateSection]).map(({ at }) => text.slice(at.start, at.end))

  it('compares words, not marks and case', () => {
    assert.deepEqual(found('## 🔒 Scope\n\na\n\nSCOPE:\n---\n\nb\n'), ['SCOPE:'])
    assert.deepEqual(found('## Scope 1\n\na\n\n## Scope 2\n\nb\n'), [])
    assert.deepEqual(found('## !\n\na\n\n## ?\n\nb\n'), [])
  })

  it('tells a repeated part once', () => {
    assert.deepEqual(found('# S\n\n## A\n\na\n\n# S\n\n## A\n\nb\n'), ['S'])
  })
})
