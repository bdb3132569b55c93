import assert from 'node:assert/strict'
import { channelsOf, under } from '../support/says.ts'

type Case = readonly [text: string, ...channels: string[]]

const form = 'https://github.com/octo/engine/security/advisories/new'

const gitlab = 'https://gitlab.com/octo/engine/-/issues/new'

/** Each text stands under "Reporting a Vulnerability". */
const reporting: readonly Case[] = [
  // Private, a kind each
  ['Please report vulnerabilities to sec@octo.dev.', 'email private report sec@octo.dev'],
  ['Write to [our team](mailto:sec@octo.dev?subject=Security).', 'email private report sec@octo.dev'],
  ['Reports go to `sec@octo.dev`.', 'email private report sec@octo.dev'],
  ['Send them to sec [at] octo [dot] dev, please.', 'email private report sec@octo.dev'],
  ['If you find a security bug, please email the maintainers.', 'email private report'],
  [`Use the [private form](${form}).`, `ghsa private report ${form}`],
  ['Please use GitHub private vulnerability reporting.', 'ghsa private report'],
  ['Open the Security tab and click "Report a vulnerability".', 'ghsa private report'],
  ['Report it through GitHub security advisories.', 'ghsa private report'],
  ['We ask you to file a draft security advisory.', 'ghsa private report'],
  [
    'Reports are handled on [HackerOne](https://hackerone.com/octo); please submit yours there.',
    'platform private report https://hackerone.com/octo',
  ],
  [
    'Please contact [Tidelift](https://tidelift.com/security), who coordinate the disclosure.',
    'platform private report https://tidelift.com/security',
  ],
  ['Report it with our [web form](https://octo.dev/report).', 'form private report https://octo.dev/report'],
  ['Report it at https://g.co/vulnz.', 'form private report https://g.co/vulnz'],
  ['Report it to our private list [sec@octo.dev](https://lists.octo.dev/sec).', 'email private report sec@octo.dev'],
  ['For vulnerabilities, contact @ann on Telegram using Secret Chat.', 'chat private report'],
  [
    'If you got no reply within 48 hours, you can:\n\n- reach out to us on [Discord](https://discord.gg/octo1)',
    'chat public other https://discord.gg/octo1',
  ],
  ['DM ann#0001 on discord for security vulnerabilities.', 'chat private report'],
  ['Do not open public issues, file public Jira tickets, or write to lists.', 'issues public forbidden'],
  ['Please report it in our Jira.', 'form private report'],
  [
    'Tell us through our [vulnerability reporting page](https://octo.dev/vulns), please report there.',
    'form private report https://octo.dev/vulns',
  ],
  ['Report it in a private Discord message to one of the moderators.', 'chat private report'],
  ['Write to [us](sec@octo.dev).', 'email private report sec@octo.dev'],
  // Said to be private; whether the forge has it is for a rule
  ['Please open a private issue.', 'issues private report'],
  ['**Vulnerabilities**: Open confidential issue on GitHub', 'issues private report'],
  ['Open an issue on GitHub and mark it as confidential.', 'issues private report'],
  ['Report it privately to the owner, in GitHub private issues.', 'issues private report'],
  [
    `Please [open an issue](${gitlab}?issue[confidential]=true).`,
    `issues private report ${gitlab}?issue[confidential]=true`,
  ],
  [`Please [open an issue](${gitlab}?issuable_template=CVE).`, `issues private report ${gitlab}?issuable_template=CVE`],
  [`Please [open an issue](${gitlab}).`, `issues public report ${gitlab}`],
  ['Please send a private message to the maintainer on GitHub.', 'other private report'],
  ['Report it in a GitHub private message.', 'other private report'],
  ['Please send us a private message through GitHub security advisories.', 'ghsa private report'],
  ['GitHub has no private messages.'],
  // A list and a ticket that only the project reads
  [
    'Please report it at https://groups.google.com/g/octo-security.',
    'forum private report https://groups.google.com/g/octo-security',
  ],
  [
    'Please report it at https://groups.google.com/g/octo-users.',
    'forum public report https://groups.google.com/g/octo-users',
  ],
  [
    'Report it to sec@octo.dev first. This is a private mailing list to which our reporting team subscribes.',
    'email private report sec@octo.dev',
  ],
  ['Send it to our private security mailing list.', 'forum private report'],
  [
    'If you find one please report it in our public forum, and we will look at it.',
    'forum public report',
    'issues public report',
  ],
  [
    'Join our [Matrix room](https://matrix.to/#/#octo:matrix.org) and report that you found one. Then privately message a maintainer.',
    'chat private report https://matrix.to/#/#octo:matrix.org',
    'chat public first-contact https://matrix.to/#/#octo:matrix.org',
  ],
  // Where nobody is asked to report
  ['Send requests for membership to distros@octo.dev.', 'email private other distros@octo.dev'],
  [
    'Join octo-announce@lists.octo.dev to hear of vulnerabilities, and send reports to sec@octo.dev.',
    'email private other octo-announce@lists.octo.dev',
    'email private report sec@octo.dev',
  ],
  [
    'Security issues in the projects maintained by Mattermost should be reported to sec@octo.dev.',
    'email private report sec@octo.dev',
  ],
  [
    'If you want to share your findings in a public forum, send us your draft at sec@octo.dev.',
    'email private report sec@octo.dev',
    'issues public other',
  ],
  [
    'Please report it to sec@octo.dev before creating a GitHub issue.',
    'email private report sec@octo.dev',
    'issues public forbidden',
  ],
  [
    'If it does not meet the criteria for a vulnerability, please report it in the public issue tracker.',
    'issues public other',
  ],
  ['Reported vulnerabilities can be found on [our list](https://octo.dev/cve).'],
  [
    'Write to sec@octo.dev with the details expected of [all bug reports](https://github.com/octo/engine/blob/main/reporting-bugs.md).',
    'email private report sec@octo.dev',
  ],
  ['Please report vulnerabilities on our mailing list.', 'forum public report'],
  ['Please open a ticket at https://help.octo.dev to report it.', 'form private report https://help.octo.dev'],
  ['Please create a ticket on GitHub to report it.', 'issues public report'],
  [
    'Report it on our [Discord](https://discord.gg/abc): open a ticket there, which only the staff sees.',
    'chat private report https://discord.gg/abc',
  ],
  [
    'Report it on [Matrix](https://matrix.to/#/#octo:octo.dev), to `@ann:octo.dev`.',
    'chat private report https://matrix.to/#/#octo:octo.dev',
  ],
  ['Open **Security**, then *Report a vulnerability*.', 'ghsa private report'],
  [
    'Report it on the [private mailing list](https://groups.google.com/g/octo).',
    'forum private report https://groups.google.com/g/octo',
  ],
  ['Please report it to the octo-sec mailing list.', 'forum private report'],
  ['Please report it by Signal to +1 555 0100.', 'chat private report'],
  [
    'Please report it in our [bug tracker](https://bugs.octo.dev/new?type=security), where it is not publicly visible.',
    'issues private report https://bugs.octo.dev/new?type=security',
  ],
  [
    'Please report it through our support portal at https://help.octo.dev.',
    'form private report https://help.octo.dev',
  ],
  ['Raise an issue with the PSIRT: sec@octo.dev.', 'email private report sec@octo.dev'],
  // Public
  ['Please open an issue with steps to reproduce.', 'issues public report'],
  [
    'Please report it in the [issue tracker](https://github.com/octo/engine/issues).',
    'issues public report https://github.com/octo/engine/issues',
  ],
  ['Create an issue and label it "security".', 'issues public report'],
  ['Report vulnerabilities in our [Discord](https://discord.gg/abc).', 'chat public report https://discord.gg/abc'],
  // First contact
  ['Open an issue that asks for a private channel, without any details.', 'issues public first-contact'],
  [
    'You can make first contact on our [Discord](https://discord.gg/abc); do not share sensitive details there.',
    'chat public first-contact https://discord.gg/abc',
  ],
  ['Create an empty issue that asks us to get in touch.', 'issues public first-contact'],
  ['Open an issue without any further information about the vulnerability.', 'issues public first-contact'],
  // Forbidden: trap 1, the negation stands far from the verb, or in emphasis
  ['Please **DO NOT** file a *public* issue.', 'issues public forbidden'],
  ['Please do _not_ send what you found to public GitHub issues, or to a pull request.', 'issues public forbidden'],
  ['Refrain from opening a GitHub issue.', 'issues public forbidden'],
  [
    'Email sec@octo.dev instead of using the issue tracker.',
    'email private report sec@octo.dev',
    'issues public forbidden',
  ],
  [
    'Write to sec@octo.dev rather than opening a public issue.',
    'email private report sec@octo.dev',
    'issues public forbidden',
  ],
  [
    "Don't create an issue. Instead, write to sec@octo.dev.",
    'issues public forbidden',
    'email private report sec@octo.dev',
  ],
  ['Do not publish it (in GitHub issues, on Discord) before.', 'chat public forbidden'],
  ['Reports that are made on Discord will be closed.', 'chat public forbidden'],
  ['Do not hesitate to open an issue.', 'issues public report'],
  // Trap 2: an affirmative link for something else
  [
    'For all other bugs, please open an [issue](https://github.com/octo/engine/issues).',
    'issues public other https://github.com/octo/engine/issues',
  ],
  ['If the vulnerability is in a dependency, open an issue so that we can update it.', 'issues public other'],
  ['If the vulnerability is already public, open an issue.', 'issues public other'],
  ['You may open an issue about it once we have published the advisory.', 'issues public other'],
  ['- **Bugs:** open an issue', 'issues public other'],
  ['Found another bug? Open an issue.', 'issues public other'],
  ['If you need help, join our [Discord](https://discord.gg/abc).', 'chat public other https://discord.gg/abc'],
  [
    '| What | Where |\n| --- | --- |\n| Questions | [Discord](https://discord.gg/abc) |',
    'chat public other https://discord.gg/abc',
  ],
  ['We will then create a GitHub issue.'],
  ['- The maintainer opens a public issue with the CVE'],
  ['Please raise security issues with your account manager.'],
  ['Include the steps that you took to create the issue.'],
  ['Please submit the issue to the response team at sec@octo.dev.', 'email private report sec@octo.dev'],
  [`Please file a [GitHub security issue](${form}).`, `ghsa private report ${form}`],
  // What the project does is no channel
  ['Once it is fixed, a security advisory will be published.'],
  ['If the report is valid, we will open a security advisory.'],
  ['We will reply to your e-mail within two days.'],
  ['- Publish a security advisory and tell the reporter.'],
  ['A maintainer will, as soon as somebody is free:\n\n- Open a draft security advisory'],
  ['If it is valid, we can add you to a new draft security advisory.'],
  ['We will credit you in our security advisories.'],
  ['## Incident Response\n\nWithin the draft security advisory, discuss its severity.'],
  ['To be informed about vulnerabilities, subscribe to our [newsletter](https://groups.google.com/g/octo-news).'],
  // The noun "issues" is no verb, "before" no denial of what may be done
  ['Please report security issues via a GitHub Security Advisory.', 'ghsa private report'],
  ['If it has a CVE, open a GitHub issue. Please check your results before opening an issue.', 'issues public other'],
  ['Write to sec@octo.dev before opening an issue.', 'email private report sec@octo.dev', 'issues public forbidden'],
  ['You may report this as a regular performance issue.', 'issues public other'],
  ['### The wrong way\n\n- Filing a public ticket about it', 'issues public other'],
  [
    'For other questions, we are on Matrix:\n\n- Users: [#octo:octo.dev](https://matrix.to/#/#octo:octo.dev)',
    'chat public other https://matrix.to/#/#octo:octo.dev',
  ],
  // A chat in which people are written to
  [
    'Report it at https://discord.gg/abc. Privately message Ann there, or open a ticket.',
    'chat private report https://discord.gg/abc',
    'chat public first-contact https://discord.gg/abc',
  ],
  [
    'Please report it privately. Do not open an issue. Contact us via Discord.',
    'chat private report',
    'issues public forbidden',
  ],
  ['Please contact us via Slack or email.', 'chat public first-contact', 'email private report'],
  ['The team can be reached using security AT octo.dev.', 'email private report security@octo.dev'],
  [
    'See [our bounty program](https://hackerone.com/octo) for details.',
    'platform private report https://hackerone.com/octo',
  ],
  ['File an issue without including the details, and we will get in touch.', 'issues public first-contact'],
  ['Open a GitHub issue with only high-level details.', 'issues public first-contact'],
  ['Please report it through the Security tab.', 'ghsa private report'],
  [
    `Report vulnerabilities in the [form](${form}), or notify our team via Slack.`,
    'chat public first-contact',
    `ghsa private report ${form}`,
  ],
  [
    'If you do not wish to be eligible for a bounty, please report the issue to sec@octo.dev.',
    'email private report sec@octo.dev',
  ],
  // Trap 10: a platform in a refusal
  ['We do not accept reports through HackerOne.', 'platform private forbidden'],
]

