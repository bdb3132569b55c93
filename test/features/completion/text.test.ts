import assert from 'node:assert/strict'
import { readPolicy } from '../../../server/src/policy/read.ts'
import type { Project } from '../../../server/src/project/project.ts'
import { choose, labelsAt, offersAt, onGitHub } from '../../support/completion.ts'

const reporting = '# Security\n\n## Reporting\n\n'
const form = 'https://github.com/acme/rocket/security/advisories/new'
const quietly = { typing: true }

describe('completion of channels', () => {
  it('offers private ones and those for first contact in a list, each in its own words', () => {
    const labels = labelsAt(`${reporting}- ‸`)
    for (const name of ['GitHub Private Report', 'E-mail', 'Web Form', 'Bounty or Disclosure Platform'])
      assert.ok(labels.includes(name), name)
    for (const name of ['GitHub Issues', 'Discord', 'Slack', 'Matrix', 'a Forum'])
      assert.match(choose(`${reporting}- ‸`, `First Contact through ${name}`), /do not include any sensitive details/)
  })

  it('keeps the mark of the item, and fills in the repository', () => {
    assert.ok(
      choose(`${reporting}* Git‸`, 'GitHub Private Report').includes(`* **GitHub**: [Open a private report](${form})`),
    )
  })

  it('makes an item of a snippet', () => {
    assert.match(choose(`${reporting}+ One\n\nsec-ch‸`, 'E-mail'), /\n\+ \*\*E-mail\*\*/)
  })

  it('leaves out the form of another forge', () => {
    assert.ok(!labelsAt(`${reporting}- ‸`).includes('GitLab Confidential Issue'))
  })

  it('is only for sections about reporting, and not by itself', () => {
    assert.deepEqual(labelsAt('# Security\n\n## Scope\n\n- ‸'), [])
    assert.deepEqual(labelsAt(`${reporting}- ‸`, quietly), [])
  })
})

describe('completion of addresses', () => {
  const policy = `${reporting}Report to <security@acme.dev> in private.\n\n`

  it('offers the private report form and known addresses in the destination of a link', () => {
    assert.deepEqual(labelsAt(`${policy}[here](‸)`), [form, 'security@acme.dev'])
    assert.match(choose(`${policy}[here](‸)`, 'security@acme.dev'), /\[here\]\(mailto:security@acme\.dev\)$/)
    assert.match(choose(`${policy}[here]: htt‸`, form), /\[here\]: https:\/\/github\.com\/acme\/rocket\/security/)
  })

  it('completes an address that is typed, by itself from its @ on', () => {
    assert.deepEqual(labelsAt(`${policy}Or to security@‸`, quietly), ['security@acme.dev'])
    assert.match(choose(`${policy}Or to security@‸.`, 'security@acme.dev'), /security@acme\.dev\.$/)
    assert.match(choose(`${policy}Or <sec‸>`, 'security@acme.dev'), /<security@acme\.dev>$/)
  })

  it('offers addresses behind words that announce one, when asked', () => {
    assert.deepEqual(labelsAt(`${policy}Or write to ‸`), ['security@acme.dev'])
    assert.deepEqual(labelsAt(`${policy}Or write to ‸`, quietly), [])
  })

  it('knows those of the files of the repository', () => {
    const project: Project = {
      ...onGitHub,
      securityTxt: {
        path: '.well-known/security.txt',
        text: 'Contact: mailto:psirt@rocket.dev\nContact: https://rocket.dev/report\n',
      },
    }
    assert.deepEqual(labelsAt(`${reporting}[x](‸)`, { project }), [
      form,
      'https://rocket.dev/report',
      'psirt@rocket.dev',
      'security@rocket.dev',
    ])
  })

  it('knows the domain of the home page, unless it is one of many there', () => {
    const at = (homepage: string) =>
      labelsAt(`${reporting}Write to x@‸`, { project: { ...onGitHub, homepages: [homepage] } })
    assert.deepEqual(at('https://www.rocket.dev/docs'), ['security@rocket.dev'])
    for (const hosted of [
      'https://rocket.github.io',
      'https://rocket.readthedocs.io',
      'https://www.npmjs.com/package/rocket',
    ])
      assert.deepEqual(at(hosted), [])
  })

  it('invents no address where anybody can have one, or on a domain for examples', () => {
    for (const address of ['someone@gmail.com', 'security@example.org'])
      assert.deepEqual(
        labelsAt(`${reporting}Report to <${address}>.\n\nOr me@‸`).filter((label) => label !== address),
        [],
      )
  })

  it('does not offer what is being typed', () => {
    assert.deepEqual(labelsAt(`${reporting}Report to security@roc.dev‸`), [])
  })

  it('does not show in prose with brackets, handles and code', () => {
    for (const prose of ['This (‸', 'Ask @‸', '`a@‸`', 'Look [here] (‸'])
      assert.deepEqual(labelsAt(`${policy}${prose}`, quietly), [], prose)
  })
})

