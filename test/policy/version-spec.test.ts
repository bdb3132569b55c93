import assert from 'node:assert/strict'
import { readVersionSpec } from '../../server/src/policy/version-spec.ts'
import { vocabularyOf } from '../../server/src/policy/vocabulary/languages.ts'

/** Which versions a text names, in short: "1.2.0..1.3.0" without the last one, "~" where comparisons are blurred. */
function meaning(text: string): string {
  const spec = readVersionSpec(text, vocabularyOf(''))
  if (spec.kind === 'broken') return `broken, meant ${spec.meant}`
  if (spec.kind !== 'range') return spec.kind
  const { intervals, blurred } = spec
  const blur = blurred.length > 0 ? ` ~${blurred.map(({ from }) => from.version).join(' ')}` : ''
  return intervals.map(({ from, to }) => `${from.version}..${to?.version ?? ''}`).join(' ') + blur
}

const cases: Readonly<Record<string, string>> = {
  '5.1.x': '5.1.0..5.2.0',
  '5.1': '5.1.0..5.2.0',
  '5.1.2': '5.1.2..5.1.3',
  v2: '2.0.0..3.0.0',
  'V2.X': '2.0.0..3.0.0',
  '20.*': '20.0.0..21.0.0',
  '1.x.x': '1.0.0..2.0.0',
  '2024.01': '2024.1.0..2024.2.0',
  '< 4.0': '0.0.0..4.0.0',
  '<1.7.x': '0.0.0..1.7.0',
  '<= 1.2': '0.0.0..1.3.0 ~1.2.0',
  '> 1.20.2': '1.20.3.. ~1.20.2',
  '>= v3': '3.0.0..',
  '≥ 3.1': '3.1.0..',
  '3.1+': '3.1.0..',
  '^1.2': '1.2.0..2.0.0',
  '~1.2.3': '1.2.3..1.3.0',
  '>= 1.2, < 2.0': '1.2.0..2.0.0',
  '>=1.2 <2.0': '1.2.0..2.0.0',
  '1.0 - 1.9': '1.0.0..1.10.0',
  '1.0–1.9': '1.0.0..1.10.0',
  '1.0 to 1.9': '1.0.0..1.10.0',
  '1.x, 3.x': '1.0.0..2.0.0 3.0.0..4.0.0',
  '1.x / 2.x': '1.0.0..3.0.0',
  '2.x (LTS)': '2.0.0..3.0.0',
  'Version 2.x': '2.0.0..3.0.0',
  'v1.8.x release series': '1.8.0..1.9.0',
  'All 1.x': '1.0.0..2.0.0',
  '3.x – current': '3.0.0..4.0.0',
  '1.2 and above': '1.2.0..',
  'from 1.2 onwards': 'unknown',
  'since 1.2': '1.2.0..',
  '1.2 or older': '0.0.0..1.3.0 ~1.2.0',
  'up to 1.2': '0.0.0..1.3.0 ~1.2.0',
  'before 3.0': '0.0.0..3.0.0',
  'older than 2.0': '0.0.0..2.0.0',
  'newer than 2.0': '2.1.0.. ~2.0.0',
  '>= 0': '0.0.0..',
  latest: 'named',
  'Latest 2.x': 'named',
  'Latest release': 'named',
  main: 'named',
  Older: 'named',
  'All versions': 'named',
  // Not read
  '': 'unknown',
  'x.y.z': 'unknown',
  production: 'unknown',
  '1.2.3.4': 'unknown',
  '3.0.0-beta.1': 'unknown',
  '2.x (except 2.3)': 'unknown',
  '1.0 < 2.0': 'unknown',
  '>= 3.0, < 1.0': 'unknown',
  '1..2': 'unknown',
  '1,2': 'unknown',
  '99999999999999999999.0': 'unknown',
  // Slips of the pen
  '1.2.': 'broken, meant 1.2',
  'O.x': 'broken, meant 0.x',
  '1.O.x': 'broken, meant 1.0.x',
  '=> 1.0': 'broken, meant >= 1.0',
  '5.1,x': 'broken, meant 5.1.x',
  '1. 2.x': 'broken, meant 1.2.x',
  '2.0 - 1.0': 'broken, meant null',
  '<': 'broken, meant null',
}

describe('specifications of versions', () => {
  for (const [text, expected] of Object.entries(cases)) it(text, () => assert.equal(meaning(text), expected))
})
