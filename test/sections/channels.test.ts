import assert from 'node:assert/strict'
import { lint } from '../../server/src/lint/lint.ts'
import { readPolicy } from '../../server/src/policy/read.ts'
import { profileIds } from '../../server/src/profiles/profiles.ts'
import { noProject } from '../../server/src/project/project.ts'
import type { Project } from '../../server/src/project/project.ts'
import { rules } from '../../server/src/rules/index.ts'
import { channelChoices, channelItems, communicationChannels } from '../../server/src/sections/channels.ts'
import type { ChannelChoice } from '../../server/src/sections/channels.ts'
import { insertSections } from '../../server/src/sections/insert.ts'
import { plainSnippet } from '../../server/src/sections/snippet.ts'
import { applyEdits } from '../support/apply-edits.ts'

const octo: Project = {
  ...noProject,
  remotes: [{ name: 'origin', host: 'github.com', owner: 'octo', repo: 'engine' }],
}

/** A policy with these channels, as an author leaves it who fills in what nobody else can know. */
function policyWith(chosen: Parameters<typeof communicationChannels>[0]): string {
  const { edits } = insertSections(readPolicy('# Security Policy\n'), [communicationChannels(chosen)], octo)
  const text = applyEdits(
    '# Security Policy\n',
    edits.map((edit) => ({ ...edit, text: plainSnippet(edit.text) })),
  )
  return text.replaceAll(/\bexample(?:\.org\b|(?=[/)]))/g, 'acme.dev')
}

describe('communicationChannels', () => {
  it('lists private channels, then those for first contact with the step to a private one', () => {
    const lines = policyWith(['discord', 'github', { kind: 'email', values: ['security@acme.dev'] }]).split('\n')
    assert.deepEqual(lines.slice(2), [
      '## Communication Channels',
      '',
      'Please report vulnerabilities in private:',
      '',
      '- **GitHub**: [Open a private report](https://github.com/octo/engine/security/advisories/new). Only the maintainers can read it.',
      '- **E-mail**: Write to <security@acme.dev>.',
      '',
      'These channels are public. Use them only to ask us for a private channel:',
      '',
      '- **Discord**: Join [our Discord server](https://discord.acme.dev/invite) and ask a maintainer for a private channel. Please do not include any sensitive details.',
      '',
      'After first contact, we open a private channel for the details: e-mail.',
      '',
      'Please do not describe a vulnerability in public issues, discussions, pull requests or chats, where everybody can read it before there is a fix.',
      '',
    ])
  })

  it('numbers its tab stops through', () => {
    const { body } = communicationChannels(['encrypted-email', 'platform', 'issues'])
    const numbers = [...body.join('\n').matchAll(/\$\{(\d)/g)].map((match) => match[1])
    assert.deepEqual(numbers, ['1', '2', '3', '3', '4', '5', '6'])
  })

  const serious = ['error', 'warning', 'information']
  const findings = (text: string, profile: (typeof profileIds)[number]): readonly string[] =>
    lint({ policy: readPolicy(text), project: octo, rules: spoken, settings: { rules: new Map(), profile } })
      .filter(({ severity }) => serious.includes(severity))
      .map(({ rule, message }) => `${rule}: ${message}`)
  const spoken = rules.filter((rule) => !('missing' in rule && rule.missing))

  for (const choice of channelChoices) {
    it(`finds nothing wrong with ${choice}, alone and with all others`, () => {
      const alone: readonly ChannelChoice[] = channelItems[choice].isPrivate ? [choice] : ['github', choice]
      for (const profile of profileIds) {
        assert.deepEqual(findings(policyWith(alone), profile), [], profile)
        assert.deepEqual(findings(policyWith(channelChoices.filter((one) => one !== 'email')), profile), [], profile)
      }
    })

    it(`reads ${choice} as what it is`, () => {
      const { channels } = readPolicy(policyWith([choice]))
      const { isPrivate } = channelItems[choice]
      const found = channels.filter(({ purpose }) => purpose === (isPrivate ? 'report' : 'first-contact'))
      assert.ok(found.length > 0, JSON.stringify(channels))
      assert.ok(found.every(({ visibility }) => visibility === (isPrivate ? 'private' : 'public')))
    })
  }
})
