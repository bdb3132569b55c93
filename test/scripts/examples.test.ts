import assert from 'node:assert/strict'
import { checkExample } from '../../scripts/corpus/examples.ts'
import { findingsIn, lostLines, mend } from '../../scripts/corpus/mend.ts'

/** A policy with many mistakes, line by line; a line with another one beside it is what the fixes make of it. */
const lines: readonly (string | readonly [wrong: string, right: string])[] = [
  '# Security Policy',
  '',
  [
    '**Send sensible details in private only: all other ways are public.**',
    '**Send sensitive details in private only: all other ways are public.**',
  ],
  '',
  '## Communication Channels',
  '',
  [
    '- **Option 1: GitHub Security Advisory**: Report what you found with the form of GitHub. See [its documentation](https://docs.github.com/en/code-security/getting-started-with-security-vulnerability-alerts/about-github-security-advisories).',
    '- **Option 1: GitHub Security Advisory**: Report what you found with the form of GitHub. See [its documentation](https://docs.github.com/en/code-security/concepts/vulnerability-reporting-and-management/repository-security-advisories).',
  ],
  [
    '- **Option 2: GitHub Issues**: Ask there for a first contact. **Please note that first contact through Discord should not include any sensitive details.**',
    '- **Option 2: GitHub Issues**: Ask there for a first contact. **Please note that first contact through GitHub Issues should not include any sensitive details.**',
  ],
  '- **Option 3: Discord**: Make first contact in the `#help` channel of our [Discord server](https://discord.gg/engine1). Please leave sensitive details out.',
  '',
  'We answer each report within 72 hours.',
  '',
  '## Security Updates',
  '',
  [
    '- We watch the `#security` channel on Discord for vulnerability reports.',
    '- We watch the `#help` channel on Discord for vulnerability reports.',
  ],
  '',
  [
    'We may not disclose details of a vulnerability until we think that it is safe.',
    'We may not disclose details of a vulnerability until we think that it is safe. We disclose them no later than 90 days after the report.',
  ],
  '',
  '## Contact',
  '',
  [
    'For questions about the security of the engine join our [Discord server](https://discord.gg/engine2) and report them there.',
    'For questions about the security of the engine join our [Discord server](https://discord.gg/engine1) and report them there. Please do not share any sensitive details there.',
  ],
  '',
  '## Bug Bounty',
  '',
  [
    'We have no bug bounty program. However, we welcome any',
    'We have no bug bounty program. However, we welcome any security-related work in pull requests that fix vulnerabilities. Please report the vulnerability in private first, and open a pull request only once we have agreed on it.',
  ],
]

const wrong = `${lines.map((line) => (typeof line === 'string' ? line : line[0])).join('\n')}

 security-related work in pull requests that fix vulnerabilities.

##

## [Back](README.md)
`
const right = `${lines.map((line) => (typeof line === 'string' ? line : line[1])).join('\n')}

[Back](README.md)
`

describe('a policy with many mistakes', () => {
  it('is mended by quick fixes alone, which change nothing else', () => {
    const { text, left, damaged, fixes } = mend(wrong)
    assert.equal(text, right)
    assert.deepEqual([left, damaged], [[], []])
    assert.deepEqual(
      fixes.map((fix) => fix.split(':')[0]),
      [
        'wrong-word',
        'github-docs-unknown',
        'channel-heading-mismatch',
        'channel-name-mismatch',
        'invite-mismatch',
        'open-ended-gag',
        'public-channel-no-warning',
        'broken-sentence',
        'report-in-public',
        'empty-heading',
        'empty-section',
      ],
    )
  })

  it('is the same with the line ends of Windows', () => {
    assert.equal(mend(wrong.replaceAll('\n', '\r\n')).text, right.replaceAll('\n', '\r\n'))
  })

  it('is completed by inserting what is missing, once', () => {
    assert.deepEqual(checkExample(wrong), [])
  })

  it('has findings that cannot be mended for the author, and says so', () => {
    const text = '# Security Policy\n\n## Scope\n\nAll.\n\n## Credit\n\nYes.\n\n## Scope\n\nSome.\n'
    assert.equal(
      findingsIn(text).some(({ rule }) => rule === 'duplicate-section'),
      true,
    )
    assert.deepEqual(mend(text).left.includes('duplicate-section'), true)
  })
})

describe('lostLines', () => {
  it('are those that are not in the other text, or not in their order', () => {
    assert.deepEqual(lostLines('a\nb\nc', 'a\nc'), ['b'])
    assert.deepEqual(lostLines('a\n\nb', 'b\na\n'), ['b'])
    assert.deepEqual(lostLines('a\nb', 'a\nx\nb'), [])
  })
})
