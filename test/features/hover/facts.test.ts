import assert from 'node:assert/strict'
import { notesIn, titlesIn } from '../../support/hover.ts'

/** What is told where `‸` stands in a policy under a title. */
const titles = (text: string) => titlesIn(`# Security Policy\n\n${text}\n`)

/** The lines of the first note there, links as their words. */
async function lines(text: string, profile?: 'cisa' | 'etsi' | 'badge' | 'disclose-io') {
  const settings = { rules: new Map(), ...(profile !== undefined && { profile }) }
  const [note] = await notesIn(`# Security Policy\n\n${text}\n`, { settings })
  return note?.lines.map((line) =>
    typeof line === 'string' ? line : line.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''),
  )
}

describe('a hover over what a policy says', () => {
  it('tells a channel by its kind, who reads it and what it is for', async () => {
    assert.deepEqual(await titles('Report vulnerabilities to secur‸ity@acme.dev.'), [
      'Private channel: e-mail to security@acme.dev',
    ])
    const form = 'https://github.com/acme/engine/security/advisories/new'
    assert.deepEqual(await titles(`Report a vulnerability through [the ‸form](${form}).`), [
      'Private channel: GitHub private report',
    ])
    assert.deepEqual(await titles('Do not open a public GitHub iss‸ue for a vulnerability.'), ['Not this way: issues'])
    assert.deepEqual(
      await titles('Report vulnerabilities in a [GitHub iss‸ue](https://github.com/acme/engine/issues).'),
      ['Public channel: issues'],
    )
  })

  it('tells a place for first contact, and that the text warns of details there', async () => {
    const text =
      'Ask for a private channel in our [Dis‸cord](https://discord.gg/acme). Please do not include sensitive details.'
    assert.deepEqual(await titles(text), ['First contact, in public: Discord'])
    assert.equal((await lines(text))?.[0], 'The text says to share no details there.')
  })

  it('calls no issue a private channel, whatever the text calls it', async () => {
    assert.deepEqual(await titles('To report a vulnerability, open a private is‸sue.'), ['Private issue'])
  })

  it('tells a time, for what it is, how it counts, and who asks for it', async () => {
    assert.deepEqual(await titles('We acknowledge your report within 7‸2 hours.'), [
      'First answer to a report: within 72 hours',
    ])
    assert.deepEqual(await lines('We acknowledge your report within 7‸2 hours.'), [
      'Asked for by OSPS-VM-01.01',
      'Read from: "We acknowledge your report within 72 hours."',
    ])
    assert.equal((await lines('We acknowledge your report within 3 business d‸ays.'))?.[0], 'Only business days count.')
    assert.deepEqual(await titles('We fix critical vulnerabilities within 3‸0 days.'), ['Fix: within 30 days'])
    assert.equal(
      (await lines('We fix critical vulnerabilities within 3‸0 days.'))?.[0],
      'It depends on the report, or does not always hold.',
    )
  })

  it('names the clause of the chosen profile, else of the others', async () => {
    const text = 'We acknowledge your report within 7‸2 hours.'
    assert.equal((await lines(text, 'cisa'))?.[0], 'Asked for by CISA BOD 20-01, 3(a)v')
    assert.equal(
      (await lines(text, 'badge'))?.[0],
      'Asked for by OpenSSF badge, silver level: vulnerability_response_process',
    )
    assert.equal(
      (await lines('We will not take legal ac‸tion against you.'))?.[1],
      'Asked for by CISA BOD 20-01, 3(a)iv, disclose.io, maturity level 3',
    )
  })

  it('tells of rows of versions what they say, and of unclear ones nothing', async () => {
    const table = (row: string) => `## Supported Versions\n\n| Version | Supported |\n| --- | --- |\n${row}`
    assert.deepEqual(await titles(table('| 2.‸x | ✅ |')), ['2.x: gets security fixes'])
    assert.deepEqual(await titles(table('| 1.‸x | ❌ |')), ['1.x: gets no security fixes'])
    assert.deepEqual(await titles(table('| 1.‸x | perhaps |')), [])
  })

  it('tells of a safe harbor what it lacks', async () => {
    const text = 'We will not take legal ac‸tion against research in good faith.'
    assert.deepEqual(await titles(text), ['Partial safe harbor'])
    assert.match((await lines(text))![0]!, /^A full one also says: .*terms of use that forbid it are waived\.$/)
  })

  it('tells whether reports are paid, and of refusals beside an offer nothing', async () => {
    assert.deepEqual(await titles('We do not offer a bug bou‸nty.'), ['No bug bounty'])
    const offer = 'We pay a bug bounty through HackerOne.'
    assert.deepEqual(await titles(offer.replace('bou', 'bou‸')), ['Bug bounty'])
    assert.deepEqual(await titles(`${offer}\n\nThere is no bou‸nty for reports about the website.`), [])
  })

  it('tells where a policy hands over to another one', async () => {
    assert.deepEqual(await titles('The full security policy is described at <https://acme.dev/secu‸rity>.'), [
      'The policy is elsewhere: https://acme.dev/security',
    ])
  })

  it('tells what a section is about on its heading', async () => {
    assert.deepEqual(await titles('## Sc‸ope\n\nThe engine and its plugins.'), ['Counts as: scope'])
    assert.deepEqual(await titles('## Out of Sc‸ope\n\nDenial of service.'), ['Counts as: out of scope'])
  })

  it('is silent on words that say nothing', async () => {
    assert.deepEqual(await titles('Thank you for r‸eading.'), [])
    assert.deepEqual(await titles('Report vulnerabilities to security@acme.dev ‸now.'), [])
  })

  it('takes no words of a template for the author’s', async () => {
    const text =
      'Use this section to tell people about which versions of your project are curr‸ently being supported with security updates.'
    assert.deepEqual(
      (await titles(`## Supported Versions\n\n${text}`)).map((title) => title.split(':')[0]),
      ['Still to fill in'],
    )
    assert.deepEqual(await titles('Write to [INSERT EM‸AIL].'), ['Still to fill in: [INSERT EMAIL]'])
  })

  it('leaves to a finding what it tells itself', async () => {
    const at = { start: 0, end: 100 }
    const findings = [{ at, rule: 'placeholder', severity: 'error', message: 'Fill it in.', waits: false }] as const
    assert.deepEqual(await titlesIn('Write to [INSERT EM‸AIL].', { findings }), [])
  })

  it('tells the most specific first', async () => {
    const text = 'Please include the ver‸sion and steps to reproduce in your report to security@acme.dev.'
    const [, second] = [await titles(text), await titles(text.replace('‸', '').replace('security@', 'secu‸rity@'))]
    assert.equal(second[0], 'Private channel: e-mail to security@acme.dev')
    assert.ok(second.length > 1)
  })

  it('understands other languages', async () => {
    assert.deepEqual(await titles('Wir bestätigen den Eingang Ihrer Meldung innerhalb von 4‸8 Stunden.'), [
      'First answer to a report: innerhalb von 48 Stunden',
    ])
  })
})
