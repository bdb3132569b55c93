import assert from 'node:assert/strict'
import { insightsClaims, securityTxtClaims } from '../../server/src/project/claims.ts'
import { noProject } from '../../server/src/project/project.ts'

const said = { emails: [], paysReporters: null, acceptsReports: null }
const fromSecurityTxt = (text: string) =>
  securityTxtClaims({ ...noProject, securityTxt: { path: 'security.txt', text } })
const fromInsights = (text: string) =>
  insightsClaims({ ...noProject, securityInsights: { path: 'security-insights.yml', text } })

describe('securityTxtClaims', () => {
  const cases: readonly (readonly [string, object])[] = [
    ['', {}],
    ['Contact: https://acme.dev/report', {}],
    [
      'Contact: mailto:Security@Acme.dev\ncontact:  psirt@acme.dev',
      { emails: ['security@acme.dev', 'psirt@acme.dev'] },
    ],
    ['Contact: mailto:security@acme.dev?subject=Hello', { emails: ['security@acme.dev'] }],
    ['Contact: mailto:\nContact: @acme.dev\nContact: a b@acme.dev', {}],
    ['# Contact: mailto:security@acme.dev', {}],
    ['Bug-Bounty: True', { paysReporters: true }],
    ['bug-bounty: false', { paysReporters: false }],
    ['Bug-Bounty: no', {}],
    ['Bug-Bounty: True\nBug-Bounty: False', {}],
    [
      '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nContact: mailto:security@acme.dev\n-----BEGIN PGP SIGNATURE-----\n',
      { emails: ['security@acme.dev'] },
    ],
  ]
  for (const [text, claims] of cases) {
    it(JSON.stringify(text), () =>
      assert.deepEqual(fromSecurityTxt(text), { path: 'security.txt', ...said, ...claims }),
    )
  }

  it('is nothing without a file', () => assert.equal(securityTxtClaims(noProject), null))
})

describe('insightsClaims', () => {
  const reporting = (...lines: readonly string[]) =>
    ['project:', '  vulnerability-reporting:', ...lines.map((line) => `    ${line}`)].join('\n')
  const cases: readonly (readonly [string, object])[] = [
    ['', {}],
    ['7', {}],
    ['[]', {}],
    ['project: [', {}],
    ['a: 1\n---\nb: 2', {}],
    [
      reporting('reports-accepted: true', 'bug-bounty-available: false'),
      { acceptsReports: true, paysReporters: false },
    ],
    [reporting('reports-accepted: "yes"', 'bug-bounty-available: 1'), {}],
    [reporting('contact:', '  email: Security@acme.dev'), { emails: ['security@acme.dev'] }],
    [reporting('contact:', '  email: [security@acme.dev]'), {}],
    [reporting('contact: &a [*a, *a]'), {}],
    [
      'vulnerability-reporting:\n  accepts-vulnerability-reports: false\n  email-contact: mailto:a@acme.dev',
      { acceptsReports: false, emails: ['a@acme.dev'] },
    ],
    [`a: &a [${'x,'.repeat(50)}x]\n${'b: [*a,*a,*a,*a,*a,*a]\n'.repeat(50)}`, {}],
    ['[' + '['.repeat(20_000), {}],
  ]
  for (const [text, claims] of cases) {
    it(JSON.stringify(text.slice(0, 90)), () =>
      assert.deepEqual(fromInsights(text), { path: 'security-insights.yml', ...said, ...claims }),
    )
  }

  it('reads a file once', () => {
    const project = { ...noProject, securityInsights: { path: 'security-insights.yml', text: '' } }
    assert.equal(insightsClaims(project), insightsClaims({ ...project }))
  })
})
