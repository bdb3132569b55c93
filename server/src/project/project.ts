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

/** A version of the project, as one file tells it. */
export interface ProjectVersion {
  /** As it is written there, without a "v" before it: "3.2.0". */
  readonly version: string
  /** Path of the manifest from the repository's root, or "git tags" for the newest tag. */
  readonly source: string
}

/** A file of the repository that a policy should agree with. */
export interface Sibling {
  /** From the repository's root, with `/`. */
  readonly path: string
  readonly text: string
}

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
  /** The versions that manifests at the root and the newest git tag tell; empty when nothing does. */
  readonly versions: readonly ProjectVersion[]
  /** URLs of the project's home page, as manifests at the root tell them. */
  readonly homepages: readonly string[]
  /** The names of all git tags, without order; empty when not all can be read. */
  readonly tags: readonly string[]
  readonly securityTxt: Sibling | null
  readonly securityInsights: Sibling | null
  readonly readme: Sibling | null
  /**
   * Paths of all files that GitHub would take for the policy, that which it shows first. Others than this one that say the same, or
   * send their reader here, are left out.
   */
  readonly policies: readonly string[]
  /** Addresses and URLs that the project's configuration file says are right; to be asked with `isOwnChannel`. */
  readonly ownChannels: readonly string[]
}

/** The project of a text that stands in no repository. */
export const noProject: Project = {
  policyPath: null,
  remotes: [],
  state: () => 'unknown',
  paths: [],
  versions: [],
  homepages: [],
  tags: [],
  securityTxt: null,
  securityInsights: null,
  readme: null,
  policies: [],
  ownChannels: [],
}
