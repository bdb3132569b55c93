import assert from 'node:assert/strict'
import { reading, timesOf, under } from '../support/says.ts'

const cases: readonly (readonly [string, ...string[]])[] = [
  ['We will acknowledge your report within 48 hours.', 'acknowledge 48'],
  ['You should receive a response within three business days.', 'acknowledge 72 business'],
  ['Expect a first reply in two days.', 'acknowledge 48'],
  ['Within 24 hours every report gets acknowledged.', 'acknowledge 24'],
  ['- **48 hours**: acknowledgement of receipt', 'acknowledge 48'],
  [
    '| Step | Time |\n| --- | --- |\n| Fix | 30 days |\n| Disclosure | 90 days after the fix |',
    'fix 720',
    'disclose 2160',
  ],
  ['- Fix, depending on severity:\n  - Critical: 7 days\n  - Low: 60 days', 'fix 168', 'fix 1440'],
  ['| Time | Step |\n| --- | --- |\n| 24 hours | Acknowledgement |\n| 30 days | Fix |', 'acknowledge 24', 'fix 720'],
  [
    'We acknowledge it within 48 hours and send a more detailed response within 7 days.',
    'acknowledge 48',
    'triage 168',
  ],
  ['We acknowledge it within 48 hours and will keep you informed of the progress.', 'acknowledge 48'],
  ['You get a status update every week.', 'update 168'],
  ['You will hear from us at least every 14 days.', 'update 336'],
  ['Expect an answer within a week.', 'acknowledge 168'],
  ['We acknowledge it within 7 days and tell you within 14 days what we think.', 'acknowledge 168'],
  ['We publish an advisory together with the fix, at the latest 90 days after your report.', 'disclose 2160'],
  ['Please keep it confidential for 60 days.', 'disclose 1440'],
  ['Fixes are released within 30 days.', 'fix 720'],
  ['Please keep the details to yourself for 60 days.', 'disclose 1440'],
  ['### How long until somebody answers?\n\nAt most 4 days.', 'acknowledge 96'],
  ['### When can I publish?\n\nAfter 60 days.', 'disclose 1440'],
  ['This project follows a 90 day disclosure timeline.', 'disclose 2160'],
  ['Please give us 90 days to work on a fix before you make it public.', 'disclose 2160'],
  ['If that does not happen in 90 days, you are free to disclose it.', 'disclose 2160'],
  ['We answer within 3 days, tell you our view within 2 weeks, and publish an advisory.', 'acknowledge 72'],
  ['Within 90 days, and never later, we publish it.', 'disclose 2160'],
  ['The details of a fix are announced 14 days after it was released.', 'disclose 336'],
  ['We write to our users two days after the update.'],
  ['We prepare the announcement, usually two days before each release.'],
  ['Please keep to a disclosure window of 90+ days.', 'disclose 2160'],
  ['If the project does not provide any further response within 14 days, write to sec@octo.dev.'],
  // Who looks at a report answers it, if nothing else is said of an answer.
  ['We review your report within 24 hours, and fix it within 30 days.', 'acknowledge 24', 'fix 720'],
  ['We answer within 2 days. We review your report within 5 days.', 'acknowledge 48', 'triage 120'],
  ['We usually get back to you within a few days.', 'acknowledge 120'],
  ['An answer within 24h, a fix within 7 days.', 'acknowledge 24', 'fix 168'],
  ['Within 36 hours you will receive:\n\n- a receipt\n- a date', 'acknowledge 36'],
  ['After the initial assessment, we aim to provide a fix within 30 days.', 'fix 720'],
  ['I aim to confirm receipt within 14 days and to publish a fix within 90 days.', 'acknowledge 336', 'fix 2160'],
  // No promises
  ['If it is not triaged in a couple of days, feel free to tag a maintainer.'],
  ['A copy is published 6 hours after the mailing list is told.'],
  ['24 hours following this notification, the fixes are published.'],
  ['During an incident, affected customers are notified within 72 hours and fixes follow within 3 days.'],
  ['### Audits\n\n- **Assessments**: monthly'],
  ['If you do not hear from us within a week, please write again.'],
  ['Version 2 is supported for 12 months after the release of version 3.'],
  ['We do not expect to need the usual 90 days.'],
  ['The project is three years old.'],
  ['It was fixed in 2.3.1, published 45 days later.'],
  ['We agree with you on a day to publish.'],
]

describe('time frames', () => {
  for (const [text, ...expected] of cases)
    it(text, () => assert.deepEqual(timesOf(under('Reporting a Vulnerability', text)), expected))

  it('covers the duration and keeps the words before it', () => {
    const policy = reading('We will acknowledge your report within 48 hours.')
    const [time] = policy.timeframes
    assert.equal(policy.text.slice(time!.span.start, time!.span.end), '48 hours')
    assert.equal(time!.text, 'within 48 hours')
  })

  it('knows promises that hold for some reports only', () => {
    const policy = reading('Critical vulnerabilities are fixed within 7 days. All reports are answered within 9 days.')
    assert.deepEqual(
      policy.timeframes.map((time) => time.qualified),
      [true, false],
    )
  })

  it('knows promises that hold under a condition, or most of the time', () => {
    for (const text of [
      'If you write in English, we respond within 2 days.',
      'We typically respond within 2 days.',
      'We respond within 2 days, except in August.',
      'For security bugs we respond within 2 days.',
    ])
      assert.deepEqual(
        reading(text).timeframes.map((time) => time.qualified),
        [true],
        text,
      )
  })

  it('takes the rows of a column that is named after a promise for cases', () => {
    const policy = reading('| Class | Response Time |\n| --- | --- |\n| A | 24 hours |\n| B | 3 days |')
    assert.deepEqual(
      policy.timeframes.map((time) => time.qualified),
      [true, true],
    )
  })

  it('finds words in place of a duration, where the project promises something', () => {
    const vague = (text: string): string[] => reading(text).vagueTimeframes.map((one) => `${one.stage} ${one.text}`)
    assert.deepEqual(vague('We will respond as soon as possible.'), ['acknowledge as soon as possible'])
    assert.deepEqual(vague('We promptly fix what you report.'), ['fix promptly'])
    assert.deepEqual(vague('We will:\n\n- acknowledge your report as soon as possible'), [
      'acknowledge as soon as possible',
    ])
    assert.deepEqual(vague('Let us know as soon as possible, and we will quickly fix it.'), ['fix quickly'])
    assert.deepEqual(vague('Exceptions may be made for fixes that are released shortly after.'), [])
    assert.deepEqual(vague('Please report it promptly.'), [])
    assert.deepEqual(vague('We provide timely information and fixes.'), [])
    assert.deepEqual(vague('We thank researchers who:\n\n- report promptly until we fix it'), [])
    assert.deepEqual(vague('We aim to resolve all verified issues in a timely manner.'), ['fix in a timely manner'])
    assert.deepEqual(vague('We will respond promptly, within 2 days.'), [])
  })

  it('knows which of those words a duration can replace, and which have one near', () => {
    const kinds = (text: string) => reading(text).vagueTimeframes.map((one) => [one.replaceable, one.bounded])
    assert.deepEqual(kinds('We will respond as soon as possible.'), [[true, false]])
    assert.deepEqual(kinds('We promptly respond to your report.'), [[false, false]])
    assert.deepEqual(kinds('We respond promptly, most often within days.'), [[false, true]])
  })
})
