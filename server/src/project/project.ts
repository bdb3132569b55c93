/** A git remote, as far as its URL tells. */
export interface Remote {
  /** "origin", "upstream" ... */
  readonly name: string
  /** "github.com", in lower case. */
  readonly host: string
  /** Everything between host and repository: "owner", or "group/subgroup" on GitLab. */
  readonly owner: string
  readonly repo: string
}

/** What is known of a path in the repository; `unknown` when nobody could look. */
export type PathState = 'file' | 'folder' | 'missing' | 'unknown'

/**
 * What the repository around a policy says. A snapshot: it never changes, a new one is made when the repository does, so
 * results computed from it may be remembered by its identity.
 */
export interface Project {
  /** The policy's path from the repository's root with `/`, such as ".github/SECURITY.md"; `null` when there is no root. */
  readonly policyPath: string | null
  readonly remotes: readonly Remote[]
  /** State of a path given from the repository's root, with `/` and no leading one. Never throws. */
  state(path: string): PathState
  /** Paths known to exist, for suggestions: from the root, with `/`. */
  readonly paths: readonly string[]
}

/** The project of a text that stands in no repository. */
export const noProject: Project = {
  policyPath: null,
  remotes: [],
  state: () => 'unknown',
  paths: [],
}
