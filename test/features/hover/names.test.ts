import assert from 'node:assert/strict'
import { securityTxtKind } from '../../../server/src/kinds/security-txt.ts'
import { fieldTypes } from '../../../server/src/security-txt/fields.ts'
import { notesIn, shownIn, titlesIn } from '../../support/hover.ts'

describe('a hover over a name', () => {
  it('leads from ids to where they are explained', async () => {
    const urls = async (text: string) => (await notesIn(text)).flatMap(({ links = [] }) => links.map(({ url }) => url))
    assert.deepEqual(await urls('See CVE-2024-‸12345.'), [
      'https://www.cve.org/CVERecord?id=CVE-2024-12345',
      'https://nvd.nist.gov/vuln/detail/CVE-2024-12345',
    ])
    assert.deepEqual(await urls('(CW‸E-079)'), ['https://cwe.mitre.org/data/definitions/79.html'])
    assert.deepEqual(await urls('`GHSA-jfh8-c2jp-‸5v3q`'), ['https://github.com/advisories/GHSA-jfh8-c2jp-5v3q'])
  })

  it('knows no ids where letters stand in for numbers, or in other words', async () => {
    for (const text of ['CVE-YY‸YY-NNNN', 'CVE-‸2024', 'GHSA-xxxx-x‸xxx', 'MYCVE-2024-‸12345', 'CVE-2024-1‸2345-draft'])
      assert.ok(
        (await notesIn(text)).every(({ links }) => links === undefined),
        text,
      )
  })

  it('tells of a rule in an ignore comment what it finds, and how loud it is', async () => {
    const text = '# S\n\n<!-- security-policy-disable-next-line http-‸link -- by choice -->\n'
    const settings = { rules: new Map([['http-link', 'error'] as const]) }
    const [note] = await notesIn(text, { settings, rulePages: 'file:///pages' })
    assert.equal(note?.title, 'http-link')
    assert.deepEqual(note.lines.slice(1), ['Its findings are errors.'])
    assert.deepEqual(note.links, [{ text: 'Why it matters', url: 'file:///pages/http-link.md' }])
    assert.equal((await shownIn(text))?.words, 'http-link')
  })

  it('tells nothing of rules that do not exist, or that are named elsewhere', async () => {
    assert.deepEqual(await titlesIn('<!-- security-policy-disable no-such-‸rule -->'), [])
    assert.deepEqual(await titlesIn('The rule http-‸link is strict.'), [])
  })

  it('tells of the fields of a security.txt what they are for', async () => {
    const kind = securityTxtKind
    for (const { name, repeats } of fieldTypes) {
      const [note] = await notesIn(`${name.slice(0, 2)}‸${name.slice(2)}: x\n`, { kind })
      assert.equal(note?.title, name)
      assert.equal(note.lines[1], repeats ? 'Allowed several times.' : 'Allowed once.')
      assert.match(note.links![0]!.url, /^https:\/\/www\.(?:rfc-editor|iana)\.org\//)
    }
    assert.deepEqual(await titlesIn('Contact: mailto:se‸curity@acme.dev\n', { kind }), [])
    assert.deepEqual(await titlesIn('Con‸tacts: x\n', { kind }), [])
    assert.deepEqual(await titlesIn('# security-policy-disable securitytxt/no_exp‸ire\n', { kind }), [
      'securitytxt/no_expire',
    ])
  })
})
