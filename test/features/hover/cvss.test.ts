import assert from 'node:assert/strict'
import { notesIn, shownIn, titlesIn } from '../../support/hover.ts'

async function told(vector: string): Promise<readonly string[]> {
  const [note] = await notesIn(`${vector.slice(0, 9)}‸${vector.slice(9)}`)
  return note === undefined ? [] : [note.title, ...note.lines.map(String)]
}

describe('a hover over a CVSS vector', () => {
  // The scores are those of the calculators of FIRST and of the NVD.
  for (const [vector, ...expected] of [
    ['AV:N/AC:L/Au:N/C:P/I:P/A:P', 'CVSS 2.0', 'Base score 7.5: high'],
    ['AV:L/AC:H/Au:N/C:C/I:C/A:C', 'CVSS 2.0', 'Base score 6.2: medium'],
    ['CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 'CVSS 3.0', 'Base score 9.8: critical'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 'CVSS 3.1', 'Base score 6.1: medium'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', 'CVSS 3.1', 'Base score 0.0: no severity'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N/E:U/RL:O', 'CVSS 3.1', 'Base score 6.1: medium'],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 'CVSS 4.0', 'Base score 9.3: critical'],
    // Half a tenth counts as a whole one since November 2024.
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:P/VC:H/VI:L/VA:N/SC:H/SI:H/SA:H', 'CVSS 4.0', 'Base score 8.6: high'],
  ] as const) {
    it(`tells the score of ${vector}`, async () => assert.deepEqual(await told(vector), expected))
  }

  it('spells out each metric', async () => {
    const [note] = await notesIn('CVSS:3.1/‸AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N')
    assert.deepEqual(note?.list, [
      'Attack Vector (AV): Network',
      'Attack Complexity (AC): Low',
      'Privileges Required (PR): None',
      'User Interaction (UI): Required',
      'Scope (S): Changed',
      'Confidentiality Impact (C): Low',
      'Integrity Impact (I): Low',
      'Availability Impact (A): None',
    ])
    const [fourth] = await notesIn('CVSS:4.0/‸AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:X/S:P')
    assert.deepEqual(
      fourth?.list?.filter((line) => /Confidentiality|Safety|Maturity/.test(line)),
      [
        'Vulnerable System Impact, Confidentiality (VC): High',
        'Subsequent System Impact, Confidentiality (SC): None',
        'Safety (S): Present',
      ],
    )
  })

  it('covers the vector, and not what stands around it', async () => {
    const vector = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N'
    for (const text of [`(${vector}).`, `Rated ${vector}.`, `\`${vector}\``])
      assert.equal((await shownIn(text.replace('AV:', '‸AV:')))?.words, vector)
  })

  it('says what is wrong with one', async () => {
    assert.deepEqual(await told('CVSS:3.1/AV:Q/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N'), [
      'CVSS 3.1',
      '"Q" is not a value of Attack Vector (AV).',
    ])
    assert.deepEqual(await told('CVSS:3.1/AV:N/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N'), [
      'CVSS 3.1',
      '"AV" occurs twice.',
    ])
    assert.deepEqual(await told('CVSS:3.1/AV:N/AC:L/Au:N'), ['CVSS 3.1', '"Au" is not a metric of this version.'])
    assert.deepEqual(await told('CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L'), [
      'CVSS 3.1',
      'It has no score, as these are missing: Integrity Impact (I), Availability Impact (A).',
    ])
  })

  it('is silent on what is no vector by its form', async () => {
    for (const text of [
      'CVSS:3.1/‸...',
      'CVSS:5.0/‸AV:N/AC:L',
      'CVSS:3.1 ‸scores',
      'a:b/‸c:d',
      `CVSS:3.1/‸${'A:B/'.repeat(100_000)}`,
    ])
      assert.deepEqual(await titlesIn(text), [], text.slice(0, 20))
  })
})
