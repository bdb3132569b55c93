import assert from 'node:assert/strict'
import type { Fact, Policy } from '../../server/src/policy/policy.ts'
import { readPolicy } from '../../server/src/policy/read.ts'
import { reading, under } from '../support/says.ts'

/** Says of each text whether the fact is there. */
function check(name: string, told: (policy: Policy) => unknown, cases: Readonly<Record<string, unknown>>): void {
  describe(name, () => {
    for (const [text, expected] of Object.entries(cases))
      it(text.split('\n')[0]!, () =>
        assert.equal(told(text.startsWith('#') ? readPolicy(text) : reading(text)), expected),
      )
  })
}

/** The words that a fact covers. */
function covered({ text }: Policy, fact: Fact | null): string | null {
  return fact && text.slice(fact.span.start, fact.span.end)
}

check('delegation', (policy) => policy.delegations.map((one) => one.url).join(' '), {
  '[The one policy](../SECURITY.md) tells you how to report a vulnerability.': '../SECURITY.md',
  '# S\n\n## Security Model\n\nSee the [security chapter](docs/security.md) for full details.': '',
  'For the latest security information, visit our [security documentation](https://octo.dev/security).': '',
  'Vulnerabilities should follow the process documented on <https://octo.dev/security>.': 'https://octo.dev/security',
  'Please refer to the [security document of Octo](https://github.com/octo/community/blob/main/SECURITY.md).':
    'https://github.com/octo/community/blob/main/SECURITY.md',
  'Please check out our [bug reporting docs](https://octo.dev/docs/reporting).': 'https://octo.dev/docs/reporting',
  'For our security notification process, please see [Notifications](https://octo.dev/security#notifications).': '',
  'Our security policy is described at https://octo.dev/security.': 'https://octo.dev/security',
  'This project follows the [security policy](https://github.com/octo/.github/blob/main/SECURITY.md) of Octo.':
    'https://github.com/octo/.github/blob/main/SECURITY.md',
  'Please see [SECURITY.md](https://github.com/octo/.github/blob/main/SECURITY.md).':
    'https://github.com/octo/.github/blob/main/SECURITY.md',
  'See [../SECURITY.md](../SECURITY.md) for our security policy.': '../SECURITY.md',
  'The plugin was once at [SECURITY.md](https://github.com/octo/old/blob/main/SECURITY.md).': '',
  'See [CONTRIBUTING](../CONTRIBUTING.md) for information on how to report a vulnerability.': '../CONTRIBUTING.md',
  'See [docs/process.md](docs/process.md) for full details.': 'docs/process.md',
  'For more details, see our [FAQ](https://octo.dev/security/faq).': '',
  'See our [safe harbor policy](https://octo.dev/safe-harbor).': '',
  'Our security policy lives at `.github/SECURITY.md`.': '.github/SECURITY.md',
  'The full support policy is published at https://octo.dev/lifecycle.': '',
  'See [this page](https://octo.dev/disclosure) to see more of our disclosure process.': '',
  'Write to sec@octo.dev. We follow the [disclosure policy](https://octo.dev/cvd) of Octo.': '',
  'Read the [GitHub documentation](https://docs.github.com/en/code-security) on security policies.': '',
})

