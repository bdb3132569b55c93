import assert from 'node:assert/strict'
import { readPolicy } from '../../../server/src/policy/read.ts'
import { noProject } from '../../../server/src/project/project.ts'
import { remoteFromUrl } from '../../../server/src/project/remotes.ts'
import { foreignPolicy } from '../../../server/src/rules/support/foreign-policy.ts'

function read(text: string, remotes: readonly string[], policyPath = 'SECURITY.md') {
  const known = remotes.flatMap((name) => remoteFromUrl('origin', `https://github.com/${name}`) ?? [])
  return foreignPolicy(readPolicy(text), { ...noProject, policyPath, remotes: known })
}

const microsoft = '# Security\n\nPlease report vulnerabilities to secure@microsoft.com by e-mail.'
const google = '# Security\n\nPlease report vulnerabilities with [our form](https://g.co/vulnz?from=here) to us.'

describe('foreign policies', () => {
  it('names the organization and the repository', () => {
    const { organization, repository, severity, template } = read(microsoft, ['acme/engine'])!
    assert.deepEqual([organization, repository, severity, template], ['Microsoft', 'acme/engine', 'warning', null])
  })

  it('only asks where an organization has accounts that nobody knows', () => {
    assert.equal(read(google, ['acme/engine'])?.severity, 'information')
  })

  it('is silent where the repository, or what it was forked from, is theirs', () => {
    for (const owner of ['microsoft', 'Azure', 'Azure-Samples', 'DotNet'])
      assert.equal(read(microsoft, [`${owner}/engine`]), null, owner)
    assert.equal(read(microsoft, ['me/engine', 'microsoft/engine']), null)
  })

  it('is silent where nobody knows the repository, and in templates', () => {
    assert.equal(read(microsoft, []), null)
    assert.equal(read(microsoft, ['acme/engine'], 'templates/SECURITY.md'), null)
  })

  it('is silent where there is another way to report', () => {
    assert.equal(read(`${microsoft} You can also send your report to security@acme.dev.`, ['acme/engine']), null)
    assert.equal(read('# Security\n\nWe fix what we can.', ['acme/engine']), null)
  })

  it('knows their own text by a comment, or by two links', () => {
    const template = (text: string) => {
      const span = read(text, ['acme/engine'])?.template
      return span && text.slice(span.start, span.end)
    }
    const comment = '<!-- BEGIN MICROSOFT SECURITY.MD V1.0.0 BLOCK -->'
    const link = '[rules](https://aka.ms/opensource/security/cvd)'
    assert.equal(template(`${comment}\n\n${microsoft}`), comment)
    assert.equal(template(`${microsoft} Read our ${link}, too.`), 'secure@microsoft.com')
    assert.equal(template(`${microsoft} Or mail secure@microsoft.com again.`), null)
  })
})
