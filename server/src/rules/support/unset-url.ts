const standIn = /^#?(?:tb[ad]|to-?do|fixme|xxx)$/i

/** Says whether a destination is what is written in place of one that is still to come: `TBD`, `#todo`. */
export function isUnset(url: string): boolean {
  return standIn.test(url)
}
