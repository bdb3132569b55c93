import assert from 'node:assert/strict'
import fc from 'fast-check'
import { sortSections } from '../../server/src/authoring/sort.ts'
import { readPolicy } from '../../server/src/policy/read.ts'
import { applyEdits } from '../support/apply-edits.ts'
import { policies } from '../support/policies.ts'

function sorted(text: string): string {
  const sorting = sortSections(readPolicy(text))
  assert.ok(sorting.state === 'sorted')
  return applyEdits(text, sorting.edits)
}

/** The text of a policy of these parts; blank lines stand between them. */
const policy = (...parts: readonly string[]) => `${parts.join('\n\n')}\n`

const title = '# Security Policy'
const reporting = '## Reporting a Vulnerability\n\nMail security@acme.dev.'
const versions = '## Supported Versions\n\nOnly the latest release.'
const scope = '## Scope\n\nThe engine:\n\n- its core\n- its plugins\n\n### Details\n\nAll of it.'
const bounty = '## Bug Bounty\n\nNone.'

describe('sortSections', () => {
  it('brings sections into the standard order, with all that is below them', () => {
    assert.equal(
      sorted(policy(title, 'Thank you.', bounty, scope, versions, reporting)),
      policy(title, 'Thank you.', reporting, versions, scope, bounty),
    )
  })

  it('moves as little as possible', () => {
    const text = policy(title, versions, reporting, scope, bounty)
    const sorting = sortSections(readPolicy(text))
    assert.ok(sorting.state === 'sorted')
    assert.deepEqual(
      sorting.moved.map((heading) => heading.text),
      ['Supported Versions'],
    )
    assert.equal(sorting.edits.length, 2)
    assert.ok(sorting.edits.every(({ start, end, text }) => Math.max(end - start, text.length) <= versions.length + 2))
  })

  const states: readonly (readonly [string, string, string])[] = [
    ['leaves what is in order', 'in-order', policy(title, reporting, versions, scope)],
    ['leaves a policy without sections', 'in-order', 'Mail us.\n'],
    ['leaves an empty text', 'in-order', ''],
    ['leaves numbered sections', 'numbered', policy(title, '## 1. Scope', 'All.', '## 2. Reporting', 'Mail us.')],
    [
      'leaves sections that HTML holds together',
      'in-order',
      policy(title, '<details>', scope, reporting, '</details>'),
    ],
    [
      'leaves sections that a pair of comments holds together',
      'in-order',
      policy(
        title,
        scope,
        '<!-- security-policy-disable http-link -->',
        versions,
        reporting,
        '<!-- security-policy-enable http-link -->',
      ),
    ],
    [
      'leaves a section above another that is said to be below it',
      'in-order',
      policy(title, '## Scope\n\nFor more, see the versions below.', versions),
    ],
    [
      'leaves a section below another that is said to be above it',
      'in-order',
      policy(title, versions, '## Reporting\n\nFor the versions above, write to security@acme.dev.'),
    ],
    [
      'leaves an unfinished merge',
      'tangled',
      policy(title, '<<<<<<< HEAD', scope, '=======', versions, '>>>>>>> topic', reporting),
    ],
    ['leaves lone carriage returns', 'tangled', policy(title, scope, reporting).replaceAll('\n', '\r')],
  ]
  for (const [name, state, text] of states) it(name, () => assert.equal(sortSections(readPolicy(text)).state, state))

  const moves: readonly (readonly [string, string, string])[] = [
    [
      'leaves sections about something else with the one before them',
      policy(title, '## Our Friends', 'Some.', scope, '## Weather', 'Rain.', reporting),
      policy(title, '## Our Friends', 'Some.', reporting, scope, '## Weather', 'Rain.'),
    ],
    [
      'leaves a way back and link definitions at the end',
      policy(title, scope, reporting, '---', '## [Back](README.md)', '[a]: https://acme.dev'),
      policy(title, reporting, scope, '---', '## [Back](README.md)', '[a]: https://acme.dev'),
    ],
    [
      'leaves a closing note, and a comment at the end',
      policy(title, scope, reporting, '---', '_Thank you._', '<!-- the end -->'),
      policy(title, reporting, scope, '---', '_Thank you._', '<!-- the end -->'),
    ],
    [
      'leaves lines between sections in their places',
      policy(title, scope, '---', reporting, '---', bounty),
      policy(title, reporting, '---', scope, '---', bounty),
    ],
    [
      'takes along what stands before a heading and is for it',
      policy(title, scope, '<a name="how"></a>', '<!-- security-policy-disable-next-line http-link -->\n' + reporting),
      policy(title, '<a name="how"></a>', '<!-- security-policy-disable-next-line http-link -->\n' + reporting, scope),
    ],
    [
      'knows a contact for reports',
      policy(title, scope, '## Contact\n\nMail security@acme.dev.'),
      policy(title, '## Contact\n\nMail security@acme.dev.', scope),
    ],
    [
      'does not take a list that is announced for another section',
      policy(title, '## Scope\n\nThe parts below:\n\n- core', reporting),
      policy(title, reporting, '## Scope\n\nThe parts below:\n\n- core'),
    ],
    [
      'keeps a missing last line break',
      policy(title, scope, reporting).trimEnd(),
      policy(title, reporting, scope).trimEnd(),
    ],
    ['keeps a byte order mark', `\uFEFF${policy(scope, reporting)}`, `\uFEFF${policy(reporting, scope)}`],
    [
      'keeps Windows line ends',
      policy(title, scope, reporting).replaceAll('\n', '\r\n'),
      policy(title, reporting, scope).replaceAll('\n', '\r\n'),
    ],
    [
      'keeps front matter first',
      policy('---\ntitle: Security\n---', scope, reporting),
      policy('---\ntitle: Security\n---', reporting, scope),
    ],
    [
      'parts a heading without marks from a text before it',
      '# Security Policy\n\n## Scope\nAll.\n\nReporting\n---------\nMail security@acme.dev.\n## Credit\nYes.\n',
      '# Security Policy\n\nReporting\n---------\nMail security@acme.dev.\n\n## Scope\nAll.\n## Credit\nYes.\n',
    ],
  ]
  for (const [name, before, after] of moves) it(name, () => assert.equal(sorted(before), after))

  describe('with a list of contents', () => {
    const link = (name: string) => `[${name}](#${name.toLowerCase().replaceAll(' ', '-')})`
    const [toReporting, toScope, toBounty] = ['Reporting a Vulnerability', 'Scope', 'Bug Bounty'].map(link)
    const weather = '## Weather\n\nRain.'
    const lists: readonly (readonly [string, string, string])[] = [
      ['follows', `- ${toBounty}\n- ${toScope}\n- ${toReporting}`, `- ${toReporting}\n- ${toScope}\n- ${toBounty}`],
      [
        'keeps what is nested and what stands between the items',
        `* ${toBounty}\n\n* ${toScope}\n  - ${link('Details')}\n* ${link('Weather')}\n* ${toReporting}`,
        `* ${toReporting}\n\n* ${toScope}\n  - ${link('Details')}\n* ${link('Weather')}\n* ${toBounty}`,
      ],
      ['keeps numbers', `1. ${toBounty}\n2. ${toReporting}`, `1. ${toReporting}\n2. ${toBounty}`],
      ['leaves numbers of two widths', `9. ${toBounty}\n10. ${toReporting}`, `9. ${toBounty}\n10. ${toReporting}`],
      ['leaves one in another order', `- ${toReporting}\n- ${toBounty}`, `- ${toReporting}\n- ${toBounty}`],
      [
        'leaves one that says more than where things are',
        `- ${toBounty}\n- ${toReporting}: first of all`,
        `- ${toBounty}\n- ${toReporting}: first of all`,
      ],
      [
        'leaves one with a link to elsewhere',
        `- ${toBounty}\n- ${toReporting}\n- [Code](src)`,
        `- ${toBounty}\n- ${toReporting}\n- [Code](src)`,
      ],
      [
        'leaves one with numbered names',
        '- [1. Money](#bug-bounty)\n- [2. Scope](#scope)',
        '- [1. Money](#bug-bounty)\n- [2. Scope](#scope)',
      ],
    ]
    for (const [name, before, after] of lists) {
      it(name, () => {
        const head = policy(title, '## Table of Contents', '')
        const text = head + policy(before, bounty, scope, weather, reporting)
        const expected = head + policy(after, reporting, scope, weather, bounty)
        assert.equal(sorted(text), expected)
        assert.equal(sorted(text.replaceAll('\n', '\r\n')), expected.replaceAll('\n', '\r\n'))
      })
    }
  })

  const part = fc.oneof(
    fc.constantFrom(
      reporting,
      versions,
      scope,
      bounty,
      '## Weather\n\nRain.',
      '## Credit\n\nYes.',
      'Scope\n-----\nAll.',
    ),
    fc.constantFrom('see above', 'see below.', '---', '<div>', '</div>', '<!-- x-start -->', '<!-- x-end -->'),
    fc.constantFrom(
      '```',
      '## ',
      '> ## Scope',
      '- ## Scope',
      '[a]: https://acme.dev',
      '[a]',
      '<!--',
      '    code',
      '# Security',
    ),
    fc.constantFrom(...policies),
  )
  const texts = fc
    .tuple(
      fc.array(fc.tuple(part, fc.constantFrom('\n', '\n\n', '\n\n\n')), { maxLength: 12 }),
      fc.constantFrom('\n', '\r\n'),
    )
    .map(([parts, lineBreak]) => parts.flat().join('').replaceAll('\n', lineBreak))

  it('keeps every line, and does nothing the second time', () => {
    const lines = (text: string) =>
      text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '')
        .sort()
    fc.assert(
      fc.property(texts, (text) => {
        const sorting = sortSections(readPolicy(text))
        if (sorting.state !== 'sorted') return
        const once = applyEdits(text, sorting.edits)
        assert.deepEqual(lines(once), lines(text))
        assert.equal(sortSections(readPolicy(once)).state, 'in-order')
      }),
    )
  })

  it('takes its time with a huge policy, but not all of it', () => {
    const text = policy(title, ...Array.from({ length: 4000 }, (_, index) => [scope, reporting, bounty][index % 3]!))
    assert.equal(sorted(text).indexOf('## Scope') > sorted(text).lastIndexOf('## Reporting'), true)
  })
})
