import snippets from '../../../snippets/security-policy.json' with { type: 'json' }
import { encryptionKeyOf, reportAddresses } from '../project/contacts.ts'
import type { Project } from '../project/project.ts'
import { communicationChannels } from './channels.ts'
import type { ChannelChoice } from './channels.ts'
import { currentLine } from './current-line.ts'
import { standardSections } from './standard.ts'
import type { SectionId, StandardSection } from './standard.ts'

/** A standard section as it fits a repository, of which it says nothing that is not known. */
export function sectionFor(id: SectionId, project: Project): StandardSection {
  const section = standardSections[id]
  if (id === 'communication-channels') return communicationChannels(channelsOf(project))
  if (id === 'supported-versions' && currentLine(project) === null)
    return { ...section, body: snippets['Latest Release Only'].body.slice(2) }
  return section
}

/** The private channels that the repository is known to have; at least one. */
function channelsOf(project: Project): readonly ChannelChoice[] {
  const hosts = project.remotes.map(({ host }) => host)
  const forge: readonly ChannelChoice[] =
    hosts.length === 0 || hosts.includes('github.com') ? ['github'] : hosts.includes('gitlab.com') ? ['gitlab'] : []
  const email = encryptionKeyOf(project) === null ? 'email' : 'encrypted-email'
  return reportAddresses(project).length > 0 || forge.length === 0 ? [...forge, email] : forge
}
