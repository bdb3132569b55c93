import assert from 'node:assert/strict'
import { noProject } from '../../server/src/project/project.ts'
import linkTextUrlMismatch from '../../server/src/rules/link-text-url-mismatch.ts'
import { findingsIn } from './example.ts'

const messages = (text: string): readonly string[] =>
  findingsIn(text, noProject, [linkTextUrlMismatch]).map(({ message }) => message)

const finds = (shown: string, to: string): boolean => messages(`See [${shown}](${to}).`).length > 0

describe('link-text-url-mismatch', () => {
  it('finds another site', () => {
    assert.ok(finds('https://acme.dev', 'https://acme-security.dev'))
    assert.ok(finds('`https://acme.dev/report`', 'http://brakes.dev/report'))
    assert.ok(finds('acme.dev/report', 'https://brakes.dev/report'))
    assert.deepEqual(messages('See [https://acme.dev](https://brakes.dev/x).'), [
      'This link shows acme.dev but leads to brakes.dev: use one of them for both.',
    ])
  })

  it('finds another account on a host that many share', () => {
    assert.ok(finds('https://github.com/acme/engine', 'https://github.com/acme/brakes'))
    assert.ok(finds('https://hackerone.com/acme', 'https://hackerone.com/brakes?type=team'))
    assert.ok(finds('discord.gg/acme', 'https://discord.gg/brakes'))
    assert.ok(!finds('https://github.com/acme', 'https://github.com/Acme/engine/security'))
    assert.ok(!finds('https://github.com/acme/engine/security', 'https://github.com/acme/engine'))
  })

  it('leaves pages of one site, and what forwards, alone', () => {
    assert.ok(!finds('https://acme.dev/security', 'http://www.acme.dev/en/report'))
    assert.ok(!finds('https://acme.dev', 'https://docs.acme.dev/security#report'))
    assert.ok(!finds('https://acme.dev/report', 'https://aka.ms/acme'))
    assert.ok(!finds('aka.ms/acme', 'https://acme.dev/report'))
  })

  it('leaves words alone that are no URL', () => {
    for (const words of [
      'Node.js',
      'SECURITY.md',
      'acme.dev',
      'our form at https://acme.dev',
      'security@acme.dev',
      'and/or',
    ])
      assert.ok(!finds(words, 'https://brakes.dev/report'), words)
    assert.ok(!finds('https://acme.dev', 'docs/report.md'))
    assert.ok(!finds('https://[', 'https://brakes.dev'))
  })
})
