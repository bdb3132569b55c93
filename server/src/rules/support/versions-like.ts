/** "4.x", "v1.2.x" and the like: not more than one line of versions. */
export function isLine(version: string): boolean {
  return /^v?\d{1,9}(?:\.(?:\d{1,9}|[x*])){0,2}$/i.test(version)
}

/** The versions of a release, written as another row of a table writes its own; of dates the zeros stay. */
export function versionsLike(release: string, like: string): string {
  const numbers = release.match(/\d+/g) ?? []
  let index = 0
  return (isLine(like) ? like : '1.0.x').replace(/\d+|[x*]/gi, (part) => {
    const number = numbers[index++] ?? '0'
    return /\d/.test(part) ? number : part
  })
}
