import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { ListItem, Nodes } from 'mdast'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import type { CodeAction } from 'vscode-languageserver'
import { disableForLine, disableInFile } from '../../server/src/features/code-actions/disable.ts'
import type { Subject } from '../../server/src/features/code-actions/subject.ts'
import type { Finding } from '../../server/src/lint/finding.ts'
import { readingOf } from '../../server/src/kinds/policy.ts'
import { lint } from '../../server/src/lint/lint.ts'
import { readPolicy } from '../../server/src/policy/read.ts'
import { noProject } from '../../server/src/project/project.ts'
import { applyAction } from '../support/apply-action.ts'
import { openText } from '../support/open-text.ts'
import { wordRule } from '../support/word-rule.ts'

const comment = '<!-- security-policy-disable-next-line no-bad -->'
const client = { versionedEdits: false, snippetEdits: false, commands: new Set<string>() }

function subjectOf(text: string): Subject {
  const policy = readPolicy(text)
  const findings = lint({ policy, project: noProject, rules: [wordRule('bad')], settings: { rules: new Map() } })
  return {
    text: openText(text),
    reading: readingOf(policy),
    findings,
    project: noProject,
    today: null,
    rulePages: null,
    client,
  }
}

/** The text after "disable for this line" at the first finding of `no-bad`; `null` when it is not offered. */
function disabled(text: string): string | null {
  const subject = subjectOf(text)
  const [action] = disableForLine(subject, subject.findings[0]!)
  return action === undefined ? null : applyAction(text, action)
}

/** What readers see: the tree without comments and without the places of things. */
function seen(text: string, ignored: readonly string[] = ['position']): string {
  const tree = remark().use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).parse(text)
  return JSON.stringify(withoutComments(tree), (key, value: unknown) => (ignored.includes(key) ? undefined : value))
}

function withoutComments(node: Nodes): Nodes {
  if (node.type === 'html') return { ...node, value: node.value.replace(/<!--.*?-->/g, '').trimEnd() }
  if (!('children' in node)) return node
  const children: Nodes[] = []
  for (const child of node.children.map(withoutComments)) {
    const last = children.at(-1)
    if (child.type === 'html' && child.value === '') continue
    if (child.type === 'text' && last?.type === 'text')
      children[children.length - 1] = { ...last, value: last.value + child.value }
    else children.push(child)
  }
  const trimmed = children.map((child) =>
    child.type === 'text' ? { ...child, value: withoutTrailingSpace(child.value) } : child,
  )
  if (node.type === 'list') {
    // One blank line makes the whole list loose, whether it stands between items or in one.
    const items = children as ListItem[]
    const spread = node.spread === true || items.some((item) => item.spread === true)
    return { ...node, spread, children: items.map((item) => ({ ...item, spread })) }
  }
  return { ...node, children: trimmed.filter((child) => child.type !== 'text' || child.value !== '') } as Nodes
}

function withoutTrailingSpace(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}

/** Disables all that is found, line by line, and sees that it is silent and reads as before. */
function assertHarmless(text: string, ignored?: readonly string[]): void {
  const before = seen(text, ignored)
  let now = text
  for (;;) {
    const subject = subjectOf(now)
    const action = subject.findings.map((finding) => disableForLine(subject, finding)[0]).find((found) => found)
    if (action === undefined) return
    now = applyAction(now, action)
    assert.equal(seen(now, ignored), before, now)
    assert.equal(subjectOf(now).findings.length < subject.findings.length, true, now)
  }
}

