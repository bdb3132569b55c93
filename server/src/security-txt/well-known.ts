/** Says whether a path, from the root of a repository, ends where readers look for security.txt first. */
export function isWellKnown(path: string): boolean {
  return /(?:^|\/)\.well-known\/security\.txt$/.test(path)
}
