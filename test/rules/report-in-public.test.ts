import assert from 'node:assert/strict'
import type { Finding } from '../../server/src/lint/finding.ts'
import { noProject } from '../../server/src/project/project.ts'
import rule from '../../server/src/rules/report-in-public.ts'
import { findingsIn } from './example.ts'

function find(text: string, host?: string): readonly Finding[] {
  const remotes = host === undefined ? [] : [{ name: 'origin', host, owner: 'acme', repo: 'tool' }]
  return findingsIn(text, { ...noProject, remotes }, [rule])
}

const wrong = '# Security Policy\n\nPlease report vulnerabilities by opening an issue.\n'

describe('report-in-public', () => {
  it('links the form of the repository where it is known', () => {
    const [fix] = find(wrong, 'github.com')[0]!.fixes!
    assert.ok(fix!.edits[0]!.text.includes('https://github.com/acme/tool/security/advisories/new'))
  })

  it('offers no form of GitHub to a repository elsewhere', () => {
    const titles = find(wrong, 'gitlab.com')[0]!.fixes!.map(({ title }) => title)
    assert.deepEqual(titles, ['Add that no details belong there'])
  })

  it('finds a sentence once, however many public places it names', () => {
    const text =
      '# Security Policy\n\nPlease report vulnerabilities in a GitHub issue or on [Discord](https://discord.gg/acme).\n'
    assert.equal(find(text).length, 1)
  })

  it('changes nothing by itself', () => {
    assert.ok(find(wrong).every(({ fixes }) => fixes!.every(({ safe }) => safe !== true)))
  })
})
