import assert from 'node:assert/strict'
import { noProject } from '../../server/src/project/project.ts'
import type { Project, Remote } from '../../server/src/project/project.ts'
import { insertSection } from '../../server/src/sections/insert.ts'
import { plainSnippet } from '../../server/src/sections/snippet.ts'
import type { SectionId } from '../../server/src/sections/standard.ts'
import { readPolicy } from '../../server/src/policy/read.ts'

const on = (host: string): Remote => ({ name: 'origin', host, owner: 'acme', repo: 'engine' })
const securityTxt = { path: '.well-known/security.txt', text: 'Contact: mailto:security@acme.dev\n' }

describe('standard sections in a repository', () => {
  const cases: readonly (readonly [string, SectionId, Partial<Project>, string])[] = [
    ['the name of the repository', 'title', { remotes: [on('github.com')] }, 'helping to keep engine and'],
    [
      'the form on GitHub',
      'communication-channels',
      { remotes: [on('github.com')] },
      '(https://github.com/acme/engine/security/advisories/new)',
    ],
    [
      'the form on GitLab',
      'communication-channels',
      { remotes: [on('gitlab.com')] },
      '(https://gitlab.com/acme/engine/-/issues/new?issue[confidential]=true)',
    ],
    ['a known address', 'communication-channels', { remotes: [on('github.com')], securityTxt }, '<security@acme.dev>'],
    [
      'no address that nobody knows',
      'communication-channels',
      { remotes: [on('codeberg.org')] },
      '<security@example.org>',
    ],
    [
      'the issues of another forge',
      'contact',
      { remotes: [on('codeberg.org')] },
      '(https://codeberg.org/acme/engine/issues)',
    ],
    [
      'the issues of a group within a group',
      'contact',
      { remotes: [{ ...on('git.acme.dev'), owner: 'acme/tools' }] },
      '(https://git.acme.dev/acme/tools/engine/-/issues)',
    ],
    [
      'no advisories on another forge',
      'security-updates',
      { remotes: [on('codeberg.org')] },
      'in a security advisory and',
    ],
    ['who assigns ids elsewhere', 'cve-ids', { remotes: [on('codeberg.org')] }, 'from MITRE for'],
    [
      'the current version',
      'supported-versions',
      { versions: [{ version: '0.4.1', source: 'package.json' }] },
      '| 0.4.x | :white_check_mark: |\n| < 0.4 | :x: |',
    ],
    [
      'no line of a version that is a date',
      'supported-versions',
      { versions: [{ version: '2026.1.2', source: 'package.json' }] },
      'Only the latest release gets',
    ],
    ['no version that nobody knows', 'supported-versions', {}, 'Only the latest release gets'],
    [
      'a key in the repository',
      'encryption-key',
      { policyPath: '.github/SECURITY.md', paths: ['README.md', 'KEYS'] },
      '(../KEYS)',
    ],
    [
      'the policy of the owner',
      'parent-policy',
      { remotes: [on('github.com')] },
      '[security policy of acme](https://github.com/acme/.github/blob/HEAD/SECURITY.md)',
    ],
  ]
  for (const [name, id, known, expected] of cases) {
    it(`say ${name}`, () => {
      const [edit] = insertSection(readPolicy(''), id, { ...noProject, ...known }).edits
      const text = plainSnippet(edit!.text)
      assert.ok(text.includes(expected), text)
    })
  }
})
