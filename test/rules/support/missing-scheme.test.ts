import assert from 'node:assert/strict'
import { missingScheme } from '../../../server/src/rules/support/missing-scheme.ts'

describe('missing schemes', () => {
  const cases = {
    'security@acme.dev': 'mailto:',
    'www.acme.dev': 'https://',
    'github.com/acme/engine': 'https://',
    'discord.com/users/1234': 'https://',
    'hackerone.com/acme': 'https://',
    'docs/discord.com/users': null,
    'discord.community.md': null,
    'https://acme.dev': null,
  }
  for (const [url, scheme] of Object.entries(cases)) it(url, () => assert.equal(missingScheme(url), scheme))
})