check('supported versions', (policy) => policy.supportedVersions?.form ?? null, {
  '# S\n\n## Supported Versions\n\n| Version | Supported |\n| --- | --- |\n| 2.x | :white_check_mark: |': 'table',
  '# S\n\n## Supported Versions\n\nVersion | Security Fixes Until\n--- | ---\n2.1 | 2027-01-01': 'table',
  'Only the latest release gets security updates.': 'prose',
  'The current feature release receives security fixes.': 'prose',
  'Supported versions\n- Fixes are made in our free time.': null,
  'We support the current and the previous minor version.': 'prose',
  'We prioritize security fixes for the current major release.': 'prose',
  'We fix security bugs in the latest release only.': 'prose',
  'Only the version on wordpress.org is supported.': 'prose',
  '| Package | Supported versions |\n| --- | --- |\n| core | 4.x |': 'prose',
  '# S\n\n## Which versions get fixes\n\nThe latest one, and the one before it.': 'prose',
  'Versions before 3.0 are end of life.': 'prose',
  'Security fixes are backported to 2.x.': 'prose',
  // Trap 8: tables that are not versions
  '# S\n\n## Keys\n\n| Name | Fingerprint |\n| --- | --- |\n| Ann | 1234 |': null,
  '# S\n\n## Rewards\n\n| Severity | Reward |\n| --- | --- |\n| High | 100 USD |': null,
  'Please include the affected version in your report.': null,
  'We recommend to always use the latest version.': null,
  '# S\n\n## Supported Versions\n\nDocument the supported release branches here.': null,
})

check(
  'rows of a table',
  (policy) => policy.supportedVersions?.rows.map((row) => `${row.version}=${row.supported}`).join(' '),
  {
    '# S\n\n## Supported Versions\n\n| Version | Supported |\n| --- | --- |\n| 3.x | :white_check_mark: |\n| 2.x | ✅ |\n| 1.x | :x: |\n| 0.9 | No |\n| 0.8 | :v: |\n| 0.7 | not supported |\n| 0.6 | Yes |':
      '3.x=true 2.x=true 1.x=false 0.9=false 0.8=null 0.7=false 0.6=true',
  },
)

check('scope', (policy) => policy.scope !== null, {
  '### Features\n\n- Zero-trust security model': false,
  '# S\n\n## When should I report a vulnerability?\n\n- You think that you found one.': true,
  'Please report only vulnerabilities in the engine itself.': true,
  'Vulnerabilities in any of our products should be reported to sec@octo.dev.': true,
  'The full scope of our VDP is on our website.': true,
  '# S\n\n## Scope\n\nAll of it.': true,
  '# S\n\n## Scope\n': false,
  'This policy applies to all repositories of Octo.': true,
  'Please read our [threat model](docs/threats.md) first.': true,
  'We take reports about all of our products.': true,
  'A full description of scope and eligibility is on [our site](https://octo.dev/bounty).': true,
  'The program names the types of vulnerabilities eligible for rewards.': true,
  'Denial of service is not in scope.': false,
  'We will work with you to understand the breadth and scope of the problem.': false,
  // Trap 9
  'Scope permissions to what the application needs.': false,
})

check('out of scope', (policy) => policy.outOfScope !== null, {
  'Our tests do not qualify real credentials.': false,
  'Reports of scanners do not qualify.': true,
  'This policy does not apply to:\n\n- our website': true,
  'What the engine does not protect against:\n\n- images from strangers': true,
  '### Not protected\n\n- Whoever is root already.': true,
  'Holes in the base image should be reported to those who make it.': true,
  'We will not act on reports about unsafe defaults.': true,
  '# S\n\n## Out of Scope\n\n- Typos': true,
  'We do not consider crashes of the command line a vulnerability.': true,
  'Issues in dependencies are out of scope.': true,
  'None of the points under [Use of v1.0](#use) are considered vulnerabilities.': true,
  'None of the topics above are considered vulnerabilities.': true,
  'Social engineering is prohibited.': true,
  "Reports from scanners don't qualify.": true,
  'Clickjacking is excluded.': true,
  'If you find a problem in a library, please report it to the maintainers of the respective library.': true,
  'Please report it to the maintainers of this library.': false,
  'We ask you to not contact us about the results of scanners.': true,
  'Reports by e-mail are not eligible for a bounty.': false,
  'This policy does not cover plugins.': true,
  "# S\n\n## What we don't consider a vulnerability\n\nTypos.": true,
  'If it is not in scope of the programme, write to sec@octo.dev.': false,
  'All of our code is in scope.': false,
  'Write to us even if you are not interested in a reward.': false,
})

