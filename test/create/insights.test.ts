import { Ajv } from 'ajv'
import assert from 'node:assert/strict'
import { parse } from 'yaml'
import { insightsOf } from '../../server/src/create/insights.ts'
import { isProblem } from '../../server/src/create/steps/step.ts'
import { readPolicy } from '../../server/src/policy/read.ts'
import { insightsClaims } from '../../server/src/project/claims.ts'
import { noProject } from '../../server/src/project/project.ts'
import type { Project } from '../../server/src/project/project.ts'
import { insightsSchema } from './insights-schema.ts'

const onGitHub: Project = {
  ...noProject,
  policyPath: '.github/SECURITY.md',
  remotes: [{ name: 'origin', host: 'github.com', owner: 'octo', repo: 'engine' }],
}
const policy =
  '# Security\n\nReport vulnerabilities with the [private form](https://github.com/octo/engine/security/advisories/new), ' +
  'or write to security@acme.dev. We pay a bounty for them.\n'

function insights(text: string, project = onGitHub) {
  const made = insightsOf(readPolicy(text), project, '2026-11-22')
  if (isProblem(made)) throw new Error(made.problem)
  return made
}

/** The file when somebody has taken away the comment marks of all that is to be filled in. */
function filledIn(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.endsWith('# To fill in:'))
    .map((line) => line.replace(/^( *)# /, '$1'))
    .join('\n')
}

describe('insightsOf', () => {
  it('says what the policy and the repository say', () => {
    assert.deepEqual(parse(insights(policy).text), {
      header: {
        'schema-version': '2.2.0',
        'last-updated': '2026-11-22',
        'last-reviewed': '2026-11-22',
        url: 'https://github.com/octo/engine/raw/HEAD/security-insights.yml',
      },
      project: {
        name: 'engine',
        repositories: [
          { name: 'engine', url: 'https://github.com/octo/engine', comment: 'The repository of this file.' },
        ],
        'vulnerability-reporting': {
          'reports-accepted': true,
          'bug-bounty-available': true,
          contact: { name: 'Security contact', primary: true, email: 'security@acme.dev' },
          comment: 'Report in private: https://github.com/octo/engine/security/advisories/new',
          policy: 'https://github.com/octo/engine/security/policy',
        },
      },
      repository: {
        url: 'https://github.com/octo/engine',
        documentation: { 'security-policy': 'https://github.com/octo/engine/security/policy' },
      },
    })
  })

  it('is read back as it was meant', () => {
    const project = { ...onGitHub, securityInsights: { path: 'security-insights.yml', text: insights(policy).text } }
    assert.deepEqual(insightsClaims(project), {
      path: 'security-insights.yml',
      emails: ['security@acme.dev'],
      paysReporters: true,
      acceptsReports: true,
    })
  })

  it('leaves in comments what nobody else knows, and counts it', () => {
    const { text, message } = insights('Report vulnerabilities to a@acme.dev.', noProject)
    for (const key of ['url', 'name', 'bug-bounty-available', 'license'])
      assert.match(text, new RegExp(`^ *# +${key}:`, 'm'), key)
    assert.match(message, /\b12 more things\b/)
    assert.deepEqual(Object.keys(parse(text) as object), ['header', 'project'])
    assert.match(text, /\n {4}# To fill in:\n {4}# bug-bounty-available: false\n/)
  })

  const matches = new Ajv().compile(insightsSchema)
  for (const [name, text, project] of [
    ['everything is known', policy, onGitHub],
    ['little is known', 'Report vulnerabilities to a@acme.dev.', noProject],
    ['there are forms only', 'Report vulnerabilities with [our form](https://acme.dev/report).', onGitHub],
  ] as const)
    it(`matches the schema when it is filled in where ${name}`, () => {
      const made = insights(text, project).text
      assert.equal(matches(parse(made)), false)
      assert.equal(matches(parse(filledIn(made))), true, JSON.stringify(matches.errors))
    })

  it('is not made of a policy without a private way to report', () => {
    assert.ok(isProblem(insightsOf(readPolicy('# Security\n\nPlease open an issue.\n'), onGitHub, '2026-11-22')))
  })

  it('keeps days apart from dates for readers of older YAML', () => {
    assert.match(insights(policy).text, /last-updated: '2026-11-22'\n/)
  })
})
