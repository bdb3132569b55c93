import assert from 'node:assert/strict'
import fc from 'fast-check'
import { scorecard } from '../../server/src/policy/scorecard.ts'

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
