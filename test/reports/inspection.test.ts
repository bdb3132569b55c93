import assert from 'node:assert/strict'
import { stripVTControlCharacters } from 'node:util'
import { readPolicy } from '../../server/src/policy/read.ts'
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
const empty = inspectionOf('empty.md', readPolicy(''), 0)

describe('inspectionOf', () => {
  it('has the fields that other programs read', () => {
    assert.deepEqual(full, {
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
    assert.match(report, /\n {2}Scorecard {11}10\/10\n\nempty\.md\n/)
  })

  it('adds nothing but colours', () => {
    const colored = prettyInspection([full], { color: true })
    assert.equal(stripVTControlCharacters(colored), prettyInspection([full], { color: false }))
  })
})
