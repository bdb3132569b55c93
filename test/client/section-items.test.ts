import assert from 'node:assert/strict'
import { groupSections, isUrgent } from '../../client/src/section-items.ts'
import type { SectionInfo } from '../../server/src/protocol.ts'

function section(id: string, more: Partial<SectionInfo> = {}): SectionInfo {
  const words = { name: id, summary: `About ${id}.`, why: `Reporters ask for ${id}.` }
  return { id, ...words, askedBy: [], legal: false, state: 'missing', severity: null, range: null, ...more }
}

describe('groupSections', () => {
  it('puts what weighs most first, and leaves all else in its order', () => {
    const { missing, optional } = groupSections([
      section('a'),
      section('b', { severity: 'hint' }),
      section('c', { severity: 'warning' }),
      section('d', { severity: 'error' }),
      section('e', { severity: 'warning' }),
      section('f'),
      section('g', { severity: 'information' }),
    ])
    assert.deepEqual(
      [missing, optional].map((items) => items.map(({ label }) => label)),
      [
        ['d', 'c', 'e', 'g'],
        ['b', 'a', 'f'],
      ],
    )
  })

  it('keeps what is missing apart from what is there, and from what nobody can tell', () => {
    const { missing, unknown, present } = groupSections([
      section('a', { state: 'present' }),
      section('b', { state: 'unknown' }),
      section('c', { severity: 'warning' }),
    ])
    assert.deepEqual(
      [missing, unknown, present].map((items) => items.map(({ label }) => label)),
      [['c'], ['b'], ['a']],
    )
  })

  it('says why a section is needed, and who asks for it', () => {
    const { optional } = groupSections([
      section('a'),
      section('b', { askedBy: ['CISA', 'ETSI'], legal: true }),
      section('c', { askedBy: ['CISA', 'ETSI', 'OSPS', 'CRA'] }),
    ])
    assert.deepEqual(
      optional.map(({ description, detail }) => [description, detail]),
      [
        ['', 'Reporters ask for a.'],
        ['ask counsel first, asked for by CISA and ETSI', 'Reporters ask for b.'],
        ['asked for by CISA, ETSI and 2 more', 'Reporters ask for c.'],
      ],
    )
  })
})

describe('isUrgent', () => {
  it('is what gives a warning or worse', () => {
    const severities = ['error', 'warning', 'information', 'hint', null] as const
    assert.deepEqual(
      severities.filter((severity) => isUrgent(section('a', { severity }))),
      ['error', 'warning'],
    )
  })
})
