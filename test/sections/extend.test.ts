import assert from 'node:assert/strict'
import { lint } from '../../server/src/lint/lint.ts'
import { readPolicy } from '../../server/src/policy/read.ts'
import { noProject } from '../../server/src/project/project.ts'
import { rules } from '../../server/src/rules/index.ts'
import { plainSnippet } from '../../server/src/sections/snippet.ts'
import { applyEdits } from '../support/apply-edits.ts'

const findings = (text: string) =>
  lint({ policy: readPolicy(text), project: noProject, rules, settings: { rules: new Map() }, today: '2026-11-22' })

/** The text after the first fix of a rule's finding, and what that fix is called. */
function mended(text: string, rule: string) {
  const fix = findings(text).find((finding) => finding.rule === rule)!.fixes![0]!
  const edits = fix.edits.map((edit) => ({ ...edit, text: plainSnippet(edit.text) }))
  return { title: fix.title, text: applyEdits(text, edits) }
}

const policy = `# Security Policy

Please report a vulnerability to security@acme.dev, and do not open a public issue.

## Security Updates

We fix what we can:

- in the latest release

---

## Thanks

Thank you all.
`

describe('extendSection', () => {
  it('adds the sentence that a section of the policy leaves out', () => {
    const { title, text } = mended(policy, 'missing-advisory-channel')
    assert.equal(title, 'Complete the section "Security Updates"')
    const item = '- in the latest release\n'
    assert.equal(
      text,
      policy.replace(
        item,
        `${item}\nWe announce each fix in a [security advisory](../../security/advisories) and in the release notes.\n`,
      ),
    )
    assert.equal(
      findings(text).some(({ rule }) => rule === 'missing-advisory-channel'),
      false,
    )
  })

  it('writes it with the line ends of the policy', () => {
    const windows = policy.replaceAll('\n', '\r\n')
    assert.equal(
      mended(windows, 'missing-advisory-channel').text,
      mended(policy, 'missing-advisory-channel').text.replaceAll('\n', '\r\n'),
    )
  })

  it('leaves a section alone that has no text, or stands in a quote', () => {
    for (const text of [
      policy.replace(/We fix[\s\S]*release\n/, ''),
      policy.replace(/## Security Updates[\s\S]*---/, '> ## Security Updates\n>\n> We fix.\n'),
    ])
      assert.match(mended(text, 'missing-advisory-channel').title, /^Insert the section/)
  })
})