describe('channels', () => {
  for (const [text, ...expected] of reporting)
    it(text, () => assert.deepEqual(channelsOf(under('Reporting a Vulnerability', text)).sort(), [...expected].sort()))

  it('takes list items for channels when the sentence before asks to report', () => {
    const text = `Please report it by one of:\n\n- Email: sec@octo.dev\n- [Form](${form})\n- Web: https://octo.dev/security`
    assert.deepEqual(channelsOf(under('How to reach us', text)), [
      'email private report sec@octo.dev',
      `ghsa private report ${form}`,
      'form private report https://octo.dev/security',
    ])
  })

  it('takes a link that stands alone under a heading that asks to report', () => {
    const issues = 'https://github.com/octo/engine/issues'
    assert.deepEqual(channelsOf(under('Reporting a Vulnerability', issues)), [`issues public report ${issues}`])
    assert.deepEqual(channelsOf(under('Contributing', issues)), [])
  })

  it('takes labels before a colon or a dash for ways to report', () => {
    const text =
      'Report it in private:\n\n- **Email** — to the address on our [site](https://octo.dev)\n- **Signal:** on request'
    assert.deepEqual(channelsOf(under('Reporting a Vulnerability', text)), [
      'email private report',
      'chat private report',
    ])
  })

  it('takes what belongs to a chat, or is named after it, for no chat', () => {
    const cases = [
      'When you report, please provide your Discord username.',
      'At [Discord Engine](https://github.com/octo/engine) we are glad to receive reports.',
    ]
    for (const text of cases) assert.deepEqual(channelsOf(under('Reporting a Vulnerability', text)), [])
    const invite = 'Report it on [Discord Engine](https://discord.gg/abc).'
    assert.deepEqual(channelsOf(under('Reporting', invite)), ['chat public report https://discord.gg/abc'])
  })

  it('takes what a list offers for harmless reports for no way to report vulnerabilities', () => {
    const text =
      'If the bug cannot be exploited, you are free to:\n\n- open a GitHub issue, or\n- report it on Discord.'
    assert.deepEqual(channelsOf(under('Reporting a Vulnerability', text)), ['issues public other', 'chat public other'])
  })

  it('knows an issue without contents from a template of that name', () => {
    assert.deepEqual(channelsOf(under('Reporting', 'To report a vulnerability, open a blank issue.')), [
      'issues public first-contact',
    ])
    assert.deepEqual(
      channelsOf(under('Reporting', 'To report a vulnerability, create an issue with "Blank issue" as the template.')),
      ['issues public report'],
    )
  })

  it('takes an address that stands alone for the one that was asked for before', () => {
    const text = '# Security Policy\n\nPlease report vulnerabilities to the address below.\n\n📧 sec@acme.dev\n'
    assert.deepEqual(channelsOf(text), ['email private report sec@acme.dev'])
  })

  it('takes an address behind a label under the title for a way to report', () => {
    assert.deepEqual(channelsOf('# Security Policy\n\nSecurity team: sec@octo.dev\n'), [
      'email private report sec@octo.dev',
    ])
  })

  it('finds the channels of a policy without a heading', () => {
    assert.deepEqual(channelsOf('Please report security issues to sec@octo.dev.\n'), [
      'email private report sec@octo.dev',
    ])
  })

  it('resolves references, also those defined in another block', () => {
    const text = 'Report it [here][form].\n\nThanks.\n\n[form]: ' + form
    assert.deepEqual(channelsOf(under('Reporting', text)), [`ghsa private report ${form}`])
  })

  describe('leaves addresses that are no contact alone (trap 3)', () => {
    const cases: readonly (readonly [string, string, string])[] = [
      ['Hall of Fame', '- Ann Example <ann@example.net>', 'email private other ann@example.net'],
      [
        'Security Announcements',
        'Advisories are sent to announce@lists.octo.dev.',
        'email private other announce@lists.octo.dev',
      ],
      ['Comments on this Policy', 'Suggestions? Write to docs@octo.dev.', 'email private other docs@octo.dev'],
    ]
    for (const [heading, text, expected] of cases)
      it(heading, () => assert.deepEqual(channelsOf(under(heading, text)), [expected]))
  })

  it('does not read code', () => {
    assert.deepEqual(channelsOf(under('Reporting', '```\nUser: Octo <sec@octo.dev>\n```')), [])
  })

  it('keeps a public chat first contact where the policy says so elsewhere', () => {
    const text =
      '# Security Policy\n\n## Channels\n\nYou can make first contact on [Discord](https://discord.gg/abc).\n\n' +
      '## Contact\n\nReport security concerns on our [Discord](https://discord.gg/xyz).\n'
    assert.deepEqual(channelsOf(text), [
      'chat public first-contact https://discord.gg/abc',
      'chat public first-contact https://discord.gg/xyz',
    ])
  })
})
