/**
 * What was forgotten before a destination that is no path: `mailto:` before an e-mail address, `https://` before a host. `null`
 * for everything that may be a path.
 */
export function missingScheme(url: string): 'mailto:' | 'https://' | null {
  if (/^[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(url)) return 'mailto:'
  return /^(?:www\.[a-z\d-]+\.[a-z]|(?:github|gitlab|discord|hackerone|bugcrowd)\.com\/|discord\.gg\/)/i.test(url)
    ? 'https://'
    : null
}