check('safe harbor', (policy) => policy.safeHarbor.level, {
  'We will not take legal action against you if you follow this policy.': 'partial',
  'Research that follows this policy is authorized. We will not pursue legal action for it, nor for circumvention of protections, and we waive our terms of service as far as they forbid it.':
    'full',
  'Research under this policy is authorized.': 'partial',
  'We will never sue you for research that follows this page.': 'partial',
  'There is a [safe harbor](https://octo.dev/harbor) for researchers.': 'partial',
  // Trap 9: a duty of the reporter is no promise
  'Make a good faith effort to avoid privacy violations.': 'none',
  'By reporting you agree to act in good faith and to comply with the law.': 'none',
})

check('bounty', (policy) => policy.bounty.answer, {
  'Use it for:\n\n- research\n- Bug bounty programs': 'unstated',
  'We answer as volunteers and sell no paid support.': 'unstated',
  'You will be the first to hear of any future bug bounty programs.': 'unstated',
  'There is no bounty program.\n\n**Bounty considerations:**': 'no',
  'We have no bug bounty program, but we will gladly reward you with a shirt.': 'no',
  'At the moment we cannot pay bounties, and consider a reward in rare cases.': 'no',
  'We have no bug bounty program, but the best reports will be rewarded.': 'yes',
  'We run a bug bounty program on HackerOne.': 'yes',
  'Critical issues will be rewarded with up to 500 USD.': 'yes',
  'We do not offer a bug bounty.': 'no',
  'There is no bug bounty program.': 'no',
  'Monetary rewards are not provided.': 'no',
  'We have no means to pay bounties, but may find a small reward now and then.': 'no',
  'We currently do not have a paid program, so we cannot offer rewards.': 'no',
  'Reports by e-mail are not eligible for a bounty, but our bounty program on HackerOne pays.': 'yes',
  '# S\n\n## Bug Bounty\n\nWe thank you.': 'unstated',
  'Thank you for your help.': 'unstated',
})

check(
  'offer and refusal of money',
  ({ bounty: { ownOffer, flatRefusal } }) => [ownOffer && 'offer', flatRefusal && 'refusal'].filter(Boolean).join(),
  {
    'We run a bug bounty program.': 'offer',
    'The project pays bounties.': 'offer',
    'Critical issues will be rewarded with up to 500 USD.': 'offer',
    'We run a bug bounty program on HackerOne.': '',
    'We run a [bug bounty program](https://octo.dev/bounty).': '',
    'If your report is valid, we pay a bounty.': '',
    'We had a bug bounty program.': '',
    '- We run a bug bounty program.': '',
    '> We run a bug bounty program.': '',
    '# S\n\n## Octo Desktop\n\nWe run a bug bounty program.': '',
    'There is no bug bounty program.': 'refusal',
    'At this time we do not pay any rewards for security issues, and do not plan to.': 'refusal',
    'There is no bug bounty program for the website.': '',
    'We do not offer rewards for reports by e-mail.': '',
    'Bug bounty rewards are not available for duplicates.': '',
  },
)

check('what is not said about a reward', ({ bounty }) => bounty.lacks.join(), {
  'We pay bounties.': 'amount,eligibility,decision,payment',
  'We pay bounties of $50 by bank transfer. The first to report is eligible. The maintainers decide.': '',
  '# S\n\n## Bounty\n\n| Severity | Sum |\n| --- | --- |\n| High | 50 EUR |': 'eligibility,payment',
  'The first to report is eligible. We decide. Money comes by bank transfer: USD 50.':
    'amount,eligibility,decision,payment',
})

