import assert from 'node:assert/strict'
import { readRulePage } from '../../scripts/rule-page.ts'

const page = `# some-rule

It matters because of [a standard](https://example.org) and \`code\`.

It matters twice.

## Wrong

\`\`\`markdown at="say \\"no\\"" line=2 at="a\\\\b\\n"  remote="https://example.org/a/b.git"
one
two
\`\`\`

Some words between.

~~~~markdown at="\`x\`"
~~~
inner
~~~
~~~~

## Fixed

\`\`\`markdown of=2
\`\`\`

## Wrong

\`\`\`markdown
a
\`\`\`

## Fixed

\`\`\`markdown
b
\`\`\`

## Sources

- [CommonMark](https://spec.commonmark.org/0.31.2/), chapter 4
- [RFC 9116](https://www.rfc-editor.org/rfc/rfc9116)
`

describe('readRulePage', () => {
  it('reads the parts of a page', () => {
    assert.deepEqual(readRulePage(page, 'markdown'), {
      id: 'some-rule',
      why: ['It matters because of a standard and code.', 'It matters twice.'],
      wrong: [
        {
          text: 'one\ntwo\n',
          line: 9,
          attributes: [
            { name: 'at', value: 'say "no"' },
            { name: 'line', value: '2' },
            { name: 'at', value: 'a\\b\n' },
            { name: 'remote', value: 'https://example.org/a/b.git' },
          ],
          fixed: [],
        },
        {
          text: '~~~\ninner\n~~~\n',
          line: 16,
          attributes: [{ name: 'at', value: '`x`' }],
          fixed: [{ text: '', line: 24, attributes: [{ name: 'of', value: '2' }] }],
        },
        { text: 'a\n', line: 29, attributes: [], fixed: [{ text: 'b\n', line: 35, attributes: [] }] },
      ],
      right: [],
      sources: [
        { name: 'CommonMark', url: 'https://spec.commonmark.org/0.31.2/' },
        { name: 'RFC 9116', url: 'https://www.rfc-editor.org/rfc/rfc9116' },
      ],
    })
  })

  const mistakes: readonly (readonly [string, string, RegExp])[] = [
    ['a page without title', 'Text\n', /^Error: line 1: the page must begin/],
    ['an unknown heading', '# a\n\n## Rong\n', /line 3: headings of a page are "## Wrong"/],
    ['a heading of another level', '# a\n\n# Wrong\n', /line 3: headings/],
    ['a fix of nothing', '# a\n\n## Fixed\n\n```markdown\n```\n', /line 5: there is no Wrong block/],
    ['another language', '# a\n\n## Wrong\n\n```md\n```\n', /line 5: the language/],
    ['a broken attribute', '# a\n\n## Wrong\n\n```markdown at=x\n```\n', /line 5: cannot read the attributes "at=x"/],
  ]
  it('reads examples of another language, and how they begin and end', () => {
    const parts = ['with="byte order mark"', 'without="final line break" at="\\uFEFF"', '']
    const blocks = parts.map((info) => `\`\`\`security.txt ${info}\nx\n\`\`\`\n`)
    const { right } = readRulePage(`# a\n\n## Right\n\n${blocks.join('\n')}`, 'security.txt')
    assert.deepEqual(
      right.map(({ text }) => text),
      ['\uFEFFx\n', 'x', 'x\n'],
    )
    assert.equal(right[1]!.attributes[1]!.value, '\uFEFF')
  })

  for (const [name, source, message] of mistakes) {
    it(`refuses ${name}`, () => assert.throws(() => readRulePage(source, 'markdown'), message))
  }
})
