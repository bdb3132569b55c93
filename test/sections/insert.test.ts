import assert from 'node:assert/strict'
import fc from 'fast-check'
import { sectionState } from '../../server/src/authoring/section-states.ts'
import { lint } from '../../server/src/lint/lint.ts'
import { readPolicy } from '../../server/src/policy/read.ts'
import { profileIds } from '../../server/src/profiles/profiles.ts'
import { noProject } from '../../server/src/project/project.ts'
import type { Project } from '../../server/src/project/project.ts'
import { rules } from '../../server/src/rules/index.ts'
import { insertSections } from '../../server/src/sections/insert.ts'
import { inStandardOrder } from '../../server/src/sections/order.ts'
import { plainSnippet } from '../../server/src/sections/snippet.ts'
import { sectionIds, standardSections } from '../../server/src/sections/standard.ts'
import type { SectionId } from '../../server/src/sections/standard.ts'
import { applyEdits } from '../support/apply-edits.ts'

const octo: Project = {
  ...noProject,
  remotes: [{ name: 'origin', host: 'github.com', owner: 'octo', repo: 'engine' }],
}

/** The text with sections, as an author leaves it who fills in what nobody else can know. */
function withSections(text: string, ids: readonly SectionId[], project = octo): string {
  const { edits } = insertSections(readPolicy(text), ids, project, '2026-11-22')
  const plain = edits.map((edit) => ({ ...edit, text: plainSnippet(edit.text) }))
  return applyEdits(text, plain).replaceAll(/\bexample(?:\.org\b|(?=[/)]))/g, 'acme.dev')
}

/** A heading and what stands under it, in some style. */
const section = fc.record({
  title: fc.constantFrom('Reporting', 'Supported Versions', 'Scope', 'Bug Bounty', 'Credits', 'Something Else'),
  body: fc.constantFrom(
    'Mail a@acme.dev.',
    '* One\n* Two',
    '> Quote',
    '```\n# No heading\n```',
    '| a |\n| - |\n| b |',
    '',
  ),
  isSetext: fc.boolean(),
})

const policies = fc
  .record({
    top: fc.constantFrom('', '\uFEFF', '---\ntitle: x\n---\n\n', '<!-- A comment. -->\n\n', '# Security Policy\n\n'),
    sections: fc.array(section, { maxLength: 5 }),
    gap: fc.constantFrom('\n\n', '\n\n\n'),
    tail: fc.constantFrom('', '\n', '\n\n[a]: https://acme.dev\n', '\n\n```\nopen', '  \n \n'),
    lineBreak: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ top, sections, gap, tail, lineBreak }) => {
    const written = sections.map(({ title, body, isSetext }) =>
      [isSetext ? `${title}\n${'-'.repeat(title.length)}` : `## ${title}`, body]
        .filter((part) => part !== '')
        .join('\n\n'),
    )
    return (top + written.join(gap) + tail).replaceAll('\n', lineBreak)
  })

describe('insertSections', () => {
  it('leaves all else as it was, in any style, and does what it says', () => {
    fc.assert(
      fc.property(policies, fc.subarray([...sectionIds], { minLength: 1, maxLength: 4 }), (text, ids) => {
        const before = readPolicy(text)
        const { edits } = insertSections(before, ids)
        for (const { start, end } of edits) assert.equal(start, end)
        const after = readPolicy(withSections(text, ids, noProject))
        for (const id of ids) assert.equal(sectionState(id, after, noProject).state, 'present', id)
        const kept = after.headings.map((heading) => heading.text)
        for (const heading of before.headings) assert.ok(kept.includes(heading.text), heading.text)
        if (text.includes('\r\n')) assert.doesNotMatch(after.text, /[^\r]\n/)
      }),
      { numRuns: 150 },
    )
  })

  it('puts several sections with one gap each into one place', () => {
    const text = '# Security Policy\n\n## References\n\n- https://acme.dev\n'
    assert.match(
      withSections(text, ['no-bounty', 'scope', 'bug-bounty']),
      /^# Security Policy\n\n## Scope\n\n(?:.+\n\n)+## Bug Bounty\n\n.+\n\n## References\n\n- https:\/\/acme\.dev\n$/,
    )
  })

  it('gives the same one after the other as at once, in any order', () => {
    const policies = ['', '# Security Policy\n\nMail a@acme.dev.\n', '## References\n\n- https://acme.dev\n']
    fc.assert(
      fc.property(
        fc.constantFrom(...policies),
        fc.shuffledSubarray(sectionIds.slice(1), { maxLength: 4 }),
        (text, ids) => {
          // Those that say the same are never inserted both.
          const kept = inStandardOrder(ids.map((id) => standardSections[id]))
          const chosen = ids.filter((id) => kept.includes(standardSections[id]))
          const oneByOne = chosen.reduce((before, id) => withSections(before, [id], noProject), text)
          assert.equal(oneByOne, withSections(text, chosen, noProject))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('numbers the tab stops of all places through', () => {
    const policy = readPolicy('# Security Policy\n\n## Scope\n\nAll of it.\n')
    const { edits } = insertSections(policy, ['policy-history', 'response-times'])
    const numbers = edits.flatMap(({ text }) => [...text.matchAll(/\$\{(\d)/g)].map((match) => match[1]))
    assert.deepEqual([edits.length, numbers], [2, ['1', '2', '3', '4', '5']])
  })

  it('lets the last Tab lead to the end of what it inserts, not to the heading after that', () => {
    const policy = readPolicy('# Security Policy\n\n## Scope\n\nAll of it.\n\n## References\n\n- https://acme.dev\n')
    const { edits } = insertSections(policy, ['response-times', 'credit'])
    const last = edits.toSorted((a, b) => a.start - b.start).at(-1)!
    assert.deepEqual(edits.map(({ text }) => text.includes('$0')).sort(), [false, true])
    assert.match(last.text, /[^\n]\$0\n\n$/)
  })

  it('gives a policy without anything wrong, with all sections at once', () => {
    // One profile asks for more than a form, and an address is written only where it is known.
    const securityTxt = { path: '.well-known/security.txt', text: 'Contact: mailto:security@acme.dev\n' }
    const project: Project = { ...octo, securityTxt }
    const text = withSections('', sectionIds, project)
    for (const profile of profileIds) {
      const settings = { rules: new Map(), profile }
      const found = lint({ policy: readPolicy(text), project, rules, settings, today: '2026-11-22' })
      assert.deepEqual(
        found.filter(({ severity }) => severity !== 'hint').map(({ rule, message }) => `${rule}: ${message}`),
        [],
        profile,
      )
    }
  })
})