check('credit', (policy) => policy.credit !== null, {
  'We acknowledge reporters in the release notes.': true,
  'The release comes with attribution for your discovery.': true,
  'Please tell us whether we should mention your contribution.': true,
  'We are happy to provide attribution.': true,
  'We will credit you in the advisory, unless you prefer otherwise.': true,
  'We will publicly thank you.': true,
  'We make every effort to acknowledge your contributions.': true,
  'We add your name to our hall of fame.': true,
  'We name you in the advisory.': true,
  'There is a list on our site, acknowledging top contributors.': true,
  'Recognize your contribution, if you are the first to report it.': true,
  'We put your name on our page of thanks.': true,
  'An acknowledgement will be made if you like.': true,
  'Use the name you like.': false,
  // Trap 9: to acknowledge receipt is no credit, and gratitude is no promise
  'We acknowledge your report within 3 days.': false,
  'We are grateful to all researchers who help us.': false,
})

check('report contents', (policy) => policy.reportContents !== null, {
  'Email the maintainers with:\n\n- the affected version\n- steps to reproduce it': true,
  '### What helps\n\n- your operating system': true,
  "We'll need enough information to see what goes wrong.": true,
  'Write to sec@octo.dev with the security details and the impact.': true,
  'Write to sec@octo.dev with a description and the other details expected of a bug report.': true,
  'Please include steps to reproduce the problem.': true,
  'Your report should contain:\n\n- the affected version\n- the impact': true,
  '# S\n\n## What to include\n\nAs much as you can.': true,
  'Please provide as much information as possible.': true,
  'Please include what an attacker can do and the text that shows it.': true,
  'Tell us the version, how to reproduce it, and what it does.': true,
  'We need the following information:\n\n- version\n- steps to reproduce': true,
  'Please report it to sec@octo.dev with:\n\n- a description of the problem\n- steps to reproduce it': true,
  '**What to put into a report**\n\n- the version\n- steps to reproduce it': true,
  'Please send us a proof of concept.': true,
  'Please use this template:\n\n```\nVersion: x.y.z\n```': true,
  'Send it to the maintainers with a description of the problem and the affected versions.': true,
  'Tell us, as far as you know:\n\n- which version is affected\n- the steps that show it': true,
  'A good report has a description and a proof of concept.': true,
  'Include the word "SECURITY" in the subject.': false,
  'Provide us a reasonable amount of time to resolve it.': false,
  'All announcements will contain as much information as possible.': false,
  'Please send us a report with reproduction steps.': true,
  'Email a description of the flaw to sec@octo.dev.': true,
  'Preferred information\n- Affected versions\n- Steps to reproduce': true,
  '## Response\n\n- Provide a remediation plan within 30 days': false,
  '## Patches\n\n- Provide links to the patches on our site': false,
  'We reserve the right to publish details on the problem earlier.': false,
  'A notification is drafted and includes the affected versions.': false,
  'Responsible research includes, among other things, the following:': false,
  'Maintainers try to provide a fix within the following times:': false,
  'We will provide a detailed description in the advisory.': false,
  'Write to us.': false,
})

check('encryption key', (policy) => policy.encryptionKey !== null, {
  'Encrypt it with our [PGP key](https://octo.dev/key.asc).': true,
  'Our fingerprint is 0123 4567 89AB CDEF 0123 4567 89AB CDEF 0123 4567.': true,
  '# S\n\nHello.\n\n```\n-----BEGIN PGP PUBLIC KEY BLOCK-----\n```': true,
  'The following key can be used for what is sensitive: [0123](https://octo.dev/key)': true,
  'We do not support PGP.': false,
  'Never commit API keys.': false,
})

check('open-ended gags', (policy) => policy.openEndedGags.length, {
  'We may not disclose details until we have determined that it is safe.': 1,
  'You must not disclose it to anybody without our written permission.': 1,
  'We may not disclose details until a fix is out, at most for 90 days after your report.': 0,
  'Please do not share it before it is fixed.': 0,
})

check('invitations to fix in public', (policy) => policy.publicFixes.length, {
  'We welcome pull requests that fix vulnerabilities.': 1,
  'Pull requests with bug fixes are welcome.': 0,
  'Do not open a pull request for a vulnerability.': 0,
})

