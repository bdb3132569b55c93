import assert from 'node:assert/strict'
import { isProblem } from '../../server/src/create/steps/step.ts'
import { securityTxtOf } from '../../server/src/create/security-txt.ts'
import { securityTxtKind } from '../../server/src/kinds/security-txt.ts'
import { readPolicy } from '../../server/src/policy/read.ts'
import { noProject } from '../../server/src/project/project.ts'
import type { Project } from '../../server/src/project/project.ts'
import { remoteFromUrl } from '../../server/src/project/remotes.ts'
import { rules } from '../../server/src/rules/index.ts'
import { manyFacts } from '../support/many-facts.ts'

const today = '2026-11-22'
const at = (url: string, policyPath = 'SECURITY.md', facts: Partial<Project> = {}): Project => ({
  ...noProject,
  policyPath,
  remotes: [remoteFromUrl('origin', url)!],
  ...facts,
})
const onGitHub = at('git@github.com:octo/engine.git')

/** The lines of the file that a policy makes, without that of the last day; each file is checked with all rules. */
function linesOf(text: string, project = onGitHub): readonly string[] {
  const made = securityTxtOf(readPolicy(text), project, today)
  if (isProblem(made)) throw new Error(made.problem)
  const context = { project: { ...project, policyPath: '.well-known/security.txt' }, rules, today }
  for (const profile of ['default', 'cisa'] as const) {
    const found = securityTxtKind.read(made.text).find({ ...context, settings: { rules: new Map(), profile } })
    assert.deepEqual(
      found.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule),
      [],
    )
  }
  assert.ok(made.text.endsWith('\n'))
  return made.text
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('Expires: '))
}

describe('securityTxtOf', () => {
  const mail = '# Security\n\nReport vulnerabilities to security@acme.dev.\n'
  const home = 'Policy: https://github.com/octo/engine/security/policy'

  it('names the private ways to report in the order of the policy, each once', () => {
    const text =
      '# Security\n\nReport a vulnerability with the [private form](../../security/advisories/new), or write to ' +
      'Security@acme.dev or security@acme.dev. Ask on [Discord](https://discord.gg/acme) for a private channel.\n'
    assert.deepEqual(linesOf(text), [
      'Contact: https://github.com/octo/engine/security/advisories/new',
      'Contact: mailto:Security@acme.dev',
      home,
    ])
  })

  it('is valid for less than a year', () => {
    const made = securityTxtOf(readPolicy(mail), onGitHub, today)
    assert.ok(!isProblem(made))
    assert.match(made.text, /\nExpires: 2027-11-21T00:00:00Z\n/)
    assert.match(made.message, /valid until 2027-11-21/)
  })

  it('says what the policy says of rewards, languages, keys and thanks', () => {
    const said = [
      'You can write to us in German or English.',
      'You can encrypt your report with [our PGP key](docs/pgp-key.asc).',
      'We credit you by name in our [hall of fame](https://acme.dev/thanks).',
      'We do not pay rewards for reports.',
    ]
    assert.deepEqual(linesOf(`${mail}\n${said.join('\n\n')}\n`), [
      'Contact: mailto:security@acme.dev',
      'Encryption: https://github.com/octo/engine/blob/HEAD/docs/pgp-key.asc',
      'Acknowledgments: https://acme.dev/thanks',
      'Preferred-Languages: de, en',
      home,
      'Bug-Bounty: False',
    ])
  })

  it('says nothing of what the policy says with a condition, or for something else', () => {
    const said = [
      'We do not answer reports that are not written in English.',
      'Our releases are signed with [our release key](https://acme.dev/release.asc).',
      'We credit you as our [code of conduct](https://acme.dev/conduct) says.',
    ]
    assert.deepEqual(linesOf(`${mail}\n${said.join('\n\n')}\n`), ['Contact: mailto:security@acme.dev', home])
  })

  const policies: readonly (readonly [Project, string | null])[] = [
    [at('https://gitlab.com/a/b/c.git'), 'Policy: https://gitlab.com/a/b/c/-/blob/HEAD/SECURITY.md'],
    [at('https://github.com/o/r', 'docs/my policy.md'), 'Policy: https://github.com/o/r/blob/HEAD/docs/my%20policy.md'],
    [
      at('https://github.com/o/r', 'SECURITY.md', { policies: ['.github/SECURITY.md', 'SECURITY.md'] }),
      'Policy: https://github.com/o/r/blob/HEAD/SECURITY.md',
    ],
    [at('https://git.acme.dev/o/r'), null],
    [noProject, null],
  ]
  for (const [project, expected] of policies)
    it(`knows where the policy is: ${expected ?? 'nowhere'}`, () => {
      const found = linesOf(mail, project).find((line) => line.startsWith('Policy'))
      assert.equal(found ?? null, expected)
    })

  const none = [
    '# Security\n\nPlease open an issue.\n',
    '# Security\n\nReport vulnerabilities to security@example.com.\n',
    '# Security\n\nReport vulnerabilities to [INSERT EMAIL].\n',
    '# Security\n\nReport vulnerabilities with the form at http://acme.dev/report.\n',
    '# Security\n\nPlease follow [our security policy](https://acme.dev/security-policy).\n',
    '',
  ]
  for (const text of none)
    it(`makes no file without a private way to report: ${JSON.stringify(text.slice(12, 60))}`, () => {
      const made = securityTxtOf(readPolicy(text), onGitHub, today)
      assert.ok(isProblem(made))
      assert.match(made.problem, /gives the address of none/)
    })

  it('names no more contacts than somebody reads', () => {
    const many = Array.from({ length: 80 }, (_, index) => `Report vulnerabilities to desk${index}@acme.dev.`)
    const contacts = linesOf(`# Security\n\n${many.join('\n\n')}\n`).filter((line) => line.startsWith('Contact'))
    assert.equal(contacts.length, 50)
    assert.equal(contacts[0], 'Contact: mailto:desk0@acme.dev')
  })

  it('lets nothing of the policy begin a line', () => {
    const text = '# Security\n\nReport vulnerabilities to [us](<https://acme.dev/a&#10;Contact: x>) or a@acme.dev.\n'
    for (const line of linesOf(text)) assert.match(line, /^(?:Contact|Policy): (?:https:|mailto:)\S+$/)
    assert.ok(linesOf(manyFacts, at('https://gitlab.com/harbor/light')).length > 0)
  })
})
