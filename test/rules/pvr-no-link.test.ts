import assert from 'node:assert/strict'
import { noProject } from '../../server/src/project/project.ts'
import type { Project } from '../../server/src/project/project.ts'
import pvrNoLink from '../../server/src/rules/pvr-no-link.ts'
import { findingsIn, withFix } from './example.ts'

const remote = (name: string, owner: string, repo: string, host = 'github.com') => ({ name, host, owner, repo })
const project = (...remotes: Project['remotes']): Project => ({ ...noProject, policyPath: 'SECURITY.md', remotes })
const own = project(remote('origin', 'acme', 'engine'))
const form = 'https://github.com/acme/engine/security/advisories/new'

const fixesOf = (text: string, where = own) => findingsIn(text, where, [pvrNoLink]).flatMap(({ fixes }) => fixes ?? [])
const fixed = (text: string) => fixesOf(text).map((fix) => withFix(text, fix))

describe('pvr-no-link', () => {
  it('links words that stand in quotes or code', () => {
    assert.deepEqual(fixed('Please use the "Private vulnerability reporting" of GitHub.'), [
      `Please use the "[Private vulnerability reporting](${form})" of GitHub.`,
    ])
    assert.deepEqual(fixed('Please report it with `Private vulnerability reporting` on GitHub.'), [
      `Please report it with [\`Private vulnerability reporting\`](${form}) on GitHub.`,
    ])
  })

  it('leaves a link to the documentation as it is', () => {
    const docs = '[private vulnerability reporting](https://docs.github.com/en/code-security)'
    assert.deepEqual(fixed(`Please report it with ${docs}.`), [
      `Please report it with ${docs} ([report form](${form})).`,
    ])
  })

  it('is sure of a single repository on GitHub only', () => {
    const text = 'Please report it with private vulnerability reporting.'
    assert.deepEqual(
      fixesOf(text).map(({ safe }) => safe),
      [true],
    )
    const fork = project(remote('origin', 'me', 'engine'), remote('upstream', 'acme', 'engine'))
    assert.deepEqual(
      fixesOf(text, fork).map(({ title, safe }) => [title, safe]),
      [
        ['Link to https://github.com/me/engine/security/advisories/new', false],
        [`Link to ${form}`, false],
      ],
    )
    const elsewhere = project(remote('origin', 'acme', 'engine', 'gitlab.com'))
    assert.deepEqual(fixesOf(text, elsewhere), [])
    const organisation = project(remote('origin', 'acme', '.github'))
    assert.deepEqual(fixesOf(text, organisation), [])
  })

  it('promises nothing that depends on a condition', () => {
    const text = 'Use private vulnerability reporting to report it if it is enabled.'
    assert.deepEqual(
      fixesOf(text).map(({ safe }) => safe),
      [false],
    )
  })
})
