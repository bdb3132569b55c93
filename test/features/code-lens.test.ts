import assert from 'node:assert/strict'
import { codeLenses } from '../../server/src/features/code-lens/code-lens.ts'
import { toDiagnostics } from '../../server/src/features/diagnostics.ts'
import type { Finding } from '../../server/src/lint/finding.ts'
import { lint } from '../../server/src/lint/lint.ts'
import { readPolicy } from '../../server/src/policy/read.ts'
import type { ProfileId } from '../../server/src/profiles/profiles.ts'
import { noProject } from '../../server/src/project/project.ts'
import { inspectionOf } from '../../server/src/reports/inspection.ts'
import { rules } from '../../server/src/rules/index.ts'
import { isSerious } from '../../server/src/rules/rule.ts'
import { openText } from '../support/open-text.ts'

const commands = ['securityPolicy.showRule', 'securityPolicy.showProblems', 'securityPolicy.completePolicy']

interface Options {
  readonly profile?: ProfileId
  readonly has?: readonly string[]
}

function lensesOf(text: string, { profile = 'default', has = commands }: Options = {}) {
  const policy = readPolicy(text)
  const findings = lint({ policy, project: noProject, rules, settings: { rules: new Map(), profile } })
  return { lenses: shownFor(text, findings, has), findings, policy }
}

function shownFor(text: string, findings: readonly Finding[], has: readonly string[] = commands) {
  const open = openText(text)
  const shown = toDiagnostics(open, findings, null)
  return codeLenses({ text: open, policy: readPolicy(text), project: noProject, shown, commands: new Set(has) })
}

const titles = (text: string, profile?: ProfileId) =>
  lensesOf(text, profile && { profile }).lenses.map(({ command }) => command?.title)

const contact = '# Security Policy\n\nReport vulnerabilities to security@acme.dev. Please do not open public issues.\n'
const complete = `${contact}
Please include steps to reproduce it. We acknowledge your report within 3 days, and publish the vulnerability within 90 days.
Fixes are announced in our security advisories. We credit reporters.

## Supported Versions

Only the latest release is supported with security updates.
`

describe('the lenses of a policy', () => {
  it('stand on its title and tell score, what is to be fixed, and what is missing', () => {
    const { lenses, findings, policy } = lensesOf(`See http://acme.dev.\n\n${contact}`)
    const [score, toFix, missing] = lenses
    assert.equal(score?.command?.title, `Scorecard ${inspectionOf('', policy, 9).scorecard}/10`)
    assert.equal(toFix?.command?.title, `${findings.filter(isSerious).length} to fix`)
    assert.match(missing?.command?.title ?? '', /^\d+ sections missing$/)
    assert.deepEqual(lensesOf(contact).lenses[0]?.range, {
      start: { line: 0, character: 2 },
      end: { line: 0, character: 17 },
    })
  })

  it('count what a reporter asks first where there is nothing but a title', () => {
    assert.deepEqual(titles('# Security Policy\n').slice(1), ['1 to fix', '5 sections missing'])
  })

  it('each lead to more of it', () => {
    const told = lensesOf(`${contact}\nSee http://acme.dev.`).lenses.map(({ command }) => [
      command?.command,
      command?.arguments,
    ])
    assert.deepEqual(told, [
      ['securityPolicy.showRule', ['scorecard-score']],
      ['securityPolicy.showProblems', []],
      ['securityPolicy.completePolicy', [{ uri: 'file:///w/SECURITY.md' }]],
    ])
  })

  it('are quiet on a policy that has all', () => {
    assert.deepEqual(titles(complete), ['Scorecard 10/10', 'nothing to fix'])
  })

  it('count one thing as one', () => {
    assert.deepEqual(titles(`${complete}\nSee http://acme.dev.\n`), ['Scorecard 10/10', '1 to fix'])
    const text = complete.replace('Please include steps to reproduce it. ', '')
    assert.deepEqual(titles(text).at(-1), '1 section missing')
  })

  it('follow the profile', () => {
    assert.equal(titles(complete, 'cisa').length, 3)
  })

  it('count what is shown, and nothing that waits for a pause in typing', () => {
    const { findings } = lensesOf(contact)
    const held = findings.filter(({ waits }) => !waits)
    assert.deepEqual(
      shownFor(contact, held).map(({ command }) => command?.title),
      ['Scorecard 9/10', 'nothing to fix'],
    )
  })

  it('lead nowhere where the client has no such commands', () => {
    const { lenses } = lensesOf(contact, { has: [] })
    assert.deepEqual([...new Set(lenses.map(({ command }) => command?.command))], [''])
  })
})
