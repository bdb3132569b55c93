import assert from 'node:assert/strict'
import { readPolicy } from '../../server/src/policy/read.ts'

/** What each date is about, and whether something ends with it. */
function datesOf(text: string): readonly string[] {
  return readPolicy(text).dates.map(({ text, subject, isEnd }) => `${text} ${subject}${isEnd ? ' end' : ''}`)
}

describe('dates of a policy', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['Our PGP key is valid until 2026-01-31.', '2026-01-31 key end'],
    ['Key ID: 0xABCD\\\nExpires: June 1, 2026', 'June 1, 2026 key end'],
    ['We created our PGP key on 2026-01-31.', '2026-01-31 key'],
    ['The PGP key before it expired on 2026-01-31.', '2026-01-31 key'],
    ['We double all bounties until March 2026.', 'March 2026 offer end'],
    ['The bounty program ran until 2026-01-31.', '2026-01-31 offer'],
    ['*Last updated:* 2026-01-31', '2026-01-31 policy'],
    ['Last reviewed on 31 January 2026', '31 January 2026 policy'],
    ['The first release was on 2026-01-31.', '2026-01-31 other'],
    ['| Version | Support ends |\n| --- | --- |\n| 1.0 | 2026-01-31 |', '2026-01-31 other end'],
    ['| Version | Released |\n| --- | --- |\n| 1.0 | 2026-01-31 |', '2026-01-31 other'],
    ['| Version | Supported |\n| --- | --- |\n| 1.0 | until 2026-01-31 |', '2026-01-31 other end'],
    ['```\n2026-01-31\n```'],
    ['See https://octo.dev/2026/01/31/key.'],
  ]
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(datesOf(text), expected))

  it('stand where they are written', () => {
    const text = '# Security\n\nValid until **June\n24**, 2026.'
    const [date] = readPolicy(text).dates
    assert.equal(text.slice(date!.span.start, date!.span.end), 'June\n24**, 2026')
  })
})
