const address = /^(?!\/)[^\s@<>()[\],;:"\\]+@(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}$/u

/** Says whether a text is an e-mail address and nothing else. */
export function isAddress(text: string): boolean {
  return address.test(text)
}

/** To whom a `mailto:` URL writes, decoded; the addresses may be wrong, or none at all. RFC 6068 allows several, and `?to=`. */
export function recipients(url: string): readonly string[] {
  const [before, query = ''] = url.replace(/^mailto:/i, '').split('?', 2)
  const more = query.split('&').flatMap((field) => /^to=(.*)$/i.exec(field)?.[1] ?? [])
  return [before!, ...more].flatMap((list) => list.split(',')).flatMap((one) => decode(one).trim() || [])
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The `mailto:` URL as written, with another recipient; its subject and so on stay. */
export function mailTo(recipient: string, written: string): string {
  const query = written.indexOf('?')
  return `mailto:${recipient.replaceAll('%', '%25')}${query < 0 ? '' : written.slice(query)}`
}
