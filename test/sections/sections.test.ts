import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import snippets from '../../snippets/security-policy.json' with { type: 'json' }
import { applyEdits } from '../support/apply-edits.ts'
import { lint } from '../../server/src/lint/lint.ts'
import type { Policy } from '../../server/src/policy/policy.ts'
import { readPolicy } from '../../server/src/policy/read.ts'
import { profileIds } from '../../server/src/profiles/profiles.ts'
import { noProject } from '../../server/src/project/project.ts'
import type { Project } from '../../server/src/project/project.ts'
import { rules } from '../../server/src/rules/index.ts'
import { insertSection } from '../../server/src/sections/insert.ts'
import type { SectionId } from '../../server/src/sections/standard.ts'
import { plainSnippet } from '../../server/src/sections/snippet.ts'
import { rankOfHeading } from '../../server/src/sections/order.ts'
import { standardOrder, standardSections } from '../../server/src/sections/standard.ts'

const ids = Object.keys(standardSections) as SectionId[]
const octo: Project = {
  ...noProject,
  remotes: [{ name: 'origin', host: 'github.com', owner: 'octo', repo: 'engine' }],
}

/** The text with a section, as an editor without snippets shows it. */
function withSection(text: string, id: SectionId, project?: Project): string {
  const { edits } = insertSection(readPolicy(text), id, project)
  return applyEdits(
    text,
    edits.map((edit) => ({ ...edit, text: filled(plainSnippet(edit.text)) })),
  )
}

/** A text as an author leaves it who fills in what nobody else can know. */
function filled(text: string): string {
  return text.replaceAll(/\bexample(?:\.org\b|(?=[/)]))/g, 'acme.dev')
}

/** Policies that have room for a section which most have already. */
const bases: Readonly<Partial<Record<SectionId, string>>> = {
  title: '## Reporting a Vulnerability\n\nMail security@acme.dev.\n\n## Scope\n\nThe code in this repository.\n',
  'parent-policy': '# Security Policy\n\nThis is about the security of our engine.\n',
}

/** The headings of a text, and the text as lines. */
function headings(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line.startsWith('#'))
}