check('ended projects', (policy) => covered(policy, policy.closed), {
  'This repository has been **archived**.': 'repository has been **archived',
  'The library is no longer maintained.': 'library is no longer maintained',
  'Security reports are welcome, but no reports will be accepted after May.': 'no reports will be accepted',
  'We do not accept security reports. Sorry.': 'do not accept security reports',
  'This project is a toy and is not actively maintained.': 'project is a toy and is not actively maintained',
  'This repository does not accept or handle vulnerability reports in any form.':
    'does not accept or handle vulnerability reports',
  'Version 1 is no longer maintained.': null,
  'We do not accept security reports by phone.': null,
})

check('refused times', (policy) => covered(policy, policy.refusedTimes), {
  'We are a small team and cannot promise a service level.': 'cannot promise a service level',
  'There is no guaranteed response time.': 'no guaranteed response',
  'We look at reports as time permits.': 'time permits',
  'Reports are handled on a best-effort basis.': 'best-effort',
  'We make our best effort to write good code.': null,
  'We respond within 3 days.': null,
})

check('events that a publication waits for', (policy) => covered(policy, policy.disclosureEvent), {
  'Disclosure timing is agreed in the private report.': 'Disclosure timing is agreed',
  'This keeps the report private until a fix is released.': 'keeps the report private until a fix is released',
  '| Step | Time |\n| --- | --- |\n| Public disclosure | together, after a fix ships |': 'after a fix',
  'We publish an advisory once a fix is released.': 'once a fix is released',
  'The date of disclosure is agreed on. We coordinate the announcement with you.':
    'coordinate the announcement with you',
  'Please allow a reasonable time before disclosing it.': 'reasonable time',
  'We keep to a disclosure deadline.': 'disclosure deadline',
  'We coordinate the date with you.': 'coordinate the date with you',
  'It is not published until it is formally announced.': 'until it is formally announced',
  'Once it is fixed, we open an issue with all details.': 'Once it is fixed',
  '## Disclosure\n\nOnce it is fixed, everybody may know.': 'Once it is fixed',
  'Please update once a fix is released.': null,
  'Please do not disclose it.': null,
})

check('scope beside a threat model', (policy) => covered(policy, policy.scope), {
  '# S\n\n## Threat model\n\nWe trust the system.\n\n## What counts as a vulnerability\n\nAll else.':
    'What counts as a vulnerability',
  '# S\n\n## Threat model\n\nWe trust the system.': 'Threat model',
})

check('announcements', (policy) => covered(policy, policy.announcements), {
  'We will credit you in the security advisory.': 'credit you in the security advisory',
  'Security updates will be posted on the [list](https://lists.octo.dev/dev).': 'Security updates will be posted on',
  'Fixes are listed in the release notes.': 'release notes',
  '# S\n\n## Out of Scope\n\n- Code with security notices': null,
})

check('further terms', (policy) => covered(policy, policy.furtherTerms), {
  'See [our handbook](https://octo.dev/handbook/vulnerabilities) for more.':
    '[our handbook](https://octo.dev/handbook/vulnerabilities)',
  'We keep to [our reporting guidelines](docs/guidelines.md).': '[our reporting guidelines](docs/guidelines.md)',
  'See [our handbook][1] for how we handle reports.\n\n[1]: https://octo.dev/security': '[our handbook][1]',
  'See [our handbook](https://octo.dev/handbook).': null,
  'See [past advisories](https://octo.dev/security/past).': null,
  'See [how to report][1].\n\n[1]: https://github.com/octo/octo/issues': null,
})

check('contacts without an address', (policy) => policy.vagueContacts.map((one) => covered(policy, one)).join(), {
  'Please email the maintainers.': 'email the maintainers',
  'Email the maintainers with:\n\n- steps to reproduce it': 'Email the maintainers',
  'Email the maintainers:\n\n- sec@octo.dev': '',
})

