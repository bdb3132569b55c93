import assert from 'node:assert/strict'
import { securityTxtKind } from '../../server/src/kinds/security-txt.ts'
import { noProject } from '../../server/src/project/project.ts'
import type { Project } from '../../server/src/project/project.ts'
import { rules } from '../../server/src/rules/index.ts'
import type { Rule } from '../../server/src/rules/rule.ts'
import { applyEdits } from '../support/apply-edits.ts'

const wellKnown: Project = { ...noProject, policyPath: '.well-known/security.txt' }
const onRuleError = ({ id }: Rule, error: unknown): void => assert.fail(`${id}: ${String(error)}`)

function findings(text: string, project = wellKnown, today = '2026-11-22') {
  const settings = { rules: new Map() }
  return securityTxtKind.read(text).find({ project, rules, settings, today, onRuleError })
}
const codes = (text: string, project = wellKnown) =>
  findings(text, project).map(({ rule }) => rule.replace('securitytxt/', ''))

const good = 'Contact: https://acme.dev/report\nExpires: 2027-06-30T00:00:00Z\n'
const signed = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n${good}-----BEGIN PGP SIGNATURE-----\n\nx\n-----END PGP SIGNATURE-----\n`

describe('findings in security.txt', () => {
  it('are none in a good one', () => {
    assert.deepEqual(codes(good), [])
    assert.deepEqual(codes(signed), ['no_canonical'])
  })

  it('are none in prose that only bears the name, unless it stands where the file belongs', () => {
    const prose = 'How we keep it safe\nEncryption:\nAll keys are kept by two people.\n'
    assert.deepEqual(codes(prose, { ...noProject, policyPath: 'docs/security.txt' }), [])
    assert.deepEqual(codes(prose, noProject), [])
    assert.notDeepEqual(codes(prose), [])
  })

  it('come without fixes in a signed file, and say why', () => {
    const text = signed.replace('https:', 'http:')
    const [, finding] = findings(text)
    assert.equal(finding!.rule, 'securitytxt/no_https')
    assert.equal(finding!.fixes, undefined)
    assert.match(finding!.message, /: use https\. The file is signed, so change it by hand and sign it again\.$/)
  })

  it('are mended without asking only where the host is known to serve https', () => {
    const isSafe = (host: string) =>
      findings(good.replace('https://acme.dev', `http://${host}`)).map(({ fixes = [] }) =>
        fixes.map(({ safe }) => safe),
      )
    assert.deepEqual(isSafe('acme.dev'), [[false]])
    assert.deepEqual(isSafe('github.com'), [[true]])
  })

  it('are silenced by comments, and comments that silence nothing are told', () => {
    const disable = '# security-policy-disable-next-line securitytxt/no_https -- the site is old\n'
    const insecure = good.replace('https:', 'http:')
    assert.deepEqual(codes(disable + insecure), [])
    assert.deepEqual(codes(disable + good), ['unused-disable-comment'])
    assert.deepEqual(codes(`# security-policy-disable-file securitytxt/no_https\n\n${insecure}`), [])
    assert.deepEqual(codes(signed.replace('https:', 'http:').replace('Contact', `${disable}Contact`)), ['no_canonical'])
  })

  it('do not depend on the day when it is not known', () => {
    const reading = securityTxtKind.read('Contact: tel:+1\nExpires: 1999-01-01T00:00:00Z\n')
    assert.deepEqual(reading.find({ project: wellKnown, rules, settings: { rules: new Map() } }), [])
  })

  it('go on when a rule fails', () => {
    const failing: Rule = {
      ...(rules.find(({ id }) => id === 'securitytxt/expired') as Extract<Rule, { per: 'security-txt' }>),
      check: () => {
        throw new Error('out of luck')
      },
    }
    const failed: string[] = []
    const context = { project: wellKnown, rules: [failing, ...rules], settings: { rules: new Map() } }
    const found = securityTxtKind.read('').find({ ...context, onRuleError: ({ id }) => failed.push(id) })
    assert.deepEqual(failed, ['securitytxt/expired'])
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['securitytxt/no_contact', 'securitytxt/no_expire'],
    )
  })
})

describe('comments that silence', () => {
  const disabled = (text: string, at: string) => {
    const edit = securityTxtKind.read(text).disableForLine('securitytxt/a', text.indexOf(at))
    return edit && applyEdits(text, [edit])
  }

  it('go before their line, or join the one that is there', () => {
    const once = disabled('# Us\r\nPolicy: x\r\n', 'Policy')
    assert.equal(once, '# Us\r\n# security-policy-disable-next-line securitytxt/a\r\nPolicy: x\r\n')
    assert.equal(disabled(once, 'Policy'), once.replace('/a', '/a securitytxt/a'))
  })

  it('are for the whole file at its top', () => {
    const reading = securityTxtKind.read('\uFEFFPolicy: x\n')
    const once = applyEdits(reading.text, [reading.disableInFile('securitytxt/a')!])
    assert.equal(once, '\uFEFF# security-policy-disable-file securitytxt/a\nPolicy: x\n')
    assert.equal(applyEdits(once, [reading.reread(once).disableInFile('b')!]), once.replace('/a', '/a b'))
  })

  it('are not offered in a signed file', () => {
    const reading = securityTxtKind.read(signed)
    assert.deepEqual([reading.disableForLine('a', 80), reading.disableInFile('a')], [null, null])
  })
})