describe('insertSection', () => {
  const policy = `# Security Policy

## Reporting a Vulnerability

Mail security@acme.dev.

## Supported Versions

Only the latest release.

## Bug Bounty

None.

## References

- https://acme.dev
`

  const places: readonly (readonly [SectionId, string, string | undefined])[] = [
    ['communication-channels', '## Reporting a Vulnerability', '## Supported Versions'],
    ['report-contents', '## Reporting a Vulnerability', '## Supported Versions'],
    ['scope', '## Supported Versions', '## Bug Bounty'],
    ['credit', '## Bug Bounty', '## References'],
  ]
  for (const [id, before, after] of places) {
    it(`puts ${id} between ${before} and ${after}`, () => {
      const lines = headings(withSection(policy, id))
      const index = lines.indexOf(`## ${standardSections[id].title}`)
      assert.deepEqual([lines[index - 1], lines[index + 1]], [before, after])
    })
  }

  for (const id of ids) {
    it(`adds ${id} and changes nothing else`, () => {
      const base = id === 'title' ? policy.slice(policy.indexOf('## ')) : policy
      const [edit, ...others] = insertSection(readPolicy(base), id).edits
      assert.equal(others.length, 0)
      assert.equal(edit!.start, edit!.end)
      assert.match(withSection(base, id), new RegExp(`(?:^#|\\n\\n##) ${standardSections[id].title}\\n\\n\\S`))
      assert.doesNotMatch(withSection(base, id), /\n{3}|[ \t]\n/)
    })
  }

  it('goes to the end when nothing comes later', () => {
    const text = '# Security Policy\n\n## Reporting a Vulnerability\n\nMail security@acme.dev.\n'
    assert.ok(withSection(text, 'scope').startsWith(`${text}\n## Scope\n\n`))
    assert.ok(withSection(text, 'scope').endsWith('in private anyway.\n'))
  })

  it('keeps a missing line break at the end', () => {
    const text = '# Security Policy\n\nMail security@acme.dev.'
    assert.ok(withSection(text, 'scope').startsWith(`${text}\n\n## Scope\n\n`))
    assert.ok(withSection(text, 'scope').endsWith('in private anyway.'))
  })

  it('leaves blanks at the end of the last line where they are', () => {
    const text = '# Security Policy\n\nMail security@acme.dev.  \n'
    assert.ok(withSection(text, 'scope').startsWith(`${text}\n## Scope\n\n`))
    assert.ok(withSection(text, 'scope').endsWith('in private anyway.\n'))
  })

  it('puts as few sections as possible on the wrong side', () => {
    const text =
      '# Security Policy\n\n## Supported Versions\n\nAll.\n\n## Reporting a Vulnerability\n\nMail a@acme.dev.\n'
    assert.deepEqual(headings(withSection(text, 'report-contents')).slice(1), [
      '## Supported Versions',
      '## Reporting a Vulnerability',
      '## What to Include in a Report',
    ])
  })

  it('goes before a footer', () => {
    const text = '# Security Policy\n\nMail a@acme.dev.\n\n## Reporting\n\nMail.\n\n## [Back](README.md)\n\n##\n'
    assert.deepEqual(headings(withSection(text, 'scope')).slice(1), [
      '## Reporting',
      '## Scope',
      '## [Back](README.md)',
      '##',
    ])
  })

  for (const tail of [
    '[a]: https://acme.dev\n[b]: b.md\n',
    '[^1]: A note.\n',
    '<!-- left open',
    '~~~~text\n~~~\nx\n',
    '```',
    '<pre>\n<b>left open</b>\n',
    '~~~\nx\n',
  ]) {
    it(`goes before ${JSON.stringify(tail)} at the end`, () => {
      const text = `# Security Policy\n\nMail a@acme.dev.\n\n${tail}`
      assert.ok(withSection(text, 'scope').endsWith(`in private anyway.\n\n${tail}`))
    })
  }

  const belonging = [
    '<a name="credit"></a>\n\n',
    '<!-- security-policy-disable-next-line no-private-channel -->\n',
    '<!-- About credit. -->\n',
    '<!-- BEGIN generated -->\n\nText.\n\n',
    '<details>\n<summary>More</summary>\n\n',
  ]
  const ends: Readonly<Record<string, string>> = { '<!-': '\n<!-- END generated -->\n', '<de': '\n</details>\n' }
  for (const before of belonging)
    it(`leaves ${JSON.stringify(before)} with the heading it belongs to`, () => {
      const start = '# Security Policy\n\nMail security@acme.dev.\n\n'
      const heading = `${before}## Credit\n\nWe name you.\n${ends[before.slice(0, 3)] ?? ''}`
      const after = withSection(start + heading, 'scope')
      assert.ok(after.startsWith(`${start}## Scope\n`), after)
      assert.ok(after.endsWith(`anyway.\n\n${heading}`), after)
    })

  const two = '## Reporting\n\nMail security@acme.dev.\n\n## Credit\n\nWe name you.\n'
  it('goes into a fold between two sections of it', () => {
    const after = withSection(`# Security Policy\n\n<details>\n\n${two}\n</details>\n\n## Thanks\n\nYes.\n`, 'scope')
    assert.deepEqual(after.match(/^(?:##.*|<.*)$/gm), [
      '<details>',
      '## Reporting',
      '## Scope',
      '## Credit',
      '</details>',
      '## Thanks',
    ])
  })

  it('stays out of what a program writes', () => {
    const text = `# Security Policy\n\n<!-- BEGIN generated -->\n\n${two}\n<!-- END generated -->\n`
    for (const more of ['', '\n## Thanks\n\nYes.\n'])
      assert.ok(withSection(text + more, 'scope').startsWith(`${text}\n## Scope\n\n`))
  })

  it('takes nothing that is indented into its list', () => {
    for (const next of ['   ## Credit\n\nWe name you.\n', '  [a]: https://acme.dev\n']) {
      const after = readPolicy(withSection(`# Security Policy\n\nMail [us][a].\n\n${next}`, 'out-of-scope'))
      const types = after.markdown.blocks.flatMap(({ block }) => block.tree.children.map(({ type }) => type))
      assert.ok(types.lastIndexOf('list') < types.length - 1, next)
    }
  })

  it('goes behind closed comments and fences at the end', () => {
    const text = '# Security Policy\n\n```text\na\n```\n\n<!-- end -->\n'
    assert.ok(withSection(text, 'scope').startsWith(`${text}\n## Scope\n`))
  })

  it('takes the level of its siblings', () => {
    assert.match(withSection('Mail a@acme.dev.\n', 'scope'), /\n\n## Scope\n/)
    assert.match(withSection('## Security\n\nMail a@acme.dev.\n', 'scope'), /\n\n### Scope\n/)
    assert.match(
      withSection('# A\n\n### Reporting\n\nMail a@acme.dev.\n\n#### Key\n\nNone.\n', 'scope'),
      /\n\n### Scope\n/,
    )
    assert.match(withSection('# A\n\nb\n\n# Reporting\n\nMail a@acme.dev.\n', 'scope'), /\n\n# Scope\n/)
  })

  it('stays outside quotes and lists', () => {
    const text = '# A\n\nMail a@acme.dev.\n\n> ## References\n>\n> b\n\n- # References\n'
    assert.ok(withSection(text, 'scope').startsWith(`${text}\n## Scope\n`))
  })

  it('is written in the style of the author', () => {
    const text =
      'Policy\r\n======\r\n\r\n\r\nReporting\r\n---------\r\n* Mail a@acme.dev.\r\n\r\n\r\nReferences\r\n----------\r\n* b\r\n'
    const expected =
      /\r\n\r\n\r\nWhat to Include in a Report\r\n---------------------------\r\n(?:.+\r\n\r\n)?(?:\* .+\r\n)+\r\n\r\nReferences\r\n/
    assert.match(withSection(text, 'report-contents'), expected)
    assert.doesNotMatch(withSection(text, 'report-contents'), /[^\r]\n/)
  })

  it('sets itself apart from a heading that follows text without a blank line', () => {
    assert.match(
      withSection('# A\n## Reporting\nMail.\n## References\nb\n', 'scope'),
      /Mail\.\n\n## Scope\n(?:.+\n|\n)+\n## References/,
    )
  })

  it('links to the pages of the repository', () => {
    const link = /\[Open a private report\]\((.*?)\)/
    const linkIn = (project?: Project): string | undefined =>
      link.exec(withSection(policy, 'communication-channels', project))?.[1]
    assert.equal(linkIn(octo), 'https://github.com/octo/engine/security/advisories/new')
    assert.equal(linkIn(), '../../security/advisories/new')
    assert.equal(linkIn({ ...noProject, policyPath: '.github/SECURITY.md' }), '../../../security/advisories/new')
  })

  for (const id of ids) {
    it(`finds nothing wrong with ${id}`, () => {
      const base = bases[id] ?? '# Security Policy\n\n## Reporting a Vulnerability\n\nMail security@acme.dev.\n'
      for (const profile of profileIds) {
        const find = (text: string): readonly string[] =>
          lint({ policy: readPolicy(text), project: octo, rules, settings: { rules: new Map(), profile } }).map(
            (finding) => `${finding.rule}: ${finding.message}`,
          )
        const before = find(base)
        assert.deepEqual(
          find(withSection(base, id, octo)).filter((finding) => !before.includes(finding)),
          [],
          profile,
        )
      }
    })

    it(`is recognised by its heading: ${id}`, () => {
      const section = standardSections[id]
      const { sections } = readPolicy(withSection(policy, id))
      const found = sections.find(({ heading }) => heading.text === section.title)!
      assert.ok(found.heading.topic !== null)
      assert.equal(Math.floor(rankOfHeading(found.heading)! / 1000), standardOrder.indexOf(section.topic))
    })
  }
})

describe('standard sections', () => {
  it('have a place in the order', () => {
    for (const { topic } of Object.values(standardSections)) assert.ok(standardOrder.includes(topic), topic)
  })

  it('are snippets for policies', () => {
    for (const { prefix, scope, description } of Object.values(snippets)) {
      assert.match(prefix, /^sec-[a-z-]+$/)
      assert.equal(scope, 'markdown')
      assert.ok(description.length > 0)
    }
    assert.equal(new Set(Object.values(snippets).map(({ prefix }) => prefix)).size, Object.keys(snippets).length)
  })

  it('are listed in the README', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    for (const { prefix } of Object.values(snippets)) assert.ok(readme.includes(`\`${prefix}\``), prefix)
  })
})

describe('standard sections as they are read', () => {
  const base = '# Security Policy\n\n## Reporting a Vulnerability\n\nMail security@acme.dev.\n'
  const read = (id: SectionId): Policy => readPolicy(withSection(base, id))
  const stages = (id: SectionId): readonly string[] =>
    read(id).timeframes.map(({ stage, hours }) => `${stage} ${hours}`)

  it('promise exactly the times that they name', () => {
    const promised = new Map(ids.map((id) => [id, stages(id)] as const).filter(([, found]) => found.length > 0))
    assert.deepEqual(
      promised,
      new Map<SectionId, readonly string[]>([
        ['response-times', ['acknowledge 72', 'triage 168', 'update 336']],
        ['coordinated-disclosure', ['disclose 2160']],
        ['report-progress', ['update 336']],
      ]),
    )
  })

  it('say what they are for', () => {
    const channels = read('communication-channels').channels.map(({ kind, visibility, purpose }) => [
      kind,
      visibility,
      purpose,
    ])
    assert.deepEqual(channels[1], ['ghsa', 'private', 'report'])
    assert.equal(read('communication-channels').publicWarnings.length, 1)
    assert.ok(read('report-contents').reportContents)
    assert.equal(read('supported-versions').supportedVersions?.form, 'prose')
    const released: Project = { ...noProject, versions: [{ version: '3.2.0', source: 'package.json' }] }
    const table = readPolicy(withSection(base, 'supported-versions', released)).supportedVersions
    assert.deepEqual(
      table?.rows.map(({ version, supported }) => [version, supported]),
      [
        ['3.x', true],
        ['< 3.0', false],
      ],
    )
    assert.ok(read('scope').scope)
    assert.ok(read('out-of-scope').outOfScope)
    assert.equal(read('safe-harbor').safeHarbor.level, 'full')
    assert.equal(read('bug-bounty').bounty.answer, 'yes')
    assert.equal(read('no-bounty').bounty.answer, 'no')
    assert.ok(read('credit').credit)
    assert.ok(read('security-updates').announcements)
    assert.ok(read('anonymous-reports').anonymousReports)
    assert.ok(read('languages').reportLanguages)
    assert.ok(read('support-policy').supportEnd)
    assert.ok(read('cve-ids').advisoryIds)
    assert.ok(read('security-model').securityModel)
    assert.ok(read('test-rules').testRules)
    assert.ok(read('third-party-action').thirdPartyAction)
    assert.equal(read('third-party-action').safeHarbor.level, 'none')
  })

  it('leave no reporter without a date', () => {
    for (const id of ids) {
      assert.deepEqual(read(id).openEndedGags, [], id)
      assert.deepEqual(read(id).vagueTimeframes, [], id)
      assert.deepEqual(read(id).placeholders, [], id)
    }
  })
})
