import assert from 'node:assert/strict'
import { draftPolicy, policyQuestions } from '../../server/src/create/draft.ts'
import { isProblem } from '../../server/src/create/steps/step.ts'
import { lint } from '../../server/src/lint/lint.ts'
import type { Policy } from '../../server/src/policy/policy.ts'
import { readPolicy } from '../../server/src/policy/read.ts'
import { scorecard } from '../../server/src/policy/scorecard.ts'
import { profileIds } from '../../server/src/profiles/profiles.ts'
import type { ProfileId } from '../../server/src/profiles/profiles.ts'
import { noProject } from '../../server/src/project/project.ts'
import type { Project } from '../../server/src/project/project.ts'
import { remoteFromUrl } from '../../server/src/project/remotes.ts'
import type { Answers } from '../../server/src/protocol.ts'
import { rules } from '../../server/src/rules/index.ts'
import { plainSnippet } from '../../server/src/sections/snippet.ts'
import { randomNumbers } from '../support/edits.ts'

const today = '2026-11-22'

/** A repository with a remote, of which nothing else is known. */
function repository(url: string, facts: Partial<Project> = {}): Project {
  const remote = remoteFromUrl('origin', url)!
  return { ...noProject, policyPath: '.github/SECURITY.md', remotes: [remote], ...facts }
}

const onGitHub = repository('git@github.com:octo/engine.git')
const onGitLab = repository('https://gitlab.com/group/part/engine.git', { policyPath: 'SECURITY.md' })
const elsewhere = repository('https://codeberg.org/octo/engine.git', { policyPath: 'SECURITY.md' })
const released = { ...onGitHub, versions: [{ version: '3.2.0', source: 'package.json' }] }
const mail = { 'email-address': ['security@acme.dev'] }

function draft(project: Project, answers: Answers = {}): string {
  const drafted = draftPolicy(project, answers, today)
  if (isProblem(drafted)) throw new Error(drafted.problem)
  return drafted.text
}

function problem(project: Project, answers: Answers): string | null {
  const drafted = draftPolicy(project, answers, today)
  return isProblem(drafted) ? drafted.problem : null
}

let last: Policy | undefined

/** Ids of the rules that find something of warning or worse; of all, with `missing` false, that is no lack. */
function findings(text: string, project: Project, profile: ProfileId = 'default') {
  last = readPolicy(text, last)
  return lint({ policy: last, project, rules, settings: { rules: new Map(), profile }, today })
}

function serious(text: string, project: Project): readonly string[] {
  return findings(text, project)
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule, message }) => `${rule}: ${message}`)
}

const lacks = new Set(rules.filter((rule) => 'missing' in rule && rule.missing).map(({ id }) => id))

/** The ids of the items that are picked. */
function picks(project: Project, id: string): readonly string[] {
  const { items } = policyQuestions(project).find((question) => question.id === id)!
  return items.filter(({ picked }) => picked).map((item) => item.id)
}

