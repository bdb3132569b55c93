import assert from 'node:assert/strict'
import { readRule, ruleIds } from '../../scripts/read-rules.ts'
import { elements } from '../../server/src/elements/elements.ts'
import type { Element, ElementId } from '../../server/src/elements/elements.ts'
import { lint } from '../../server/src/lint/lint.ts'
import { effectiveSeverity } from '../../server/src/lint/severity.ts'
import { readPolicy } from '../../server/src/policy/read.ts'
import { assess } from '../../server/src/profiles/assess.ts'
import type { Profile } from '../../server/src/profiles/profile.ts'
import { demandOn, profileIds, profiles } from '../../server/src/profiles/profiles.ts'
import type { ProfileId } from '../../server/src/profiles/profiles.ts'
import { noProject } from '../../server/src/project/project.ts'
import { insertSection } from '../../server/src/sections/insert.ts'
import { plainSnippet } from '../../server/src/sections/snippet.ts'
import { applyEdits } from '../support/apply-edits.ts'

const rules = await Promise.all(Object.values<Element>(elements).map(async ({ rule }) => (await readRule(rule)).rule))
const bare = '# Security Policy\n\nPlease report vulnerabilities to security@acme.dev.\n'

function findingsUnder(profile: ProfileId, text: string, levels: [string, 'off' | 'hint'][] = []) {
  const settings = { rules: new Map(levels), profile }
  return lint({ policy: readPolicy(text), project: noProject, rules, settings, today: '2026-11-22' })
}

/** The elements of a profile that a text is found to lack. */
function lackedUnder(profile: ProfileId, text: string): readonly string[] {
  return assess(readPolicy(text), noProject, profile)
    .filter(({ judgement }) => judgement.state === 'lacking')
    .map(({ demand }) => demand.element)
}

describe('elements', () => {
  it('have a rule that can speak of each', () => {
    const known = ruleIds()
    for (const [id, { rule }] of Object.entries<Element>(elements)) assert.ok(known.includes(rule), `${id}: ${rule}`)
  })

  it('have a rule each', () => {
    const named = Object.values<Element>(elements).map(({ rule }) => rule)
    assert.equal(new Set(named).size, named.length)
  })

  it('are asked for by a rule that is on, or by a profile', () => {
    const asked = new Set(profileIds.flatMap((id) => profiles[id].demands.map(({ element }) => element)))
    const idle = rules.filter(({ severity }) => severity === 'off').map(({ id }) => id)
    const unused = Object.entries<Element>(elements).filter(
      ([id, { rule }]) => idle.includes(rule) && !asked.has(id as ElementId),
    )
    assert.deepEqual(unused, [])
  })
})

describe('profiles', () => {
  for (const [id, profile] of Object.entries<Profile>(profiles)) {
    it(`${id} asks for each element once, and says where`, () => {
      const asked = profile.demands.map(({ element }) => element)
      assert.equal(new Set(asked).size, asked.length)
      for (const { clause } of profile.demands) assert.notEqual(clause, '')
      assert.match(profile.summary, /^[A-Z].*\.$/)
    })

    it(`${id} turns on each rule that is off by default`, () => {
      const silent = profile.demands
        .filter(({ severity }) => severity === undefined)
        .map(({ element }) => rules.find((rule) => rule.id === elements[element].rule)!)
        .filter(({ severity }) => severity === 'off')
      assert.deepEqual(silent, [])
    })
  }

  it('leave rules as they are by default', () => {
    for (const { id, severity } of rules)
      assert.equal(effectiveSeverity({ id, severity }, { rules: new Map() }), severity)
  })

  it('come before the rule, and after the settings', () => {
    const rule = { id: 'missing-policy-date', severity: 'hint' } as const
    assert.equal(effectiveSeverity(rule, { rules: new Map(), profile: 'cisa' }), 'error')
    assert.equal(effectiveSeverity(rule, { rules: new Map([[rule.id, 'off']]), profile: 'cisa' }), 'off')
    assert.equal(effectiveSeverity(rule, { rules: new Map(), profile: 'etsi' }), 'hint')
  })

  it('are named by their clause where they ask for something', () => {
    const message = (profile: ProfileId): string =>
      findingsUnder(profile, bare).find(({ rule }) => rule === 'missing-scope')!.message
    assert.ok(message('cisa').endsWith(' (asked for by CISA BOD 20-01, 3(a)i).'), message('cisa'))
    assert.ok(!message('default').includes('asked for by'), message('default'))
  })

  it('are kept apart when the same settings are used with each', () => {
    const levels = new Map()
    const find = (profile: ProfileId) =>
      lint({ policy: readPolicy(bare), project: noProject, rules, settings: { rules: levels, profile } })
    const severityOf = (profile: ProfileId) => find(profile).find(({ rule }) => rule === 'missing-scope')!.severity
    assert.deepEqual(
      [severityOf('cisa'), severityOf('default'), severityOf('disclose-io')],
      ['error', 'hint', 'warning'],
    )
  })

  it('make all problems of a rule as severe as they say', () => {
    for (const id of profileIds) {
      for (const { rule, severity } of findingsUnder(id, bare)) {
        const demand = demandOn(rule, id)
        if (demand !== null) assert.equal(severity, demand.severity)
      }
    }
  })
})

