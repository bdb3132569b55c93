import assert from 'node:assert/strict'
import { readPolicy } from '../../server/src/policy/read.ts'

/** What was read as left over from a template: where it stands, and its words. */
function left(text: string): string[] {
  const policy = readPolicy(text)
  return policy.placeholders.map(({ where, span }) => `${where}: ${policy.text.slice(span.start, span.end)}`)
}

describe('placeholders', () => {
  const stands = {
    'Write to [INSERT SECURITY EMAIL].': 'text: [INSERT SECURITY EMAIL]',
    'Write to [Add a contact here] today.': 'text: [Add a contact here]',
    'Write to `[INSERT EMAIL]`.': 'text: [INSERT EMAIL]',
    'Write to [[INSERT EMAIL]](mailto:a@acme.dev).': 'text: [INSERT EMAIL]',
    'We at [Company Name] answer.': 'text: [Company Name]',
    'Napisz na [TWÓJ_ADRES_EMAIL].': 'text: [TWÓJ_ADRES_EMAIL]',
    'Our key: [PGP key]': 'text: [PGP key]',
    'Send it to [your email].': 'text: [your email]',
    'Write to {{SECURITY_EMAIL}}.': 'text: {{SECURITY_EMAIL}}',
    'Write to $VMTalias in English.': 'text: $VMTalias',
    'Contact [@<<author>>][them].': 'text: <<author>>',
    'Write to YOUR_SECURITY_EMAIL.': 'text: YOUR_SECURITY_EMAIL',
    'We answer within X business days.': 'text: X business days',
    'Last updated: Month Day, Year': 'text: Month Day, Year',
    'TODO: write this': 'text: TODO',
    'Contact: TBD': 'text: TBD',
    'Write to `security@YOUR_DOMAIN`.': 'text: security@YOUR_DOMAIN',
    'Document the supported branches here.': 'text: Document the supported branches here.',
    'Call us: +1-XXX-XXX-XXXX': 'text: +1-XXX-XXX-XXXX',
    'Write to us (please replace with a real address).': 'text: (please replace with a real address)',
    'Write to security@yourdomain.com.': 'text: security@yourdomain.com',
    'Write to security@[yourdomain].com.': 'text: security@[yourdomain].com',
    'Write to [your@email.com](mailto:your@email.com?subject=x).': 'text: your@email.com',
    'Write to `security@your-company.org`.': 'text: security@your-company.org',
    'See https://github.com/your-org/app/issues.': 'text: https://github.com/your-org/app',
    'See [this](https://github.com/OWNER/REPO/security).': 'text: https://github.com/OWNER/REPO',
    'Report it at https://github.com/{owner}/{repo}/security/advisories/new': 'text: https://github.com/{owner}/{repo}',
    'Write to [email protected].': 'text: [email protected]',
    'Escribe a [tu correo electrónico].': 'text: [tu correo electrónico]',
    'Escriba a seguridad@tudominio.com.': 'text: seguridad@tudominio.com',
    '请发送邮件至 [请填写邮箱]。': 'text: [请填写邮箱]',
    '请发送邮件至 xxx@xxx.com。': 'text: xxx@xxx.com',
    '我们会在 [X] 个工作日内回复。': 'text: [X] 个工作日',
    '[メールアドレス] までご連絡ください。': 'text: [メールアドレス]',
    '[이메일 주소]로 신고해 주세요.': 'text: [이메일 주소]',
    '告诉他们去哪里报告漏洞。': 'instruction: 告诉他们去哪里报告漏洞。',
  }
  for (const [text, expected] of Object.entries(stands)) it(text, () => assert.deepEqual(left(text), [expected]))

  it('knows which stand for a time', () => {
    const forTime = (text: string) => readPolicy(text).placeholders.map((one) => one.forTime)
    assert.deepEqual(forTime('We answer within X business days.'), [true])
    assert.deepEqual(forTime('Write to [INSERT SECURITY EMAIL].'), [false])
    assert.deepEqual(forTime('<!-- TODO: say after how many days -->'), [true])
  })

  it('know which time they stand for', () => {
    const stages = (text: string) => readPolicy(text).placeholders.map(({ stage }) => stage)
    assert.deepEqual(stages('We acknowledge your report within [number of days].'), ['acknowledge'])
    assert.deepEqual(stages('You will get a reply within **<!-- TODO: $X days -->**'), ['acknowledge'])
    assert.deepEqual(stages('We follow a <!-- TODO: $X day disclosure timeline -->.'), ['disclose'])
    assert.deepEqual(stages('Write to [INSERT SECURITY EMAIL].'), [null])
  })

  const isNone = [
    '【邮箱】a@acme.dev',
    '邮件中请写明 [您的邮箱]。',
    'Run `gpg --recv-keys "<fingerprint>"`.',
    'Run `curl https://github.com/OWNER/REPO` first.',
    '```\nDear list, see [link] for [project name].\n```',
    '> We disclose it on \\[Date\\], see [link].',
    'Start the subject with [project name], such as "[SECURITY ISSUE] overflow".',
    'Please use the title "[SECURITY VULNERABILITY]".',
    'Versions are written x.y.z, and v3.x.x is supported.',
    'It reports {{ json .SBOM }} and {{% available_from "1.0" %}} and {{ site.email }}.',
    'Name: [your name], e-mail: <your email>',
    'Severity: TBD',
    '| Version | Until |\n| --- | --- |\n| 2.x | TBD |',
    'Parameters such as session[email] and user[name] are filtered.',
    'See the [name](https://acme.dev) and the [contact][c].\n\n[c]: https://acme.dev/contact',
    'The code is at https://github.com/yourkit/profiler and https://github.com/user-tools/app.',
    'Informe de TODO lo que encuentre.',
    '&lt;testo&gt; is what you write.',
    'Reports on `openclaw-<uid>` are welcome.',
    '<!-- BEGIN ACME SECURITY.MD V1 BLOCK -->\nWrite to a@acme.dev.',
    '<!-- Update this list with each release. -->\nWrite to a@acme.dev.',
    '<!-- security-policy-disable http-link -- TODO: ask for https -->\nWrite to a@acme.dev.',
    '<!-- [INSERT EMAIL] is in the README -->\nWrite to a@acme.dev.',
  ]
  for (const text of isNone) it(`is none: ${text.split('\n')[0]!}`, () => assert.deepEqual(left(text), []))

  it('reads an address to write to on an example domain', () => {
    assert.deepEqual(left('Write to security@example.com.'), ['example: security@example.com'])
    assert.deepEqual(left('Write to your-email@example.com.'), ['text: your-email@example.com'])
    assert.deepEqual(left('Log in as admin@example.com to see it.'), [])
  })

  it('reads comments that say what is to be written', () => {
    const comments = ['<!-- TODO: $LINK -->', '<!-- Please insert your address -->', '<!-- $ALIAS -->']
    assert.deepEqual(
      left(comments.join('\n\n')),
      comments.map((comment) => `comment: ${comment}`),
    )
  })

  it("reads the instructions of GitHub's template as whole sentences, in other languages too", () => {
    const instructions = [
      'Use this section to tell people how to report a vulnerability.',
      'Tell them where to go, how often they can expect to get an update, and\nwhat happens then.',
      'Utilisez cette section pour indiquer les versions.',
      'Используйте этот раздел, чтобы рассказать о версиях.',
    ]
    assert.deepEqual(
      left(instructions.join('\n\n')),
      instructions.map((instruction) => `instruction: ${instruction}`),
    )
    assert.deepEqual(left('Use this section to find what is in scope. Tell them where to go.'), [])
  })

  it('reads the instruction alone where more stands on its lines', () => {
    const [instruction] = left('Use this section to tell people how to report a vulnerability. Write to a@acme.dev.')
    assert.equal(instruction, 'instruction: Use this section to tell people how to report a vulnerability.')
  })
})
