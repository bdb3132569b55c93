/** The letters that Latin scripts share in all languages that we read, Vietnamese among them, as they stand in a character class. */
const latin = 'a-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u1e00-\\u1eff'

/** Also those that are as wide as a Chinese character. */
const digits = '0-9\\uff10-\\uff19'

/** Compiles an expression that ignores case. */
export type Compile = (source: string, flags?: '' | 'g') => RegExp

/**
 * Gives what compiles the expressions of a language. Letters and numbers of all of Unicode, `\p{L}` and `\p{N}`, are taken for
 * those of its script there: a class of Unicode takes ten times as long to compile, and a language has a thousand of them.
 *
 * @param script the letters of the language that are not Latin, as they stand in a character class
 */
export function compilerFor(script = ''): Compile {
  const classes: Readonly<Record<string, string>> = { '\\p{L}': latin + script, '\\p{N}': digits }
  const charactersOf = (name: string): string => classes[name] ?? name
  return (source, flags = '') => {
    const plain = source.replace(/\[[^[\]]*\]|\\p\{\w+\}|\\./gs, (part) => {
      if (part.startsWith('[')) return part.replace(/\\p\{\w+\}/g, charactersOf)
      return part in classes ? `[${charactersOf(part)}]` : part
    })
    return new RegExp(plain, `${flags}iu`)
  }
}