describe('the demands of profiles', () => {
  for (const id of profileIds) {
    it(`${id}: what it lacks is what its rules find`, () => {
      const found = new Set(findingsUnder(id, bare).map(({ rule }) => rule))
      const demanded = profiles[id].demands.map(({ element }) => element)
      const spoken = demanded.filter((element) => found.has(elements[element].rule))
      // Of a safe harbor that is not there, one rule speaks and not three.
      const parts: readonly string[] = ['authorization', 'full-safe-harbor', 'third-party-action']
      assert.deepEqual(
        spoken,
        lackedUnder(id, bare).filter((element) => !parts.includes(element)),
      )
    })

    it(`${id}: the sections that are offered meet all of them, with nothing wrong`, () => {
      const whole = completed(id, bare)
      const left: readonly string[] = findingsUnder(id, whole)
        .filter(({ severity }) => severity !== 'hint')
        .map(({ rule }) => rule)
      assert.deepEqual(
        left.filter((rule) => demandOn(rule, id) !== null),
        [],
      )
      assert.deepEqual(lackedUnder(id, whole), [])
    })
  }

  it('are not judged in a policy that hands over to another one', () => {
    const text =
      '# Security Policy\n\nThe security policy is described in [our handbook](https://acme.dev/security-policy).\n'
    for (const id of profileIds) assert.deepEqual(lackedUnder(id, text), [], id)
  })

  it('tell where they are met', () => {
    const policy = readPolicy(bare)
    const [contact] = assess(policy, noProject, 'etsi')
    assert.ok(contact?.judgement.state === 'met')
    const { start, end } = contact.judgement.fact!.span
    assert.equal(policy.text.slice(start, end), 'security@acme.dev')
  })
})

/** A text after the first fix of each finding that a profile asks for, one after the other. */
function completed(profile: ProfileId, text: string): string {
  const finding = findingsUnder(profile, text).find(
    ({ rule, fixes = [] }) => demandOn(rule, profile) && fixes.length > 0,
  )
  if (finding === undefined) return withDefaults(profile, text)
  const { edits } = finding.fixes![0]!
  return completed(
    profile,
    applyEdits(
      text,
      edits.map((edit) => ({ ...edit, text: plainSnippet(edit.text) })),
    ),
  )
}

/** The demands of the default profile are not louder than its rules, so their sections are inserted by their ids. */
function withDefaults(profile: ProfileId, text: string): string {
  const [lacked] = lackedUnder(profile, text) as ElementId[]
  const section = lacked === undefined ? undefined : (elements[lacked] as Element).sections[0]
  if (section === undefined) return text
  const { edits } = insertSection(readPolicy(text), section, noProject, '2026-11-22')
  return withDefaults(
    profile,
    applyEdits(
      text,
      edits.map((edit) => ({ ...edit, text: plainSnippet(edit.text) })),
    ),
  )
}
