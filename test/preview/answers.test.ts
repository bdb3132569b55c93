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
      'Issue tracker "Please do not open a public issue." <Not for reports>',
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
      'Verdict "promptly" <No time named>',
      'How often Not said +report-progress',
      'Fix "We fix critical vulnerabilities within 30 days." <Not in all cases>',
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

  it('tell the channels in the order of the policy', () => {
    const text = policy(
      'Report vulnerabilities through [Immunefi](https://immunefi.com/bounty/acme), or by e-mail to security@acme.dev.',
    )
    assert.deepEqual(answer(text, 'channels'), [
      'Platform for reports "https://immunefi.com/bounty/acme" <Private> <For details>',
      'E-mail "security@acme.dev" <Private> <For details>',
    ])
  })

  it('quote what is said of a channel that has no address, and name other contacts beside it', () => {
    const text = policy(
      'Please fill in our report form to report a vulnerability.\n\nFor all other questions, write to team@acme.dev.',
    )
    const lines = answer(text, 'channels')
    assert.match(lines[0]!, /^Form "Please fill in .*<No address>$/)
    assert.equal(lines[1], 'E-mail "team@acme.dev" <Private> <Not said to be for reports>')
  })

  it('take the list of all advisories for no place to report to', () => {
    const [first] = answer(
      policy('Please report vulnerabilities through [GitHub Security Advisories](https://github.com/advisories).'),
      'channels',
    )
    assert.doesNotMatch(first!, /https:/)
  })

  it('show no room for the person in it who takes reports', () => {
    const [first] = answer(
      policy('To report a vulnerability, message @ann:acme.dev on [Matrix](https://matrix.to/#/#acme:acme.dev).'),
      'channels',
    )
    assert.doesNotMatch(first!, /"https:/)
  })

  it('name another policy after the ways to report that this one names', () => {
    const text = policy(
      'Our security policy can be found at https://acme.dev/security-policy.\n\nEmail security@acme.dev to report a vulnerability.',
    )
    assert.deepEqual(answer(text, 'channels'), [
      'E-mail "security@acme.dev" <Private> <For details>',
      'More in another policy: "https://acme.dev/security-policy"',
    ])
    assert.deepEqual(answer(text, 'times'), ['Not said here; the other policy may say it'])
  })

  it('say which of several times is for what', () => {
    const text = policy(
      'We fix critical vulnerabilities within 7 days. We fix all other vulnerabilities within 60 days. Email security@acme.dev.',
    )
    assert.deepEqual(
      answer(text, 'times').filter((one) => one.startsWith('Fix')),
      [
        'Fix "We fix critical vulnerabilities within 7 days." <Not in all cases>',
        'Fix "We fix all other vulnerabilities within 60 days."',
      ],
    )
  })

  it('take the time of an announcement of a fix for no time of the fix', () => {
    const text = policy('A public announcement of the security fix will be made two weeks after the release.')
    assert.ok(!answer(text, 'times').some((one) => one.startsWith('Fix "')))
  })

  it('offer a section once, where the first of what it says is missing', () => {
    assert.deepEqual(answer(policy('Email security@acme.dev to report a vulnerability.'), 'times'), [
      'First answer Not said +response-times',
      'Verdict Not said',
      'How often Not said +report-progress',
      'Fix Not said',
      'Publication Not said +coordinated-disclosure',
    ])
  })

  it('say of times that they are refused', () => {
    const lines = answer(
      policy('Email security@acme.dev to report a vulnerability. We handle reports on a best effort basis.'),
      'times',
    )
    assert.match(lines[0]!, /best effort.*<No times promised>$/)
    assert.ok(lines.includes('First answer No time promised'))
  })

  it('tell how long and on which condition a version gets fixes', () => {
    const text = policy(
      '## Supported Versions\n\nThese versions are supported:\n\n| Version | Supported |\n| --- | --- |\n| 4.x | :white_check_mark: |\n| 3.x | :white_check_mark: until 2027-06-30 |',
    )
    assert.deepEqual(answer(text, 'versions').slice(-2), ['4.x Gets fixes', '3.x Gets fixes "✅ until 2027-06-30"'])
  })

  it("take the sample of GitHub's template for no answer", () => {
    const rows = '| 5.1.x | :white_check_mark: |\n| 5.0.x | :x: |\n| 4.0.x | :white_check_mark: |\n| < 4.0 | :x: |'
    const text = policy(`## Supported Versions\n\n| Version | Supported |\n| --- | --- |\n${rows}`)
    for (const one of answer(text, 'versions')) assert.match(one, /<Not filled in>$/)
  })

  it('take what waits in a comment, and rows without a version, for no answer', () => {
    const text = policy(
      'We acknowledge your report within <!-- TODO: number of days -->.\n\n| Version | Supported |\n| --- | --- |\n| < | no |',
    )
    assert.ok(!answer(text, 'times').some((one) => one.includes('TODO')))
    assert.equal(answer(text, 'versions')[0], '< Gets no fixes <Not filled in>')
  })

  it('tell the time of a publication in its sentence', () => {
    const text = policy('We ask for a 90 day embargo before you publish it.')
    assert.match(answer(text, 'times').at(-1)!, /^Publication "We ask for a 90 day embargo/)
  })

  it('name all keys of a table', () => {
    const text = policy(
      'Email security@acme.dev. These keys may be used to encrypt your report:\n\n| Name | Fingerprint |\n| --- | --- |\n| Ann | 133E AC17 9436 F14A 5CF1 B794 860F EB80 4E66 9320 |\n| Bob | 233E AC17 9436 F14A 5CF1 B794 860F EB80 4E66 9320 |',
    )
    const told = answer(text, 'key').join()
    assert.ok(told.includes('Ann') && told.includes('Bob'), told)
  })

  it('tell a key by its fingerprint, and where it can be fetched', () => {
    const text = policy(
      'Email security@acme.dev. Please encrypt your report with our PGP key. Its fingerprint is\n\n133E AC17 9436 F14A 5CF1  B794 860F EB80 4E66 9320\n\nand the key is at <https://acme.dev/key.asc>.',
    )
    assert.deepEqual(answer(text, 'key'), [
      '"Please encrypt your report with our PGP key."',
      'Fingerprint "133E AC17 9436 F14A 5CF1 B794 860F EB80 4E66 9320"',
      'The key "https://acme.dev/key.asc"',
    ])
    const ended = `${text}\nThe PGP key is valid until 24 June 2024.\n`
    assert.ok(answer(ended, 'key').includes('Valid until "24 June 2024"'), answer(ended, 'key').join())
    const { findings, ...rest } = subjectOf(ended)
    const key = answersOf(rest).find(({ id }) => id === 'key')!
    assert.deepEqual(
      findingsOn(key, findings).map(({ rule }) => rule),
      ['date-passed'],
    )
  })

  it('say of a time in a table what its row is about', () => {
    const text = policy(
      'Email security@acme.dev. This is when we publish a vulnerability:\n\n| Severity | Disclosure |\n| --- | --- |\n| High | 30 days after the fix |\n| Low | 90 days after the fix |',
    )
    const told = answer(text, 'times').filter((one) => one.startsWith('Publication'))
    assert.equal(told.length, 2)
    assert.match(told[0]!, /"High · 30 days after the fix"/)
  })

  it('name the page that may say what is not said', () => {
    const text = policy(
      'Email security@acme.dev to report a vulnerability. For more details, see our [vulnerability disclosure process](https://acme.dev/disclosure).',
    )
    assert.deepEqual(answer(text, 'channels').slice(1), [
      'More may be said on this page: "https://acme.dev/disclosure"',
    ])
    assert.deepEqual(answer(text, 'credit'), ['Not said here; a linked page may say it'])
  })

  it('are not said, and not offered, where there may be nothing to say', () => {
    const text = policy('Email security@acme.dev to report a vulnerability in any of our projects and services.')
    assert.deepEqual(answer(text, 'versions'), ['Not said'])
  })

  it('say that there is more of a list than is shown', () => {
    const items = Array.from({ length: 12 }, (_, index) => `- attack number ${index}`).join('\n')
    const told = answer(policy(`## Out of Scope\n\n${items}\n\nEmail security@acme.dev.`), 'out-of-scope')
    assert.equal(told.length, 9)
    assert.deepEqual(told.slice(-2), ['"attack number 7"', '… and more'])
  })

  it('tell what is paid, and for what nothing is', () => {
    const text = policy(
      'We run a bug bounty program. Critical vulnerabilities are rewarded with up to 900 USD. We do not pay any bounty for reports by e-mail.',
    )
    assert.deepEqual(answer(text, 'bounty'), [
      '"We run a bug bounty program." <Yes>',
      '"Critical vulnerabilities are rewarded with up to 900 USD."',
      '"We do not pay any bounty for reports by e-mail."',
    ])
  })

  it('leave tables, and what is out of scope, out of the scope', () => {
    const table = '| Version | Supported |\n| --- | --- |\n| 2.x | yes |'
    const text = policy(
      `## Scope\n\nThis policy covers the engine. The demo site is out of scope.\n\n${table}\n\nEmail security@acme.dev.`,
    )
    const lines = answer(text, 'scope')
    assert.ok(lines.includes('"This policy covers the engine."'), lines.join())
    assert.ok(!lines.some((one) => /Version|demo/.test(one)), lines.join())
  })

  it('quote all of a list of what to send', () => {
    const text = policy(
      'Here are useful details to include in your report:\n\n- a detailed description of the vulnerability\n- the steps to reproduce it\n- your version',
    )
    assert.equal(answer(text, 'contents').length, 4)
    const bold = text.replace(/Here.*:/, '**What to put into a report**')
    assert.equal(answer(bold, 'contents').length, 4)
    const steps = policy(
      'How to report:\n\n- email security@acme.dev\n- please include the steps to reproduce it\n- wait',
    )
    assert.ok(!answer(steps.replace('How to report:', '**How to report**'), 'contents').includes('"wait"'))
    const longer = text.replace('your version', 'Your version. Without it we must guess.')
    assert.equal(answer(longer, 'contents')[3], '"Your version. Without it we must guess."')
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
    assert.deepEqual(answer(text, 'credit'), ['Not said here; the other policy may say it'])
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
    assert.deepEqual(rulesOn('channels'), ['no-fallback-contact', 'no-public-issue-notice'])
  })
})
