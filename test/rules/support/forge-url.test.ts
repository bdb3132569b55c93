import assert from 'node:assert/strict'
import { isOrganisationWide, repositoryPage } from '../../../server/src/rules/support/forge-url.ts'

describe('repositoryPage', () => {
  it('reads pages on GitHub and in groups on GitLab', () => {
    assert.deepEqual(repositoryPage('https://www.github.com/acme/engine.git?tab=readme#x'), {
      host: 'github.com',
      owner: 'acme',
      repo: 'engine',
      path: '',
    })
    assert.deepEqual(repositoryPage('https://gitlab.com/acme/parts/engine/-/issues/new/'), {
      host: 'gitlab.com',
      owner: 'acme/parts',
      repo: 'engine',
      path: '/issues/new',
    })
    assert.equal(
      repositoryPage('https://github.com/acme/engine/security/advisories/new')?.path,
      '/security/advisories/new',
    )
  })

  it('knows what names no repository', () => {
    for (const url of ['https://github.com/acme', 'https://github.com', 'acme/engine', 'mailto:a@acme.dev', 'https://'])
      assert.equal(repositoryPage(url), null, url)
  })
})

describe('isOrganisationWide', () => {
  it('knows repositories that stand for many', () => {
    for (const repo of [
      '.github',
      '.github-private',
      'security',
      'security-advisories',
      'product-security',
      '.security',
    ])
      assert.ok(isOrganisationWide(repo), repo)
    for (const repo of ['engine', 'securitytxt', 'insecurity', 'github.io']) assert.ok(!isOrganisationWide(repo), repo)
  })
})
