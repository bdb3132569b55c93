import assert from 'node:assert/strict'
import { noProject } from '../../server/src/project/project.ts'
import wrongWord from '../../server/src/rules/wrong-word.ts'
import { findingsIn, fixAll } from './example.ts'

const rules = [wrongWord]

describe('wrong-word', () => {
  const mended = {
    'SECURTY and Secuirty': 'SECURITY and Security',
    'Do not share *sensible* details.': 'Do not share *sensitive* details.',
    'Do not share sensible personal data, or sensible details.':
      'Do not share sensitive personal data, or sensitive details.',
    'Please restrain from it: we receive you report in a timely manor.':
      'Please refrain from it: we receive your report in a timely manner.',
    'We believe in responsable disclosure.': 'We believe in responsible disclosure.',
  }
  for (const [text, expected] of Object.entries(mended))
    it(text, () => assert.equal(fixAll(text, noProject, rules), expected))

  const right = [
    'A sensible vulnerability disclosure process, sensible data retention, sensible defaults.',
    'Merci pour votre divulgation responsable de données sensibles.',
    'We restrain access, and receive you reporters kindly.',
    'The \u017Fecurty of old prints.',
    'See vulnerabilites.md and https://acme.dev/securty.',
  ]
  for (const text of right) it(`is right: ${text}`, () => assert.deepEqual(findingsIn(text, noProject, rules), []))
})