describe('disable for this line', () => {
  const cases: Readonly<Record<string, readonly [before: string, after: string]>> = {
    'goes above a line': ['good\n\nbad', `good\n\n${comment}\nbad`],
    'goes above a heading': ['# bad', `${comment}\n# bad`],
    'uses the line ending of the text': ['good\r\n\r\nbad', `good\r\n\r\n${comment}\r\nbad`],
    'goes to the end of the line before within a paragraph': ['good\nbad', `good ${comment}\nbad`],
    'leaves a hard break at the end of its line': ['good  \nbad', `good ${comment}  \nbad`],
    'leaves the other kind of hard break too': ['good\\\nbad', `good ${comment}\\\nbad`],
    'goes above a list': ['- bad\n- good', `${comment}\n- bad\n- good`],
    'belongs to the item before': ['- good\n- bad', `- good\n  ${comment}\n- bad`],
    'belongs to the item before in an ordered list': ['9.  good\n10. bad', `9.  good\n    ${comment}\n10. bad`],
    'belongs to the item before a blank line': ['- good\n\n- bad', `- good\n\n  ${comment}\n- bad`],
    'goes above a nested list': ['- good\n  - bad', `- good\n  ${comment}\n  - bad`],
    'is indented in an item': ['- good\n\n  bad', `- good\n\n  ${comment}\n  bad`],
    'goes above a quote': ['> bad', `${comment}\n> bad`],
    'is quoted in a quote': ['> good\n>\n> bad', `> good\n>\n> ${comment}\n> bad`],
    'is quoted in a list in a quote': ['> - good\n> - bad', `> - good\n>   ${comment}\n> - bad`],
    'goes above a fenced code': ['```bad\n```', `${comment}\n\`\`\`bad\n\`\`\``],
    'goes above a table': ['| bad |\n| --- |\n| x |', `${comment}\n| bad |\n| --- |\n| x |`],
    'comes after front matter': ['---\ntitle: x\n---\nbad', `---\ntitle: x\n---\n${comment}\nbad`],
    'comes after a byte order mark': ['\ufeffbad', `\ufeff${comment}\nbad`],
    'goes above a footnote': ['good[^1]\n\n[^1]: bad', `good[^1]\n\n${comment}\n[^1]: bad`],
    'adds its rule to a comment that is there': [
      '<!-- security-policy-disable-next-line no-ugly -- why -->\nbad',
      '<!-- security-policy-disable-next-line no-ugly no-bad -- why -->\nbad',
    ],
  }
  for (const [name, [before, after]] of Object.entries(cases)) {
    it(name, () => {
      assert.equal(disabled(before), after)
      assertHarmless(before)
    })
  }

  const impossible: Readonly<Record<string, string>> = {
    'in a table': '| x |\n| --- |\n| bad |',
    'in fenced code': '```\nx\nbad\n```',
    'in indented code': 'x\n\n    bad',
    'in HTML': '<div>\nbad\n</div>',
    'in a comment': '<!-- x\nbad -->',
    'in front matter': '---\ntitle: bad\n---\n',
    'after a line break in code': '`x\nbad`',
    'after a line break in the address of a link': '[x](\n/bad)',
    'at the first line of an alert': '> [!NOTE]\n> bad',
    'in a heading of two lines': 'x\nbad\n===',
  }
  for (const [name, text] of Object.entries(impossible)) {
    it(`is not offered ${name}`, () => assert.equal(disabled(text), null))
  }

  it('changes nothing of what readers see, wherever it stands', () => {
    const words = fc.constantFrom('bad', 'good', '**bad** x', '`bad`', '[bad](x)', 'bad  ', 'x\\')
    const paragraph = fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))
    const leaf = fc.oneof(
      paragraph,
      fc.constantFrom(
        '# bad',
        'bad\n---',
        '```bad\nbad\n```',
        '| bad |\n| - |\n| bad |',
        '<p>bad\nbad',
        '***',
        '[bad]: bad',
      ),
    )
    const indented = (first: string, rest: string) => (text: string) => first + text.replaceAll('\n', `\n${rest}`)
    const { block } = fc.letrec<{ block: string }>((tie) => ({
      block: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc
          .tuple(
            fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
            fc.constantFrom('\n', '\n\n'),
            fc.constantFrom('- ', '1. ', '> ', '*   '),
          )
          .map(([blocks, gap, mark]) =>
            mark === '> '
              ? indented('> ', '> ')(blocks.join('\n\n'))
              : blocks.map(indented(mark, ' '.repeat(mark.length))).join(gap),
          ),
        fc.array(tie('block'), { minLength: 2, maxLength: 2 }).map((blocks) => blocks.join('\n\n')),
      ),
    }))
    // Of a list in a quote before another list remark says by mistake that it is loose, until a comment stands between them.
    const ignored = ['position', 'spread']
    const property = fc.property(block, (text) => assertHarmless(text, ignored))
    fc.assert(property, { seed: 5, numRuns: 60 })
  })
})

describe('disable in this file', () => {
  const file = '<!-- security-policy-disable-file no-bad -->'
  const fileDisabled = (text: string) => {
    const subject = subjectOf(text)
    const [action] = disableInFile(subject, 'no-bad')
    const after = applyAction(text, action)
    assert.deepEqual(subjectOf(after).findings satisfies readonly Finding[], [])
    return after
  }

  it('stands at the top', () => {
    assert.equal(fileDisabled('# bad'), `${file}\n\n# bad`)
    assert.equal(fileDisabled('\r\nbad'), `\r\n${file}\r\n\r\nbad`)
    assert.equal(fileDisabled('\ufeffbad'), `\ufeff${file}\n\nbad`)
    assert.equal(fileDisabled(''), `${file}\n\n`)
  })

  it('stands after front matter', () => {
    assert.equal(fileDisabled('---\na: b\n---\n\nbad'), `---\na: b\n---\n\n${file}\n\nbad`)
    assert.equal(fileDisabled('+++\na = 1\n+++\nbad'), `+++\na = 1\n+++\n${file}\n\nbad`)
  })

  it('adds its rule to a comment that is there', () => {
    assert.equal(
      fileDisabled('bad\n\n<!-- security-policy-disable-file no-ugly -->'),
      'bad\n\n<!-- security-policy-disable-file no-ugly no-bad -->',
    )
  })

  it('changes nothing of what readers see', () => {
    for (const text of ['# bad', 'bad\n===', '- bad', '---\na: b\n---\nbad', '| bad |\n| --- |', '    bad', '']) {
      const action: CodeAction | undefined = disableInFile(subjectOf(text), 'no-bad')[0]
      assert.equal(seen(applyAction(text, action)), seen(text))
    }
  })
})
