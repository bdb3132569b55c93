import type { FileEvent } from 'vscode-languageserver'
import { URI, Utils } from 'vscode-uri'
import type { Files } from '../project/files.ts'
import { readProject, repositoryOf } from '../project/load.ts'
import { manifestGlobs } from '../project/manifests.ts'
import { repositoryPath } from '../project/paths.ts'
import { noProject } from '../project/project.ts'
import type { Project } from '../project/project.ts'
import { RememberedFiles } from '../project/remembered-files.ts'
import type { Repository } from '../project/repository.ts'
import { siblingGlobs } from '../project/siblings.ts'
import { tagGlobs } from '../project/tags.ts'

/** How long links must stay as they are (in milliseconds) before it is looked up again where they lead. */
const pause = 500

/** Files whose changes matter. */
export interface Watched {
  /** The URI of a folder. */
  readonly folder: string
  /** From that folder. */
  readonly globs: readonly string[]
}

interface Entry {
  readonly folder: string | null
  /** The relative links of the policy when it was read last, or is being read. */
  links: readonly string[]
  project: Project
  repository: Repository | null
  /** Counts the readings, so that one that was overtaken changes nothing. */
  readings: number
  reading: Promise<void>
  timer?: ReturnType<typeof setTimeout>
}

/**
 * What the repository around each open policy says. It is read in the background, and read again when the policy's links or files
 * of the repository change: then only what has changed.
 */
export class Projects {
  readonly #files: RememberedFiles
  readonly #isTold: boolean
  readonly #onChange: (uri: string) => void
  readonly #entries = new Map<string, Entry>()

  /**
   * @param isTold whether `changed` will be told of changes to the files that are to be watched; without it nothing is remembered
   * @param onChange is told of each policy for which something else is known than before
   */
  constructor(files: Files, isTold: boolean, onChange: (uri: string) => void) {
    this.#files = new RememberedFiles(files)
    this.#isTold = isTold
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
      const entry = { folder, links, project: noProject, repository: null, readings: 0, reading: Promise.resolve() }
      this.#entries.set(uri, entry)
      this.#read(uri, entry)
      return
    }
    clearTimeout(known.timer)
    if (sameTexts(known.links, links)) return
    known.timer = setTimeout(() => {
      known.links = links
      // Nobody tells of changes to files that no link led to.
      this.#files.forgetPlaces()
      this.#read(uri, known)
    }, pause)
  }

  /** Resolves when what is being read of a policy's repository has been read. */
  async settled(uri: string): Promise<void> {
    await this.#entries.get(uri)?.reading
  }

  /**
   * Reads again what depends on files that are new, changed or gone. Which of them, is not asked: of a file in a folder that is new,
   * some clients tell nothing but that it changed.
   */
  changed(changes: readonly Pick<FileEvent, 'uri'>[]): void {
    const known = changes.map(({ uri }) => {
      const file = parse(uri)
      return file !== null && this.#files.forget(file)
    })
    if (known.includes(true)) for (const [uri, entry] of this.#entries) this.#read(uri, entry)
  }

  /** The files that decide on what is known. */
  watched(): readonly Watched[] {
    return [...this.#entries.values()].flatMap((entry) =>
      entry.repository === null ? [] : watchedIn(entry.repository, targetsOf(entry.project, entry.links)),
    )
  }

  forget(uri: string): void {
    clearTimeout(this.#entries.get(uri)?.timer)
    this.#entries.delete(uri)
    if (this.#entries.size === 0) this.#files.forgetAll()
  }

  #read(uri: string, entry: Entry): void {
    const { links } = entry
    const reading = ++entry.readings
    if (!this.#isTold) this.#files.forgetAll()
    entry.reading = this.#load(uri, entry).then(([repository, project]) => {
      const isStale = entry.readings !== reading || this.#entries.get(uri) !== entry
      if (isStale || sameProject(entry.project, project, links)) return
      entry.repository = repository
      entry.project = project
      this.#onChange(uri)
    })
  }

  async #load(uri: string, { folder, links }: Entry): Promise<[Repository | null, Project]> {
    const repository = await repositoryOf(this.#files, uri, folder)
    return [repository, repository === null ? noProject : await readProject(this.#files, repository, uri, links)]
  }
}

/** Clients do not agree on what is escaped in a URI, so that it is parsed; `null` when it is none. */
function parse(uri: string): URI | null {
  try {
    return URI.parse(uri)
  } catch {
    return null
  }
}

function watchedIn({ root, gitFolder }: Repository, targets: readonly string[]): readonly Watched[] {
  const ownGitFolder = Utils.joinPath(root, '.git')
  const git = gitFolder ?? ownGitFolder
  const gitGlobs = ['config', ...tagGlobs]
  const isOwn = git.toString() === ownGitFolder.toString()
  const globs = [...manifestGlobs, ...siblingGlobs, ...targets.filter(isPlainGlob)]
  if (isOwn) return [{ folder: root.toString(), globs: [...gitGlobs.map((glob) => `.git/${glob}`), ...globs] }]
  return [
    { folder: root.toString(), globs },
    { folder: git.toString(), globs: gitGlobs },
  ]
}

/** Says whether a path means itself as a glob. */
export function isPlainGlob(path: string): boolean {
  return path !== '' && !/[*?[\]{}\\]/.test(path)
}

function targetsOf({ policyPath }: Project, links: readonly string[]): readonly string[] {
  return policyPath === null ? [] : links.flatMap((link) => repositoryPath(policyPath, link) ?? [])
}

/** Whether two projects say the same: if so the old one is kept, and with it all that was computed from it. */
function sameProject(a: Project, b: Project, links: readonly string[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b) && targetsOf(a, links).every((path) => a.state(path) === b.state(path))
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index])
}
