import assert from 'node:assert/strict'
import { noProject } from '../../server/src/project/project.ts'
import missingTitle from '../../server/src/rules/missing-title.ts'
import { findingsIn, fixAll } from './example.ts'

const rules = [missingTitle]

describe('missing-title', () => {
  const body = 'Report vulnerabilities to us.\n\nWe answer soon.\n'
  const mended = {
    [`\uFEFF${body}`]: `\uFEFF# Security Policy\n\n${body}`,
    [body.replaceAll('\n', '\r\n')]: `# Security Policy\n\n${body}`.replaceAll('\n', '\r\n'),
    [`---\nlayout: page\n---\n${body}`]: `---\nlayout: page\n---\n# Security Policy\n\n${body}`,
    [`<!-- a\n\nb -->\n\n${body}`]: `<!-- a\n\nb -->\n\n# Security Policy\n\n${body}`,
    [`- ${body}`]: `# Security Policy\n\n- ${body}`,
    [`## Scope\nThis code.\n## Credit\n${body}`]: `# Security Policy\n## Scope\nThis code.\n## Credit\n${body}`,
    [`Security Policy\r\n${body}`]: `# Security Policy\r\n${body}`,
  }
  for (const [text, expected] of Object.entries(mended))
    it(JSON.stringify(text), () => assert.equal(fixAll(text, noProject, rules), expected))

  it('takes what a site shows as the title for one', () => {
    for (const text of [
      `+++\ntitle = "Security"\n+++\n${body}`,
      `<H1>Security</H1>\n\n${body}`,
      `${body}\n# Security\n`,
      `# [Security](a.md)\n\n${body}`,
    ])
      assert.deepEqual(findingsIn(text, noProject, rules), [], text)
  })

  it('asks for no title where there is next to no text, or none that it understands', () => {
    for (const text of ['', '\n', 'Report vulnerabilities to us.', '<!-- a -->', 'Lorem ipsum.\n\nDolor sit amet.'])
      assert.deepEqual(findingsIn(text, noProject, rules), [], text)
  })
})
