import assert from 'node:assert/strict'
import { stripVTControlCharacters } from 'node:util'
import { readPolicy } from '../../server/src/policy/read.ts'
import { profileIds } from '../../server/src/profiles/profiles.ts'
import { noProject } from '../../server/src/project/project.ts'
import { jsonInspection } from '../../server/src/reports/inspection-json.ts'
import { prettyInspection } from '../../server/src/reports/inspection-pretty.ts'
import { inspectionOf } from '../../server/src/reports/inspection.ts'

const policy = readPolicy(`# Security Policy

## Reporting a Vulnerability

Please email security@acme.dev. Do not open a public issue. We acknowledge your report within 3 business days.

## Bug Bounty

We do not have a bug bounty program.
`)
const full = inspectionOf('SECURITY.md', policy, 10)
const etsi = inspectionOf('SECURITY.md', policy, 10, noProject, ['etsi'])
const empty = inspectionOf('empty.md', readPolicy(''), 0)

describe('inspectionOf', () => {
  it('has the fields that other programs read', () => {
    const { profiles, ...said } = full
    assert.deepEqual(
      profiles.map(({ id }) => id),
      profileIds,
    )
    assert.deepEqual(said, {
      path: 'SECURITY.md',
      language: 'en',
      delegatesTo: [],
      channels: [
        { kind: 'email', visibility: 'private', purpose: 'report', address: 'security@acme.dev' },
        { kind: 'issues', visibility: 'public', purpose: 'forbidden', address: null },
      ],
      timeframes: [{ stage: 'acknowledge', hours: 72, business: true, text: 'within 3 business days' }],
      supportedVersions: null,
      scope: false,
      outOfScope: false,
      safeHarbor: 'none',
      bounty: 'no',
      credit: false,
      reportContents: false,
      encryptionKey: false,
      placeholders: [],
      scorecard: 10,
    })
  })

  it('names times that were not filled in', () => {
    const open = inspectionOf('SECURITY.md', readPolicy('We acknowledge reports within [number of days].'), 0)
    assert.deepEqual(open.timeframes, [
      { stage: 'acknowledge', hours: null, business: false, text: '[number of days]' },
    ])
    assert.match(prettyInspection([open], { color: false }), /acknowledge: not filled in/)
  })

  it('says which demands of a profile are met, and where', () => {
    const clause = (part: string): string => `ETSI EN 303 645, 5.2-1 ${part}`
    assert.deepEqual(etsi.profiles, [
      {
        id: 'etsi',
        name: 'ETSI EN 303 645',
        demands: [
          { element: 'contact', name: 'a way to report', clause: clause('a'), state: 'met', line: 5 },
          {
            element: 'acknowledgement-time',
            name: 'when a report is acknowledged',
            clause: clause('b'),
            state: 'met',
            line: 5,
          },
          {
            element: 'update-cadence',
            name: 'how often the reporter hears from you',
            clause: clause('b'),
            state: 'lacking',
            line: null,
          },
        ],
      },
    ])
  })

  it('comes as JSON', () => {
    assert.deepEqual(JSON.parse(jsonInspection([full, empty])), { files: [full, empty] })
  })
})

describe('prettyInspection', () => {
  it('has a line for each thing', () => {
    const report = prettyInspection([full, empty], { color: false })
    assert.match(report, /^SECURITY\.md\n {2}Language {12}en\n/)
    assert.match(
      report,
      /\n {2}Channels {12}email, private, report: security@acme\.dev\n {22}issues, public, forbidden\n/,
    )
    assert.match(report, /\n {2}Times {15}acknowledge: 72 hours on business days \("within 3 business days"\)\n/)
    assert.match(report, /\n {2}Bounty {14}no\n {2}Credit {14}not said\n/)
    assert.match(report, /\n {2}Scorecard {11}10\/10\n {2}Profiles {12}default {6}\d of \d met; not met: /)
    assert.match(report, /\n\nempty\.md\n/)
  })

  it('has a line for each profile', () => {
    const report = prettyInspection([full], { color: false })
    assert.match(
      report,
      /\n {2}Profiles {12}default {6}\d of \d met; not met: report-contents, .*\n {22}osps-1 {7}2 of 2 met\n/,
    )
    assert.match(report, /\n {22}etsi {9}2 of 3 met; not met: update-cadence\n/)
  })

  it('has a line for each demand of the only profile', () => {
    const report = prettyInspection([etsi], { color: false })
    assert.match(report, /\n {2}ETSI EN 303 645 {5}met {6}a way to report {24}ETSI EN 303 645, 5\.2-1 a {2}line 5\n/)
    assert.match(report, /\n {22}not met {2}how often the reporter hears from you {2}ETSI EN 303 645, 5\.2-1 b\n$/)
  })

  it('adds nothing but colours', () => {
    const colored = prettyInspection([full], { color: true })
    assert.equal(stripVTControlCharacters(colored), prettyInspection([full], { color: false }))
  })
})
