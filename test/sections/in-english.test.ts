import assert from 'node:assert/strict'
import { readPolicy } from '../../server/src/policy/read.ts'
import { lint } from '../../server/src/lint/lint.ts'
import { noProject } from '../../server/src/project/project.ts'
import { rules } from '../../server/src/rules/index.ts'
import { inEnglish } from '../../server/src/sections/in-english.ts'

const chinese =
  '# 安全策略\n\n## 报告漏洞\n\n如果您发现安全漏洞，请发送邮件至 security@acme.dev。请不要公开提交 issue。\n'
const english =
  '# Security Policy\n\n## Reporting a Vulnerability\n\nPlease report vulnerabilities to security@acme.dev.\n'

/** The titles of the fixes that write sentences: their edits insert a heading. */
function titlesOfSections(text: string): readonly string[] {
  const findings = lint({ policy: readPolicy(text), project: noProject, rules, settings: { rules: new Map() } })
  return findings
    .flatMap(({ fixes = [] }) => fixes)
    .filter(({ edits }) => edits.some((edit) => /^\s*#+ /.test(edit.text)))
    .map(({ title }) => title)
}

describe('inEnglish', () => {
  it('says that sentences are in English where the policy is not', () => {
    assert.equal(inEnglish(readPolicy(chinese), 'Insert it'), 'Insert it, in English')
    assert.equal(inEnglish(readPolicy(english), 'Insert it'), 'Insert it')
    assert.equal(inEnglish(readPolicy(''), 'Insert it'), 'Insert it')
  })

  it('is in the title of every fix that inserts a section', () => {
    const titles = titlesOfSections(chinese)
    assert.ok(titles.includes('Insert the section "Credit", in English'), titles.join('\n'))
    assert.deepEqual(
      titles.filter((title) => !title.endsWith(', in English')),
      [],
    )
    const others = titlesOfSections(english)
    assert.ok(others.includes('Insert the section "Credit"'), others.join('\n'))
    assert.deepEqual(
      others.filter((title) => title.endsWith('in English')),
      [],
    )
  })
})
