import assert from 'node:assert/strict'
import { targetOf } from '../../server/src/policy/targets.ts'

describe('targets', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['https://github.com/octo/engine/security/advisories/new', 'advisory-form'],
    ['https://github.com/octo/engine/security/advisories/new?template=x', 'advisory-form'],
    ['https://github.com/octo/engine/security/advisories', 'advisories'],
    ['https://github.com/octo/engine/security', 'advisories'],
    ['https://github.com/octo/engine/security/policy', 'advisories'],
    ['https://github.com/octo/engine/issues', 'issues'],
    ['https://github.com/octo/engine/issues/new/choose', 'issues'],
    ['https://gitlab.com/group/sub/engine/-/issues/new', 'issues'],
    ['../../issues', 'issues'],
    ['../../security/advisories/new', 'advisory-form'],
    ['https://github.com/octo/engine/discussions/12', 'discussions'],
    ['https://github.com/octo/engine/pulls', 'pulls'],
    ['https://github.com/octo/engine/blob/main/SECURITY.md', 'web'],
    ['https://hackerone.com/octo', 'platform'],
    ['https://app.intigriti.com/programs/octo', 'platform'],
    ['https://discord.gg/abc', 'chat'],
    ['https://octo.slack.com/archives/C1', 'chat'],
    ['https://matrix.to/#/#octo:matrix.org', 'chat'],
    ['https://g.co/vulnz', 'form'],
    ['https://msrc.microsoft.com/create-report', 'form'],
    ['https://docs.github.com/en/code-security', 'github-docs'],
    ['https://keys.openpgp.org/search?q=x', 'key'],
    ['keys/octo.asc', 'key'],
    ['https://groups.google.com/g/octo', 'forum'],
    ['mailto:a@b.dev', 'email'],
    ['tel:+4930123', 'phone'],
    ['#reporting', 'anchor'],
    ['', 'none'],
    ['docs/x.md', 'relative'],
    ['https://octo.dev', 'web'],
    ['javascript:alert(1)', 'other'],
    ['http://[broken', 'web'],
  ]
  for (const [url, kind] of cases) it(`${url || '(empty)'} leads to ${kind}`, () => assert.equal(targetOf(url), kind))
})
