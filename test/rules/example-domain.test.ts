import assert from 'node:assert/strict'
import { noProject } from '../../server/src/project/project.ts'
import type { Project } from '../../server/src/project/project.ts'
import exampleDomain from '../../server/src/rules/example-domain.ts'
import { findingsIn } from './example.ts'

const found = (text: string) =>
  findingsIn(text, noProject, [exampleDomain]).map(({ at }) => text.slice(at.start, at.end))

describe('example-domain', () => {
  it('tells of a link once, at its words where they are the address', () => {
    assert.deepEqual(found('Write to [security@example.com](mailto:security@example.com).'), ['security@example.com'])
    assert.deepEqual(found('Write [to us](mailto:security@example.com).'), ['mailto:security@example.com'])
    assert.deepEqual(found('Write to [us][1].\n\n[1]: mailto:security@example.com'), ['mailto:security@example.com'])
  })

  it('sees addresses that tools do not', () => {
    assert.deepEqual(found('Write to security [at] example [dot] com.'), ['security [at] example [dot] com'])
  })

  it('leaves quoted mails, code and examples alone', () => {
    assert.deepEqual(found('> From: security@example.com'), [])
    assert.deepEqual(found('```\nsecurity@example.com\n```'), [])
    assert.deepEqual(found('Use your address, e.g. security@example.com.'), [])
    assert.deepEqual(found('Security reports about examples.com or security@myexample.com are fine.'), [])
  })

  it('leaves to another rule what a template left', () => {
    assert.deepEqual(found('Send an email to your-email@example.com.'), [])
  })

  it('offers no private report form where the repository is not on GitHub', () => {
    const remotes = [{ name: 'origin', host: 'gitlab.com', owner: 'acme', repo: 'engine' }]
    const project: Project = { ...noProject, remotes }
    assert.deepEqual(findingsIn('Write to security@example.com.', project, [exampleDomain])[0]!.fixes, [])
  })
})