check('whereabouts of people', (policy) => covered(policy, policy.whereabouts), {
  'Contact me:\n\n- GitHub: @octo-cat': '@octo-cat',
  'Please contact @octo-ann in private.': '@octo-ann',
  'Write to one of those in [MAINTAINERS](../MAINTAINERS).': 'MAINTAINERS',
  'Reach us through the address in our GitHub profiles.': 'profiles',
  'Email the maintainer who is named in the Readme.md.': 'Readme.md',
  'Contact them by the address in their commits.': 'their commits',
  'Email the maintainers.': null,
  'Write to sec@octo.dev.': null,
  'Ann (@octo-ann) wrote the first version.': null,
})

check('links that may lead to a way to report', (policy) => covered(policy, policy.reportLink), {
  'There is a [form](https://octo.dev/vulnerability).': '[form](https://octo.dev/vulnerability)',
  'There is [a page][1].\n\n[1]: https://octo.dev/contact-us': '[a page][1]',
  'We are on <https://hackerone.com/octo>.': '<https://hackerone.com/octo>',
  'We have [a site](https://octo.dev).': null,
  '![security](https://octo.dev/security.png)': null,
})

check('policies for several repositories', (policy) => covered(policy, policy.severalRepositories), {
  'Open a private report in the affected repository.': 'affected repository',
  'This holds for all of our projects.': 'all of our projects',
  'Report it to the project.': null,
})

check('policies for what has no versions', (policy) => covered(policy, policy.versionless), {
  'There are no releases yet: fixes go to the main branch.': 'no releases yet',
  'This is the policy for our website.': 'our website',
  'This policy covers all repositories of Octo.': 'all repositories',
  'This repository is mainly documentation.': 'is mainly documentation',
  'We have a website.': null,
})

check('reports that are taken in one way only', (policy) => policy.soleWay !== null, {
  'We take reports only by e-mail.': true,
  'Report it to sec@octo.dev exclusively.': true,
  'Only the latest version is supported.': false,
  'Report it to sec@octo.dev.': false,
})

check('reports that are to be kept private', (policy) => policy.keptPrivate !== null, {
  'Please report it privately to sec@octo.dev.': true,
  'Use the private vulnerability reporting of GitHub.': true,
  'We use a security advisory to discuss it in private.': true,
  'Report it to sec@octo.dev.': false,
  'Keep your private keys safe.': false,
})

check('what to do when nobody answers', (policy) => covered(policy, policy.escalation), {
  'If you do not hear from us, write again.': 'do not hear',
  'Write to sec@octo.dev.': null,
})

check(
  'demands for names and signatures',
  (policy) => policy.identityDemands.map((one) => covered(policy, one)).join(),
  {
    'Your report must include your full name.': 'must include your full name',
    'Researchers are required to sign an NDA first.': 'are required to sign an NDA',
    'Anonymous reports are ignored.': 'Anonymous reports are ignored',
    "We don't accept anonymous reports.": "don't accept anonymous reports",
    'No anonymous reports.': 'No anonymous reports',
    'Anonymous reports are accepted.': '',
    'You do not have to provide your real name.': '',
    'To be credited, you must provide your full name.': '',
    'Please include your name.': '',
  },
)

check('legal threats', (policy) => policy.legalThreats.map((one) => covered(policy, one)).join(), {
  'Disclosure of vulnerabilities may result in legal action.': 'may result in legal action',
  'We reserve the right to take legal action against people who disclose them.':
    'We reserve the right to take legal action',
  'We will not take legal action against people who report vulnerabilities.': '',
  'Reports will never result in legal action.': '',
  'If you disclose them, we will take legal action.': '',
  'A third party may take legal action against people who report vulnerabilities.': '',
  'Misuse of this software may result in criminal charges.': '',
})

check('promises that are taken back', (policy) => policy.hollowPromises.map((one) => covered(policy, one)).join(), {
  'We will not unreasonably pursue legal action against you.': 'unreasonably',
  'We will not pursue legal action against you.': '',
  'Rewards are at our discretion.': '',
})

