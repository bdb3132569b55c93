/** A pattern with more alternatives in braces than this is taken as it stands: nobody writes so many. */
const mostAlternatives = 100

/**
 * Says of a path, with `/`, whether one of the globs matches it whole. `*` and `?` stand for any characters but `/`, `[a-z]` and
 * `[!a-z]` for one, `**` as a whole part of the path for any number of folders, and `{a,b}` for either.
 *
 * Globs come from repositories that nobody may trust, so they are no regular expressions: a path is gone through once, with all
 * places of the glob at which it may be. (The globs of libraries take time without end for a name such as `*a*a*a*a*a*`.)
 */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.flatMap(alternatives).map(tokensOf)
  return (path) => patterns.some((tokens) => matches(tokens, path))
}

/** What stands for a character (`one`), a run within a part of the path (`run`), all that follows (`rest`) or whole folders. */
type Token =
  | { readonly kind: 'one'; readonly accepts: (character: string) => boolean }
  | { readonly kind: 'run' | 'rest' | 'folders' }

/** `a/{b,c}` as `a/b` and `a/c`; the innermost braces first, so that those around them see no comma that is not theirs. */
function alternatives(glob: string): readonly string[] {
  let open = [glob]
  for (;;) {
    const next = open.flatMap((pattern) => {
      const braces = /\{([^{},]*(?:,[^{},]*)+)\}/.exec(pattern)
      if (braces === null) return pattern
      const before = pattern.slice(0, braces.index)
      const after = pattern.slice(braces.index + braces[0].length)
      return braces[1]!.split(',').map((choice) => before + choice + after)
    })
    if (next.length === open.length) return open
    if (next.length > mostAlternatives) return [glob]
    open = next
  }
}

const tokenPattern =
  /(?<folders>(?<=^|\/)\*\*\/)|(?<rest>(?<=^|\/)\*\*$)|(?<run>\*+)|\?|\[(?<set>[^[\]/]+)\]|(?<only>.)/gsu

function tokensOf(pattern: string): readonly Token[] {
  return [...pattern.matchAll(tokenPattern)].map(({ groups = {} }) => {
    const { folders, rest, run, set, only } = groups
    if (folders !== undefined) return { kind: 'folders' }
    if (rest !== undefined) return { kind: 'rest' }
    if (run !== undefined) return { kind: 'run' }
    if (set !== undefined) return { kind: 'one', accepts: setOf(set) }
    return { kind: 'one', accepts: (character) => (only === undefined ? character !== '/' : character === only) }
  })
}

/** What stands between brackets, as a test: `a-z_` or `!0-9`. */
function setOf(set: string): (character: string) => boolean {
  const not = set.startsWith('!')
  const ranges = [...set.slice(Number(not)).matchAll(/(.)-(.)|(.)/gsu)].map(([, from, to, only]) => ({
    from: from ?? only!,
    to: to ?? only!,
  }))
  return (character) => {
    const isIn = ranges.some(({ from, to }) => from <= character && character <= to)
    return character !== '/' && isIn !== not
  }
}

function matches(tokens: readonly Token[], path: string): boolean {
  let places = withSkips(tokens, [0], true)
  for (const character of path) {
    const next = [...places].flatMap((place) => step(tokens[place], place, character))
    if (next.length === 0) return false
    places = withSkips(tokens, next, character === '/')
  }
  return places.has(tokens.length)
}

/** Where a character leads from a place in the pattern. */
function step(token: Token | undefined, place: number, character: string): readonly number[] {
  if (token === undefined) return []
  if (token.kind === 'one') return token.accepts(character) ? [place + 1] : []
  return token.kind === 'run' && character === '/' ? [] : [place]
}

/** The places, with those that are reached by what may stand for nothing; folders end with a `/`. */
function withSkips(tokens: readonly Token[], places: readonly number[], afterFolder: boolean): ReadonlySet<number> {
  const all = new Set<number>()
  for (let place of places) {
    all.add(place)
    for (let token = tokens[place]; token !== undefined; token = tokens[place]) {
      if (token.kind === 'one' || (token.kind === 'folders' && !afterFolder)) break
      place += 1
      all.add(place)
    }
  }
  return all
}
