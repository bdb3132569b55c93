import assert from 'node:assert/strict'
import { encryptionKeyOf, reportAddresses } from '../../server/src/project/contacts.ts'
import { noProject } from '../../server/src/project/project.ts'
import type { Project } from '../../server/src/project/project.ts'

const project: Project = {
  ...noProject,
  policyPath: 'SECURITY.md',
  ownChannels: ['mailto:Psirt@acme.dev', 'https://acme.dev/report'],
  securityTxt: { path: 'security.txt', text: 'Contact: mailto:security@acme.dev\nContact: mailto:a@example.org\n' },
  readme: { path: 'README.md', text: 'Mail <security@acme.io> or someone@else.org.' },
}

describe('reportAddresses', () => {
  it('takes what files say for reports, the most telling first, and no examples', () => {
    assert.deepEqual(reportAddresses(project), ['psirt@acme.dev', 'security@acme.dev', 'security@acme.io'])
  })
})

describe('encryptionKeyOf', () => {
  const keyAmong = (...paths: readonly string[]) => encryptionKeyOf({ ...project, paths })

  for (const name of ['KEYS', 'security.asc', 'pgp-key.asc', '.well-known/security-key.gpg', 'public.pgp'])
    it(`takes ${name} for a key`, () => assert.equal(keyAmong('a.md', name), name))

  for (const name of ['README.asc', 'engine-1.0.tar.gz.asc', 'cosign.pub', 'id_rsa.pub'])
    it(`leaves ${name}`, () => assert.equal(keyAmong(name), null))
})