describe('completion of times', () => {
  it('suits the stage that the sentence speaks of', () => {
    const first = (sentence: string) => labelsAt(`${reporting}${sentence}`)[0]
    assert.equal(first('We acknowledge your report within ‸'), '72 hours')
    assert.equal(first('We update you at least every ‸ until then.'), '14 days')
    assert.equal(first('We disclose the details no later than ‸'), '90 days')
  })

  it('replaces what is typed of it', () => {
    assert.match(choose(`${reporting}We acknowledge it within 7 da‸.`, '3 business days'), /within 3 business days\.$/)
  })

  it('shows by itself only where a time would be a promise', () => {
    assert.ok(labelsAt(`${reporting}We acknowledge it within ‸`, quietly).length > 0)
    for (const prose of ['The rocket stays within ‸', 'We acknowledge ‸', '`within ‸`'])
      assert.deepEqual(labelsAt(`${reporting}${prose}`, quietly), [], prose)
  })

  const promises: Readonly<Record<string, readonly [title: string, sentence: string, first: string]>> = {
    de: ['Sicherheit', 'Wir bestätigen den Eingang einer Meldung innerhalb von ‸.', '72 Stunden'],
    fr: ['Sécurité', 'Nous accusons réception de votre signalement sous ‸.', '72 heures'],
    es: ['Seguridad', 'Confirmaremos la recepción de su informe en un plazo de ‸.', '72 horas'],
    pt: ['Segurança', 'Confirmaremos o recebimento do seu relato em até ‸.', '72 horas'],
    it: ['Sicurezza', 'Confermiamo la ricezione della segnalazione entro ‸.', '72 ore'],
    pl: ['Bezpieczeństwo', 'Na zgłoszenie podatności odpowiemy w ciągu ‸.', '72 godzin'],
    ru: ['Безопасность', 'Мы подтвердим получение сообщения об уязвимости в течение ‸.', '72 часов'],
    vi: ['Bảo mật', 'Chúng tôi sẽ phản hồi báo cáo lỗ hổng của bạn trong vòng ‸.', '72 giờ'],
    tr: ['Güvenlik', 'Güvenlik açığı bildiriminize 7‸ yanıt veririz.', '72 saat içinde'],
    zh: ['安全', '我们会确认收到您的漏洞报告，并在‸回复。', '72 小时内'],
    ja: ['セキュリティ', '脆弱性の報告には7‸返信します。', '72時間以内に'],
    ko: ['보안', '취약점 제보를 받으면 7‸ 답변드립니다.', '72시간 이내에'],
  }
  for (const [language, [title, sentence, first]] of Object.entries(promises)) {
    it(`speaks the language of the policy: ${language}`, () => {
      const text = `# ${title}\n\n${sentence}\n`
      assert.equal(readPolicy(text.replace('‸', '')).language, language)
      const labels = labelsAt(text)
      assert.equal(labels[0], first)
      const hours = labels.map((label) => readPolicy(choose(text, label)).timeframes.map((time) => time.hours))
      assert.deepEqual(hours, [[72], [24], [72], [168], [336]])
      assert.deepEqual(labelsAt(`# ${title}\n\n${sentence.replace(/.‸.*/s, '')}. Within ‸\n`), [])
    })
  }

  it('bends a time as the words before it ask', () => {
    const labels = labelsAt('# Sicherheit\n\nWir informieren Sie über den Stand Ihrer Meldung alle ‸.\n')
    assert.deepEqual(labels, ['14 Tage', '7 Tage', '30 Tage'])
  })
})

