import type { Files } from '../project/files.ts'
import { loadProject } from '../project/load.ts'
import { repositoryPath } from '../project/paths.ts'
import { noProject } from '../project/project.ts'
import type { Project } from '../project/project.ts'

/** How long links must stay as they are (in milliseconds) before it is looked up again where they lead. */
const pause = 500

interface Entry {
  readonly folder: string | null
  /** The relative links of the policy when it was read last, or is being read. */
  links: readonly string[]
  project: Project
  /** Counts the readings, so that one that was overtaken changes nothing. */
  readings: number
  reading: Promise<void>
  timer?: ReturnType<typeof setTimeout>
}

/** What the repository around each open policy says. It is read in the background, and read again when the policy's links change. */
export class Projects {
  readonly #files: Files
  readonly #onChange: (uri: string) => void
  readonly #entries = new Map<string, Entry>()

  /** `onChange` is told of each policy for which something else is known than before. */
  constructor(files: Files, onChange: (uri: string) => void) {
    this.#files = files
    this.#onChange = onChange
  }

  /** What is known now. */
  of(uri: string): Project {
    return this.#entries.get(uri)?.project ?? noProject
  }

  /** Says which relative links a policy has; the repository is read at once if it never was, else when they have come to rest. */
  update(uri: string, folder: string | null, links: readonly string[]): void {
    const known = this.#entries.get(uri)
    if (known === undefined) {
      const entry: Entry = { folder, links, project: noProject, readings: 0, reading: Promise.resolve() }
      this.#entries.set(uri, entry)
      this.#read(uri, entry)
      return
    }
    clearTimeout(known.timer)
    if (sameTexts(known.links, links)) return
    known.timer = setTimeout(() => {
      known.links = links
      this.#read(uri, known)
    }, pause)
  }

  /** Resolves when what is being read of a policy's repository has been read. */
  async settled(uri: string): Promise<void> {
    await this.#entries.get(uri)?.reading
  }

  /** Reads all repositories again, because files have changed. */
  reload(): void {
    for (const [uri, entry] of this.#entries) this.#read(uri, entry)
  }

  /** Where the links of all open policies lead, from the root of their repository. */
  targets(): readonly string[] {
    const targets = [...this.#entries.values()].flatMap(({ project, links }) => targetsOf(project, links))
    return [...new Set(targets)].sort()
  }

  forget(uri: string): void {
    clearTimeout(this.#entries.get(uri)?.timer)
    this.#entries.delete(uri)
  }

  #read(uri: string, entry: Entry): void {
    const { links } = entry
    const reading = ++entry.readings
    entry.reading = loadProject(this.#files, uri, entry.folder, links).then((project) => {
      const isStale = entry.readings !== reading || this.#entries.get(uri) !== entry
      if (isStale || sameProject(entry.project, project, links)) return
      entry.project = project
      this.#onChange(uri)
    })
  }
}

function targetsOf({ policyPath }: Project, links: readonly string[]): readonly string[] {
  return policyPath === null ? [] : links.flatMap((link) => repositoryPath(policyPath, link) ?? [])
}

/** Whether two projects say the same: if so the old one is kept, and with it all that was computed from it. */
function sameProject(a: Project, b: Project, links: readonly string[]): boolean {
  return (
    a.policyPath === b.policyPath &&
    sameTexts(a.paths, b.paths) &&
    JSON.stringify(a.remotes) === JSON.stringify(b.remotes) &&
    targetsOf(a, links).every((path) => a.state(path) === b.state(path))
  )
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index])
}
