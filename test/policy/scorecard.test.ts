import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readMarkdown } from '../../server/src/markdown/document.ts'
import { scorecard, scoreOf } from '../../server/src/policy/scorecard.ts'

/** The expressions as Scorecard has them, in JavaScript. */
const upstream = {
  links: String.raw`(http|https)://[a-zA-Z0-9./?=_%:-]*`,
  emails: String.raw`\b[A-Za-z0-9._%+-]+(@|\\?\[at\\?\])[A-Za-z0-9.-]+\.[A-Za-z]{2,6}\b`,
  textHits: '([0-9]{1,4}\\b|([Dd][Ii][Ss][Cc][Ll][Oo][Ss]|[Vv][Uu][Ll][Nn]))',
}

describe('scorecard', () => {
  const cases: readonly (readonly [name: string, text: string, score: number])[] = [
    ['an empty file', '', 0],
    ['one line break', '\n', 0],
    ['text only', 'Please talk to the maintainers.\n', 3],
    ['text that speaks of disclosure and vulnerabilities', 'We disclose each vulnerability.\n', 4],
    ['text that speaks of one of them', 'We love disclosure.\n', 3],
    ['a link only', 'https://example.org/security', 6],
    ['an address only', 'security@example.org', 6],
    ['a link and an address only', 'https://example.org/security\nsecurity@example.org\n', 6],
    ['a link and some text', 'Please report at https://example.org/report in private.\n', 9],
    ['everything', 'Report a vulnerability to security@example.org; we disclose it after 90 days.\n', 10],
    ['a long top-level domain', 'mail security@foo.technology please', 3],
    ['an address with spaces', 'security @ openssf . org', 3],
    ['round brackets', 'sec(at)foo.org', 3],
    ['an obfuscated dot', 'sec[at]foo[dot]org', 3],
    ['square brackets', 'sec[at]foo.org now', 9],
    ['escaped square brackets', 'sec\\[at\\]foo.org now', 9],
    ['a relative link', '[policy](SECURITY-POLICY.md)', 3],
    ['a link without host', 'http://', 6],
    ['eleven bytes that earn it all', 'http:// 1 2', 10],
    ['numbered lists', '1. a\n2. b\n', 4],
    ['the two digit runs of a CVE', 'CVE-2024-1234567', 4],
    ['one long number', '12345678', 3],
    ['digits that run into a word', '90days 72hours', 3],
    ['another scheme', 'ftp://example.org and more', 3],
  ]
  for (const [name, text, score] of cases)
    it(`gives ${score} for ${name}`, () => assert.equal(scorecard(text).score, score))

  // The test cases of Scorecard itself, by the names of its files, with texts of our own. There an "info" is a probe that holds;
  // that the policy was found is one, too.
  const upstreamCases: readonly (readonly [name: string, text: string, score: number, infos: number])[] = [
    [
      '10_realworld',
      [
        '# Security Policy',
        '',
        '## Announcements',
        '',
        'Join our [list](https://lists.acme.dev/g/security?hl=en) to hear of vulnerabilities.',
        '',
        '## Report a vulnerability',
        '',
        'Write to [security@acme.dev](mailto:security@acme.dev), or read [how](https://acme.dev/docs/security/#report).',
      ].join('\n'),
      10,
      4,
    ],
    [
      '10_realworldtwo',
      '# Reporting\r\n\r\nPlease mail <security@acme.dev>.\r\nWe answer in 3 days and disclose after 90.\r\n',
      10,
      4,
    ],
    ['04_textAndDisclosureVulns', 'We handle a vulnerability in private.\nWe disclose it once it is fixed.\n', 4, 3],
    ['03_securitypolicy', 'Vulnerabilities are disclosed by us.\n', 4, 3],
    ['03_textOnly', 'Please be kind to the people who maintain this.\n', 3, 2],
    ['06_urlOnly', 'https://acme.dev/security/report', 6, 2],
    ['06_emailOnly', 'security@acme.dev\n', 6, 2],
    ['06_urlAndEmailOnly', 'https://acme.dev/report\n\nsecurity@acme.dev\n', 6, 2],
    ['09_linkedContentAndText', 'Please go to https://acme.dev/report or mail security@acme.dev for help.\n', 9, 3],
    [
      '10_linkedContentAndTextAndDisclosureVulns',
      'Report a vulnerability to security@acme.dev, as https://acme.dev/report tells, and we disclose it later.\n',
      10,
      4,
    ],
    ['00_empty', '', 0, 1],
    ['00_1byte', '\n', 0, 1],
  ]
  for (const [name, text, score, infos] of upstreamCases) {
    it(`agrees with Scorecard on ${name}`, () => {
      const { probes, ...result } = scorecard(text)
      assert.equal(result.score, score)
      assert.equal(Object.values(probes).filter(Boolean).length + 1, infos)
    })
  }

  it('gives the points of each part once', () => {
    assert.equal(scorecard('https://a.dev https://b.dev c@d.dev e@f.dev').score, 6)
    assert.equal(scorecard('1 2 3 4 disclose vulnerability').score, 4)
  })

  it('ends links and addresses where Scorecard ends them', () => {
    const links = (text: string): readonly string[] => scorecard(text).links.map(({ match }) => match)
    const emails = (text: string): readonly string[] => scorecard(text).emails.map(({ match }) => match)
    for (const end of ['#a', '~a', '&a', '+a', '@a', ',a', '(a', ')', '>', '\u00E9', '\r\n', ' '])
      assert.deepEqual(links(`https://a.dev/b${end}`), ['https://a.dev/b'], end)
    assert.deepEqual(links('xhttps://a.dev/?q=1%20:80_-.'), ['https://a.dev/?q=1%20:80_-.'])
    assert.deepEqual(links('HTTPS://a.dev https:/a.dev //a.dev www.a.dev'), [])
    assert.deepEqual(emails('<mailto:a.b+c%d@e-f.dev>, g\\[at\\]h.dev, i[at]j.k.museum.'), [
      'a.b+c%d@e-f.dev',
      'g\\[at\\]h.dev',
      'i[at]j.k.museum',
    ])
    assert.deepEqual(emails('a@b a@b.c a@b.technology a@b.c0m @b.dev'), [])
  })

  it('counts a link and an address with the same text as two', () => {
    const text = 'https://a@b.dev'
    const { links, emails, probes } = scorecard(text)
    assert.deepEqual([links[0]?.match, emails[0]?.match], ['https://a', 'a@b.dev'])
    assert.equal(probes.containsText, false)
  })

  it('counts a byte order mark as text', () => {
    assert.equal(scorecard('\uFEFF').probes.containsText, true)
    assert.equal(scorecard('\uFEFFsecurity@acme.dev').probes.containsText, true)
  })

  it('takes case as Go does', () => {
    assert.equal(scorecard('DISCLOSURE of a VULNERABILITY').textHits.length, 2)
    assert.equal(scorecard('di\u017Fclo\u017Fe').textHits.length, 1)
  })

  it('counts two bytes for the marks around each link, once for equal ones', () => {
    const link = 'https://example.org/a'
    assert.equal(scorecard(`<${link}>`).probes.containsText, false)
    assert.equal(scorecard(`<${link}>.`).probes.containsText, true)
    assert.equal(scorecard(`<${link}>\n<${link}>`).probes.containsText, true)
    assert.equal(scorecard(link, 1000).probes.containsText, true)
    assert.equal(scorecard('a', 1).probes.containsText, false)
  })

  it('counts bytes, not characters', () => {
    const text = 'https://a.bé'
    assert.equal(scorecard(text).probes.containsText, false)
    assert.equal(scorecard(`${text}éé`).probes.containsText, true)
  })

  it('says what earned the points', () => {
    const text = 'Mail sec@example.org.\r\nSee https://example.org/a,b\nor HTTP://x\nVulnerabilities: 90 days'
    const { links, emails, textHits } = scorecard(text)
    const show = (hits: typeof links): readonly string[] =>
      hits.map(({ match, line, span }) => `${line}:${span.start} ${match}`)
    assert.deepEqual(show(links), ['2:27 https://example.org/a'])
    assert.deepEqual(show(emails), ['1:5 sec@example.org'])
    assert.deepEqual(show(textHits), ['4:63 Vuln', '4:80 90'])
    for (const { span, match } of [...links, ...emails, ...textHits])
      assert.equal(text.slice(span.start, span.end), match)
  })

  it('finds what the expressions of Scorecard find', () => {
    const pieces = [
      'a',
      'Z',
      '9',
      '2024',
      '.',
      '-',
      '%',
      '_',
      '@',
      '[at]',
      '\\[at\\]',
      '\\',
      'org',
      'technology',
      ' ',
      '\n',
      '\r\n',
    ]
    const words = ['é', 'http://', 'https://', 'x@y.zz', 'disclos', 'VULN', 'vul', '/']
    const text = fc.array(fc.constantFrom(...pieces, ...words), { maxLength: 30 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (sample) => {
        const found = scorecard(sample)
        for (const kind of ['links', 'emails', 'textHits'] as const) {
          assert.deepEqual(
            found[kind].map(({ span, match }) => [span.start, match]),
            [...sample.matchAll(new RegExp(upstream[kind], 'g'))].map(({ index, 0: match }) => [index, match]),
          )
        }
      }),
      { numRuns: 5000, seed: 1 },
    )
  })
})

describe('scoreOf', () => {
  it('gives the same score as the whole text, block by block', () => {
    const words = ['# A', '\n\n', 'https://a.dev', 'x@y.zz', '\n', '1 2', 'vulnerable', '- ', ' ', 'text']
    const text = fc.array(fc.constantFrom(...words), { maxLength: 20 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (sample) => {
        const { score, probes } = scorecard(sample)
        assert.deepEqual(scoreOf(readMarkdown(sample), sample), { score, probes })
      }),
      { numRuns: 1000, seed: 1 },
    )
  })
})