describe('completion of versions', () => {
  const project: Project = {
    ...onGitHub,
    versions: [{ version: '3.2.1', source: 'package.json' }],
    tags: ['v3.2.1', 'v3.1.0', 'v2.9.0', 'nightly'],
  }
  const head = '# Security\n\n## Supported Versions\n\n| Version | Supported |\n| ------- | --------- |\n'

  it('offers the lines of releases that no row is for, the current one as supported', () => {
    const row = '| 3.1.x   | yes       |\n'
    assert.deepEqual(labelsAt(`${head}${row}|‸\n`, { project, typing: true }), ['3.2.x', '2.9.x', '< 3.1'])
    assert.ok(choose(`${head}${row}|‸\n`, '3.2.x', { project }).endsWith('| 3.2.x   | yes       |\n'))
  })

  it('takes dates for what they are, with their zeros', () => {
    const only = (...tags: string[]) => ({ ...onGitHub, tags })
    const offered = (some: Project, rows = '') => labelsAt(`${head}${rows}|‸\n`, { project: some, typing: true })
    assert.deepEqual(offered(only('20240101', '20231115')), ['20240101', '20231115'])
    assert.deepEqual(offered(only('v2024.01.15', 'v2023.11.02')), ['2024.01.x', '2023.11.x'])
    assert.deepEqual(offered(only('24.04', '23.10.1')), ['24.04.x', '23.10.x'])
    assert.deepEqual(offered(only('2024.1', '2023.2'), '| 2023.2 | yes |\n'), ['2024.1', '< 2023.2'])
  })

  it('does not mix dates with versions that are counted', () => {
    const tags = ['20240101', 'v3.2.1', 'v2.9.0', '2025.1.0']
    const offered = (some: Project, rows = '') => labelsAt(`${head}${rows}|‸\n`, { project: some, typing: true })
    assert.deepEqual(offered({ ...onGitHub, tags }), [])
    assert.deepEqual(offered({ ...project, tags }), ['3.2.x', '2.9.x', '< 3.2'])
    assert.deepEqual(offered({ ...onGitHub, tags }, '| 2.9.x | yes |\n'), ['3.2.x', '< 2.9'])
  })

  it('writes whole rows in the style of the table', () => {
    const open = '# Security\n\n## Supported Versions\n\nVersion|Supported|Notes\n---|---|---\n3.x|✅|\n'
    assert.match(choose(`${open}2‸\n`, '2.x', { project }), /\n2\.x \| :x: \| \n$/)
    assert.ok(choose(`${head}| ‸ |`, '2.9.x', { project }).endsWith('| 2.9.x   | :x:       |'))
  })

  it('is for rows of such tables alone', () => {
    assert.deepEqual(labelsAt('# Security\n\n## Scope\n\n| Name | Note |\n| --- | --- |\n|‸', { project }), [])
    assert.deepEqual(labelsAt(head.replace('| Version', '|‸ Version'), { project }), [])
  })
})

describe('completion of ignore comments', () => {
  it('offers what they can begin with', () => {
    assert.deepEqual(labelsAt('<!-- ‸ -->'), [
      'security-policy-disable-next-line',
      'security-policy-disable',
      'security-policy-enable',
      'security-policy-disable-file',
    ])
    assert.equal(choose('<!-- sec‸', 'security-policy-disable'), '<!-- security-policy-disable  -->')
    assert.equal(labelsAt('<!-- security-‸', quietly).length, 4)
    assert.deepEqual(labelsAt('<!-- a-‸', quietly), [])
  })

  it('offers the rules that found something where the comment counts first', () => {
    const comment = (action: string) => `# Security\n\nGithub\n\n<!-- security-policy-${action} ‸ -->\nGitlab\n\nTODO\n`
    assert.equal(offersAt(comment('disable-next-line'))[0]!.label, 'name-spelling')
    assert.match(offersAt(comment('disable-next-line'))[0]!.documentation!, /GitLab/)
    assert.match(
      offersAt(comment('disable-file')).find(({ label }) => label === 'name-spelling')!.documentation!,
      /GitHub/,
    )
  })

  it('ends a comment that has no end, and leaves out the rules that it names', () => {
    assert.equal(
      choose('<!-- security-policy-disable name-spelling bro‸>\nText', 'broken-anchor'),
      '<!-- security-policy-disable name-spelling broken-anchor -->\nText',
    )
    assert.ok(!labelsAt('<!-- security-policy-disable name-spelling ‸ -->').includes('name-spelling'))
  })

  it('offers to enable what is disabled', () => {
    const text = '<!-- security-policy-disable broken-anchor -->\n\nText\n\n<!-- security-policy-enable ‸ -->\n'
    assert.equal(labelsAt(text)[0], 'broken-anchor')
  })

  it('is no business of other comments, and of reasons', () => {
    assert.deepEqual(labelsAt('<!-- Our policy ‸ -->'), [])
    assert.deepEqual(labelsAt('<!-- security-policy-disable -- because ‸ -->'), [])
  })
})
