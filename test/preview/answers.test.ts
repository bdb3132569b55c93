import assert from 'node:assert/strict'
import { answersOf, findingsOn } from '../../server/src/preview/answers/answers.ts'
import type { AnswerId } from '../../server/src/preview/answers/answer.ts'
import { noProject } from '../../server/src/project/project.ts'
import { subjectOf } from './subject.ts'

/** The lines of an answer, in short. */
function answer(text: string, id: AnswerId, project = noProject): readonly string[] {
  const { lines } = answersOf(subjectOf(text, project)).find((one) => one.id === id)!
  return lines.map(({ label, text, quote, tags, insert }) =>
    [
      label,
      text,
      quote === '' ? null : `"${quote}"`,
      ...tags.map((tag) => `<${tag.text}>`),
      ...insert.map((id) => `+${id}`),
    ]
      .filter((part) => part !== null)
      .join(' '),
  )
}

const policy = (text: string) => `# Security Policy\n\n${text}\n`

describe('the answers of the preview', () => {
  it('tell the channels, those for details first, each once', () => {
    const text = policy(
      'You can initiate first contact in our [Discord](https://discord.gg/abc), without any sensitive details.\n\nEmail security@acme.dev to report a vulnerability. Again: security@acme.dev.\n\nPlease do not open a public issue.',
    )
    assert.deepEqual(answer(text, 'channels'), [
      'E-mail "security@acme.dev" <Private> <For details>',
      'Chat "https://discord.gg/abc" <Public> <First contact only>',
      'Issue tracker "issues" <Not for reports>',
    ])
  })

  it('name a channel that may be for anything where there is no other', () => {
    assert.deepEqual(answer(policy('For questions about our license, write to team@acme.dev.'), 'channels'), [
      'E-mail "team@acme.dev" <Private> <Not said to be for reports>',
    ])
  })

  it('say where no private way is named, and what would name one', () => {
    const lines = answer(policy('Please report vulnerabilities by opening an issue.'), 'channels')
    assert.match(lines[0]!, /<Public> <For details> <Everybody can read it>$/)
    assert.equal(lines.at(-1), 'A private way Not said +communication-channels')
  })

  it('tell what is promised at each stage, and what is not', () => {
    const text = policy(
      'Email security@acme.dev to report a vulnerability.\n\nWe acknowledge your report within 3 days. We fix critical vulnerabilities within 30 days. We will promptly triage it.',
    )
    assert.deepEqual(answer(text, 'times'), [
      'First answer "within 3 days"',
      'Verdict "promptly" <No number>',
      'How often Not said +report-progress',
      'Fix "within 30 days" <Not for all reports>',
      'Publication Not said +coordinated-disclosure',
    ])
  })

  it('mark the current version', () => {
    const text = policy(
      '## Supported Versions\n\n| Version | Supported |\n| --- | --- |\n| 3.x | yes |\n| < 3.0 | no |',
    )
    const project = { ...noProject, versions: [{ version: '3.2.0', source: 'package.json' }] }
    assert.deepEqual(answer(text, 'versions', project), [
      '3.x Gets fixes <Current version: 3.2.0>',
      '< 3.0 Gets no fixes',
    ])
  })

  it('quote what is in scope and what is not, and do not mix them', () => {
    const text = policy('## Scope\n\nIn scope:\n\n- the engine\n\nOut of scope:\n\n- the site')
    assert.deepEqual(answer(text, 'scope'), ['"In scope:"', '"the engine"'])
    assert.deepEqual(answer(text, 'out-of-scope'), ['"Out of scope:"', '"the site"'])
  })

  it('promise no safety that the policy does not', () => {
    assert.deepEqual(answer(policy('Email security@acme.dev to report a vulnerability.'), 'safe-harbor'), [
      'Not said +safe-harbor +safe-harbor-short',
    ])
    const lines = answer(
      policy('We will not take legal action against you if you report in good faith.'),
      'safe-harbor',
    )
    assert.match(lines[0]!, /<A safe harbor in part>$/)
    assert.deepEqual(lines.slice(1), [
      'That research is authorized Not said',
      'That protection may be circumvented Not said',
      'That terms against it are waived Not said',
    ])
  })

  it('are for another policy to give where this one hands over', () => {
    const text = policy(
      'Please see the [security policy of Acme](https://github.com/acme/.github/blob/main/SECURITY.md).',
    )
    assert.deepEqual(answer(text, 'channels'), [
      'This policy hands over to another one: "https://github.com/acme/.github/blob/main/SECURITY.md"',
    ])
    assert.deepEqual(answer(text, 'credit'), ['Not said here: the policy hands over to another one'])
  })

  it('are not known in a language that nobody here understands', () => {
    assert.deepEqual(
      answer('# Turvallisuus\n\nIlmoita haavoittuvuudesta meille suoraan, kiitos paljon kaikille.\n', 'bounty'),
      ['Not known: the language of the policy is not understood'],
    )
  })

  it('are none as long as a template waits to be filled in', () => {
    const lines = answer(policy('Email security@example.com to report a vulnerability.'), 'channels')
    assert.match(lines[0]!, /<Not filled in>$/)
    assert.doesNotMatch(lines[0]!, /<Private>/)
  })

  it('carry the findings that concern them', () => {
    const subject = subjectOf(policy('Email security@acme.dev to report a vulnerability. We fix it promptly.'))
    const rulesOn = (id: AnswerId) =>
      findingsOn(
        answersOf(subject).find((one) => one.id === id)!,
        subject.findings,
      ).map(({ rule }) => rule)
    assert.ok(rulesOn('times').includes('vague-timeframe'))
    assert.ok(rulesOn('times').includes('missing-ack-time'))
    assert.deepEqual(rulesOn('channels'), [])
  })
})
