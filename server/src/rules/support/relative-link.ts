/**
 * The link that leads from one file of a repository to another.
 * @param from path of the file with the link, from the root
 * @param to path of the other one, from the root
 */
export function relativeLink(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1)
  const parts = to.split('/')
  let shared = 0
  while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared]) shared++
  return asDestination('../'.repeat(folders.length - shared) + parts.slice(shared).join('/'))
}

/** Escapes what would end the destination of a Markdown link, or begin its query or fragment. */
export function asDestination(path: string): string {
  return encodeURI(path).replace(/[()?#]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)
}
