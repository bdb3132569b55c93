import assert from 'node:assert/strict'
import { agreementOn } from '../../scripts/corpus/agreement.ts'
import { facts } from '../../scripts/corpus/facts.ts'
import type { Label } from '../../scripts/corpus/facts.ts'
import { readPolicy } from '../../server/src/policy/read.ts'
import { inspectionOf } from '../../server/src/reports/inspection.ts'
import type { Inspection } from '../../server/src/reports/inspection.ts'

const label: Label = {
  file: 'a.md',
  language: 'en',
  delegates_to_other_policy: false,
  private_channels: ['none'],
  public_channel_for_reports_without_warning: false,
  ack_time: null,
  fix_time: null,
  disclosure_time: null,
  supported_versions: null,
  scope: false,
  out_of_scope: false,
  safe_harbor: false,
  bounty: 'unstated',
  credit: false,
  report_contents: false,
  encryption_key: false,
  placeholders: [],
}
const nothing = inspectionOf('a.md', readPolicy(''), 0)

function channel(kind: Inspection['channels'][number]['kind'], purpose: 'report' | 'forbidden' = 'report') {
  return { kind, purpose, visibility: 'private', address: null } as const
}

describe('agreement with the labels', () => {
  it('is complete where nothing is said and nothing was read', () => {
    for (const fact of facts) {
      const { f1, expected, disagreements } = agreementOn(fact, [{ label, inspection: nothing }])
      assert.deepEqual([fact.name, f1, expected, disagreements], [fact.name, 1, 0, []])
    }
  })

  it('counts each value of each file', () => {
    const channels = facts.find(({ name }) => name === 'private-channels')!
    const files = [
      {
        label: { ...label, private_channels: ['email', 'ghsa'] },
        inspection: {
          ...nothing,
          channels: [channel('email'), channel('email'), channel('form'), channel('ghsa', 'forbidden')],
        },
      },
      { label: { ...label, file: 'b.md' }, inspection: { ...nothing, channels: [channel('phone')] } },
      { label: { ...label, private_channels: ['form'] }, inspection: { ...nothing, channels: [channel('form')] } },
    ]
    assert.deepEqual(agreementOn(channels, files), {
      expected: 3,
      precision: 2 / 4,
      recall: 2 / 3,
      f1: 4 / 7,
      disagreements: [
        { file: 'a.md', missed: ['ghsa'], invented: ['form'] },
        { file: 'b.md', missed: [], invented: ['phone'] },
      ],
    })
  })
})