describe('language', () => {
  const cases: Readonly<Record<string, string>> = {
    'Please report it to us.': 'en',
    "Please report vulnerabilities through GitHub's private vulnerability reporting.": 'en',
    'Bitte melden Sie die Schwachstelle nicht öffentlich, sondern per E-Mail an uns.': 'de',
    'Merci de ne pas ouvrir de ticket public, écrivez-nous plutôt en privé.': 'fr',
    'Por favor, no abra un issue público y escriba a nuestro equipo.': 'es',
    '请不要在公开 Issue 中报告漏洞。': 'zh',
    '脆弱性は公開の Issue ではなく、メールで報告してください。': 'ja',
    '취약점은 공개 이슈로 제보하지 말아 주세요.': 'ko',
    'Не сообщайте об уязвимостях публично.': 'ru',
    x: 'und',
  }
  for (const [text, language] of Object.entries(cases))
    it(text, () => assert.equal(readPolicy(`# Security Policy\n\n${text}\n`).language, language))

  it('is understood only where there is a vocabulary', () => {
    assert.equal(readPolicy('# Security\n\nPlease report it to us.\n').understood, true)
    assert.equal(readPolicy('# Security\n\n请不要在公开 Issue 中报告漏洞。\n').understood, true)
    assert.equal(readPolicy('# Security\n\nلا تنشروا الثغرات الأمنية علنًا.\n').understood, false)
  })
})

describe('structure', () => {
  it('knows what stands under each heading', () => {
    const { sections } = readPolicy('# A\n\n## B\n\ntext\n\n### C\n\n<!-- note -->\n\n## D\n')
    assert.deepEqual(
      sections.map((one) => [one.heading.text, one.bodyEmpty, one.parent?.heading.text ?? null]),
      [
        ['A', true, null],
        ['B', false, 'A'],
        ['C', true, 'B'],
        ['D', true, 'A'],
      ],
    )
  })

  it('takes for the title only what stands before the text', () => {
    assert.equal(readPolicy('<!-- licence -->\n\n# Title\n').title?.text, 'Title')
    assert.equal(readPolicy('---\na: b\n---\n\n# Title\n').title?.text, 'Title')
    assert.equal(readPolicy('Hello.\n\n# Title\n').title, null)
    assert.equal(readPolicy('Title\n=====\n').title?.style, 'setext')
  })

  it('reads a policy inside a forgotten fence', () => {
    const policy = readPolicy('Here it is:\n\n```markdown\n# Security Policy\n\nReport it to sec@octo.dev.\n')
    const [channel] = policy.channels
    assert.equal(channel?.address, 'sec@octo.dev')
    assert.equal(policy.text.slice(channel.span.start, channel.span.end), 'sec@octo.dev')
  })

  it('reads any text without failing', () => {
    for (const text of [
      '',
      '\uFEFF',
      '\0\0',
      '\n\n\n',
      '[',
      '# ',
      '|',
      '<!--',
      '```',
      '- ',
      '>',
      '[a]: b',
      '[^1]: x',
      '---\n---',
    ])
      assert.equal(readPolicy(text).text, text)
  })

  it('marks each place where a fact is said', () => {
    const policy = readPolicy(under('Reporting', 'Please do not file a public issue. Write to sec@octo.dev.'))
    const covered = policy.channels.map((one) => policy.text.slice(one.span.start, one.span.end))
    assert.deepEqual(
      covered,
      ['sec@octo.dev', 'file a public issue'].sort((a, b) => policy.text.indexOf(a) - policy.text.indexOf(b)),
    )
  })
})

