import type { Project } from './project.ts'

const memory = new WeakMap<Project, WeakMap<readonly string[], Project>>()

/** The project with the channels that its configuration says are right; of the same two always the same one. */
export function withOwnChannels(project: Project, channels: readonly string[]): Project {
  if (channels.length === 0) return project
  const known = memory.get(project) ?? new WeakMap<readonly string[], Project>()
  memory.set(project, known)
  const made = known.get(channels) ?? { ...project, ownChannels: channels }
  known.set(channels, made)
  return made
}

/**
 * Says whether the project's configuration says that an address or a URL is right: it is in the list, or stands below a URL of the
 * list. Upper and lower case, `mailto:` and a `/` at the end make no difference.
 */
export function isOwnChannel({ ownChannels }: Project, address: string): boolean {
  const asked = comparable(address)
  return ownChannels.map(comparable).some((own) => asked === own || (isUrl(own) && /^[/?#]/.test(after(own, asked))))
}

/** What follows a beginning in a text; nothing when it does not begin so. */
function after(beginning: string, text: string): string {
  return text.startsWith(beginning) ? text.slice(beginning.length) : ''
}

function isUrl(text: string): boolean {
  return /^https?:\/\//.test(text)
}

function comparable(address: string): string {
  const lower = address.toLowerCase()
  const plain = lower.startsWith('mailto:') ? lower.slice('mailto:'.length).split('?', 1)[0]! : lower
  return plain.replace(/\/$/, '')
}
