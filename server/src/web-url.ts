/** Reads an absolute http or https URL; `null` for anything else. */
export function webUrl(url: string): URL | null {
  if (!/^https?:\/\//i.test(url)) return null
  try {
    return new URL(url)
  } catch {
    return null
  }
}
