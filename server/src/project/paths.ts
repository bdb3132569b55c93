/**
 * Where a relative link of the policy leads, from the repository's root: `../a%20b.md#c` in `docs/SECURITY.md` is `a b.md`. A link
 * with a leading `/` starts at the root. `null` when it leads out of the repository (`../../issues` does, on purpose: it is the
 * issue tracker on the web), is an address and no path, or leads nowhere that a file could be.
 */
export function repositoryPath(policyPath: string, link: string): string | null {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/|\\)/i.test(link)) return null
  const [written] = link.split(/[?#]/, 1)
  const decoded = decode(written!)
  if (decoded === null || decoded === '' || decoded.includes('\0')) return null
  const folder = decoded.startsWith('/') ? [] : policyPath.split('/').slice(0, -1)
  const path: string[] = [...folder]
  for (const part of decoded.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') path.push(part)
    else if (path.pop() === undefined) return null
  }
  return path.join('/')
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