describe('draftPolicy', () => {
  const defaults: readonly (readonly [string, Project, Answers])[] = [
    ['a repository on GitHub', onGitHub, {}],
    ['a repository with a version', released, {}],
    ['a repository on GitLab', onGitLab, {}],
    ['a repository elsewhere', elsewhere, mail],
    ['a folder without a repository', noProject, mail],
    ['a repository of a whole organization', repository('https://github.com/octo/.github'), mail],
  ]
  for (const [name, project, answers] of defaults) {
    it(`has nothing of warning or worse for ${name}, and all points of Scorecard`, () => {
      const text = draft(project, answers)
      assert.deepEqual(serious(text, project), [])
      assert.equal(scorecard(text).score, 10)
    })

    it(`says nothing wrong for ${name} under any profile`, () => {
      const text = draft(project, answers)
      for (const profile of profileIds) {
        const wrong = findings(text, project, profile).filter(({ rule }) => !lacks.has(rule))
        assert.deepEqual(
          wrong.map(({ rule }) => rule),
          [],
        )
      }
    })
  }

  it('is plain text with line feeds and one at its end', () => {
    for (const [, project, answers] of defaults) {
      const text = draft(project, answers)
      assert.doesNotMatch(text, /\$\{|\r|\n\n$|\n{3}|[ \t]\n/)
      assert.ok(text.endsWith('\n'))
    }
  })

  it('leads to the private report form', () => {
    assert.match(draft(onGitHub), /\(https:\/\/github\.com\/octo\/engine\/security\/advisories\/new\)/)
    assert.match(
      draft(onGitLab),
      /\(https:\/\/gitlab\.com\/group\/part\/engine\/-\/issues\/new\?issue\[confidential\]=true\)/,
    )
  })

  it('makes no promise with legal weight, and none that costs money, unless it is chosen', () => {
    for (const [, project] of defaults) {
      assert.deepEqual(
        picks(project, 'sections').filter((id) => /harbor|third|bug-bounty|cve|updates/.test(id)),
        [],
      )
    }
    assert.match(draft(onGitHub, { sections: ['safe-harbor'] }), /## Safe Harbor/)
  })

  it('takes no answer for its default, and what is none for nothing', () => {
    const text = draft(released)
    const strange = { response: [], disclosure: ['0'], versions: [1, null], sections: 'all', nothing: ['x'] }
    assert.equal(draft(released, strange as unknown as Answers), text)
    assert.equal(draft(released, { channels: ['github', 'pigeon', '__proto__'] }), text)
  })

  it('writes the chosen times and versions', () => {
    const text = draft(released, { response: ['7-days'], disclosure: ['45'], versions: ['line'] })
    assert.match(text, /within 7 days\.\n.* within 14 days\.\n.* every 30 days\./)
    assert.match(text, /no later than 45 days after/)
    assert.match(text, /\| 3\.x \| :white_check_mark: \|\n\| < 3\.0 \| :x: \|/)
  })

  it('leaves what was chosen to be changed, with the other choices after it', () => {
    const drafted = draftPolicy(released, { disclosure: ['45'], versions: ['line'] }, today)
    assert.ok(!isProblem(drafted))
    assert.match(drafted.snippet, /keep \$\{1:engine\} and its users safe/)
    assert.match(drafted.snippet, /no later than \$\{\d+\|45 days,90 days,60 days\|\} after/)
    assert.match(drafted.snippet, /\| \$\{\d+:3\.x\} \| :white_check_mark: \|\n\| < \$\{\d+:3\.0\} \|/)
    assert.equal(plainSnippet(drafted.snippet), drafted.text)
  })

  it('says of fixes what it says of versions', () => {
    const fixed = (version: string) => draft(released, { versions: [version], sections: ['security-updates'] })
    assert.match(fixed('latest'), /fix a confirmed vulnerability in the latest release\./)
    assert.match(fixed('line'), /fix a confirmed vulnerability in every supported version\./)
    assert.match(fixed('main-branch'), /fix a confirmed vulnerability in the main branch\./)
  })
})

describe('draftPolicy without a way to report', () => {
  it('asks for an address that nobody knows', () => {
    assert.deepEqual(picks(noProject, 'channels'), ['email'])
    assert.equal(problem(noProject, {}), 'To which e-mail address can people report?')
    assert.match(problem(noProject, { 'email-address': ['me'] })!, /^Write one e-mail address/)
    assert.match(problem(noProject, { 'email-address': ['me@acme.dev](https://x)'] })!, /^Write one e-mail address/)
    assert.match(problem(noProject, { 'email-address': ['security@example.org'] })!, /for examples/)
    assert.match(draft(noProject, { 'email-address': [' security@acme.dev\n'] }), /<security@acme\.dev>/)
  })

  it('asks for the address of a form', () => {
    const form = (url: string) => ({ channels: ['form'], 'form-address': [url] })
    assert.match(problem(onGitHub, form('http://acme.dev/x'))!, /begins with https/)
    assert.match(problem(onGitHub, form('https://acme.dev/x) [y](z'))!, /begins with https/)
    assert.match(problem(onGitHub, form('https://localhost/x'))!, /no address/)
    assert.match(draft(onGitHub, form('https://acme.dev/a_b_c?d=e')), /\(https:\/\/acme\.dev\/a_b_c\?d=e\)/)
  })

  it('says that one is needed', () => {
    assert.match(problem(onGitHub, { channels: [] })!, /^Say how people can report/)
  })
})

describe('policyQuestions', () => {
  it('know what files beside the policy say', () => {
    const text = 'Contact: mailto:psirt@acme.dev\nBug-Bounty: True\n'
    const project = { ...onGitHub, securityTxt: { path: '.well-known/security.txt', text } }
    assert.deepEqual(picks(project, 'channels'), ['github', 'email'])
    assert.equal(picks(project, 'sections').includes('no-bounty'), false)
    assert.deepEqual(serious(draft(project), project), [])
  })

  it('know the channels of the configuration', () => {
    const project = { ...elsewhere, ownChannels: ['https://acme.dev/report'] }
    assert.deepEqual(picks(project, 'channels'), ['form'])
    assert.deepEqual(serious(draft(project), project), [])
  })

  it('do not take names that no forge gives', () => {
    const odd = { name: 'origin', host: 'github.com', owner: 'a](b', repo: '<img>' }
    const project = { ...noProject, remotes: [odd] }
    assert.deepEqual(picks(project, 'channels'), ['email'])
    assert.doesNotMatch(draft(project, mail), /<img>|a\]\(b/)
  })

  it('have one pick where one is chosen', () => {
    for (const project of [onGitHub, released, onGitLab, noProject])
      for (const { many, items } of policyQuestions(project))
        assert.ok(many || items.filter(({ picked }) => picked).length === 1)
  })
})

describe('every draft', () => {
  /** Answers at random, the same in every run; each item of each question comes in many of them. */
  function* someAnswers(project: Project, count: number): Generator<Answers> {
    const random = randomNumbers(7)
    const questions = policyQuestions(project)
    for (let index = 0; index < count; index++) {
      const answers = questions.map(({ id, many, items }) => {
        const some = items.filter(() => random() < 0.5)
        const one = items[Math.floor(random() * items.length)]!
        return [id, (many && some.length > 0 ? some : [one]).map((item) => item.id)] as const
      })
      yield { ...Object.fromEntries(answers), ...mail, 'form-address': ['https://acme.dev/report'] }
    }
  }

  for (const [name, project] of Object.entries({ onGitHub, released, onGitLab, elsewhere, noProject }))
    it(`has nothing of warning or worse: ${name}`, () => {
      for (const answers of someAnswers(project, 40)) {
        const text = draft(project, answers)
        assert.deepEqual(serious(text, project), [], JSON.stringify(answers))
        assert.equal(scorecard(text).score, 10)
      }
    })
})
