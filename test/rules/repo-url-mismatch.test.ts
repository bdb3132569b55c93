import assert from 'node:assert/strict'
import { lint } from '../../server/src/lint/lint.ts'
import { readPolicy } from '../../server/src/policy/read.ts'
import { noProject } from '../../server/src/project/project.ts'
import { remoteFromUrl } from '../../server/src/project/remotes.ts'
import repoUrlMismatch from '../../server/src/rules/repo-url-mismatch.ts'
import { findingsIn } from './example.ts'

const check = (text: string, ...urls: string[]) => {
  const remotes = urls.map((url) => remoteFromUrl('origin', url)!)
  return findingsIn(`# Security Policy\n\n${text}\n`, { ...noProject, remotes }, [repoUrlMismatch])
}
const form =
  'Please report vulnerabilities to us with [the form](https://github.com/acme/brakes/security/advisories/new).'
const issue = 'Please report vulnerabilities to us in [an issue](https://github.com/acme/brakes/issues/new).'

describe('repo-url-mismatch', () => {
  it('is as severe as what may happen', () => {
    const severities = (text: string, remote: string) => check(text, remote).map(({ severity }) => severity)
    assert.deepEqual(severities(form, 'https://github.com/acme/engine'), ['error'])
    assert.deepEqual(severities(issue, 'https://github.com/acme/engine'), ['warning'])
    assert.deepEqual(severities(form, 'https://github.com/me/brakes'), ['information'])
  })

  it('knows repositories in groups within groups', () => {
    const inGroup = (url: string) =>
      check(`Please report vulnerabilities to us in [an issue](${url}).`, 'https://gitlab.com/acme/team/engine')
    for (const path of ['issues/new', '-/issues/new'])
      assert.deepEqual(inGroup(`https://gitlab.com/Acme/team/engine/${path}`), [])
    assert.equal(inGroup('https://gitlab.com/acme/team/engines/-/issues/new').length, 1)
  })

  it('is as severe as the settings say, if they say something', () => {
    const remotes = [remoteFromUrl('origin', 'https://github.com/me/brakes')!]
    const settings = { rules: new Map([['repo-url-mismatch', 'warning' as const]]) }
    const input = { policy: readPolicy(form), project: { ...noProject, remotes }, rules: [repoUrlMismatch], settings }
    assert.deepEqual(
      lint(input).map(({ severity }) => severity),
      ['warning'],
    )
  })

  it('offers each remote of the same host, and is sure of none', () => {
    const [finding] = check(
      form,
      'https://github.com/me/engine',
      'https://gitlab.com/me/engine',
      'https://github.com/acme/engine',
    )
    assert.deepEqual(
      finding!.fixes!.map(({ title, safe }) => [title, safe]),
      [
        ['Link to me/engine', undefined],
        ['Link to acme/engine', undefined],
      ],
    )
  })

  it('knows trackers in groups', () => {
    const text = 'Please report vulnerabilities to us in [an issue](https://gitlab.com/acme/parts/brakes/-/issues/new).'
    assert.deepEqual(check(text, 'https://gitlab.com/acme/parts/brakes.git'), [])
    assert.equal(check(text, 'https://gitlab.com/acme/parts/engine.git').length, 1)
  })

  it('is silent for an organisation, another host, and without remotes', () => {
    assert.deepEqual(check(form, 'https://github.com/acme/.github'), [])
    assert.deepEqual(check(form, 'https://gitlab.com/acme/engine'), [])
    assert.deepEqual(check(form), [])
  })

  it('is silent where the other repository is meant', () => {
    assert.deepEqual(
      check(`${form} Upstream is next.`.replace('us with', 'our upstream with'), 'https://github.com/a/b'),
      [],
    )
    assert.deepEqual(
      check(`${form} Or [there](https://github.com/x/y/security/advisories/new).`, 'https://github.com/a/b'),
      [],
    )
  })
})
