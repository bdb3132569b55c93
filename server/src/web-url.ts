/** Several rules ask about the same links, one after the other. */
const known = new Map<string, Readonly<URL> | null>()
const mostKnown = 200

/** Reads an absolute http or https URL; `null` for anything else. */
export function webUrl(url: string): Readonly<URL> | null {
  if (!/^https?:\/\//i.test(url)) return null
  let read = known.get(url)
  if (read === undefined) {
    if (known.size >= mostKnown) known.clear()
    read = parse(url)
    known.set(url, read)
  }
  return read
}

function parse(url: string): URL | null {
  try {
    return new URL(url)
  } catch {
    return null
  }
}
