/** What stands for a class of Unicode among the characters of ASCII, inside of brackets. */
const classes = new Map([
  ['\\p{L}', 'a-z'],
  ['\\p{N}', '0-9'],
])

/**
 * Makes an expression that ignores case, for texts that are ASCII alone: there it matches the same as with all of Unicode. Classes
 * of Unicode take ten times as long to compile, and each vocabulary is asked about each heading.
 */
export function inAscii(source: string): RegExp {
  const plain = source.replace(/\[[^[\]]*\]|\\p\{\w+\}|\\./gs, (part) => {
    if (part.startsWith('[')) return part.replace(/\\p\{\w+\}/g, charactersOf)
    return part.startsWith('\\p{') ? `[${charactersOf(part)}]` : part
  })
  return new RegExp(plain, 'i')
}

function charactersOf(name: string): string {
  const characters = classes.get(name)
  if (characters === undefined) throw new Error(`No characters of ASCII are known for ${name}.`)
  return characters
}