check('announcements of fixes', (policy) => covered(policy, policy.announcements), {
  'We publish a security advisory for each fix.': 'publish a security advisory',
  'If it is confirmed, we will open a Security Advisory.': 'we will open a Security Advisory',
  'Fixes are listed in the release notes.': 'release notes',
  'Fixes are announced on our blog.': 'announced on',
  'All public vulnerabilities are listed on our site.': 'public vulnerabilities are listed',
  'We tell the octo-announce list about it.': 'octo-announce',
  'You find each advisory on https://octo.dev/security.': 'advisory on https',
  'In the end we link to the advisory.': 'link to the advisory',
  'We tell oss-security@lists.openwall.com about it.': 'oss-security',
  'Write to oss-security@octo.dev about it.': null,
  '# S\n\n## Security Bulletins\n\nSee <https://octo.dev/bulletins>.': 'Security Bulletins',
  'Please report it with a [security advisory](https://github.com/octo/octo/security/advisories/new).': null,
  'Do not publish an advisory of your own.': null,
  'We keep you informed of the progress towards a full announcement.': null,
})

check('CVE ids', (policy) => policy.advisoryIds !== null, {
  'We request a CVE for each vulnerability.': true,
  'CVEs are assigned by GitHub.': true,
  'CVE-2024-12345 is fixed in 2.1.': false,
  'We publish an advisory.': false,
})

check('the date of a policy', (policy) => covered(policy, policy.policyDate), {
  'Last updated: 2026-03-14': 'Last updated: 2026-03-14',
  'Document 7, revision F, 2026-03-14': 'Document 7, revision F, 2026-03-14',
  'This policy is effective from 1 May 2026.': 'This policy is effective from 1 May 2026.',
  '# S\n\n## Policy History\n\n- First version, 2026-03-14': 'First version, 2026-03-14',
  'We respond effectively since 2024.': null,
  'The key is valid until 24 June 2026.': null,
  'We keep you updated.': null,
})

check('anonymous reports', (policy) => policy.anonymousReports !== null, {
  'You can report anonymously.': true,
  'Report it to sec@octo.dev. You need not give your name.': true,
  'Please contact us, without giving your name if you prefer.': true,
  'We do not accept anonymous reports.': false,
  'We credit you, unless you report that you want to stay anonymous.': false,
  'Anonymous users can read all pages.': false,
})

check('languages of reports', (policy) => policy.reportLanguages !== null, {
  'Please write in English.': true,
  'We read English and German.': true,
  'Our preferred languages are those of our team.': true,
  'The language server is in scope.': false,
})

check('rules for testing', (policy) => policy.testRules !== null, {
  'Do not access data of others.': true,
  'You may not use scanners or access accounts of customers.': true,
  'Do not test in production.': true,
  'Social engineering is forbidden.': true,
  'Only test accounts you own.': true,
  '# S\n\n## Rules\n\nBe kind.': true,
  'Please do not open an issue.': false,
})

check('legal action by third parties', (policy) => policy.thirdPartyAction !== null, {
  'If a third party takes legal action against you, we will say so.': true,
  'Report vulnerabilities in third-party code to its maintainers.': false,
  'We will not take legal action against you.': false,
})

check('the end of support', (policy) => policy.supportEnd !== null, {
  '# S\n\n## Supported Versions\n\n| Version | Fixes until |\n| --- | --- |\n| 2.x | 2027-06-30 |': true,
  '# S\n\n## Supported Versions\n\nEach version is maintained for 12 months.': true,
  'Only the latest release is supported.': true,
  'We support the newest version.': true,
  'Please say which is the latest version that you tried.': false,
  '# S\n\n## Supported Versions\n\n| Version | Supported |\n| --- | --- |\n| 2.x | yes |': false,
  'Please keep it private until a fix is there.': false,
})

check('a security model', (policy) => policy.securityModel !== null, {
  'See our [threat model](docs/threats.md).': true,
  '# S\n\n## Security Model\n\nWe trust the configuration.': true,
  'Report a vulnerability in the model.': false,
})

check('what a safe harbor lacks', (policy) => policy.safeHarbor.lacks.join(' '), {
  'We will not take legal action against you.': 'authorized circumvention termsWaiver',
  'We will not take legal action against you. Your research is authorized.': 'circumvention termsWaiver',
  'See our [safe harbor](https://octo.dev/safe-harbor).': '',
  'Please report it.': '',
})
