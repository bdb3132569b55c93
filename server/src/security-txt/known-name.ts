import { closestWord } from '../closest-word.ts'
import { fieldNames } from './values.ts'

/** Names that are further from the right one than a slip of the pen. */
const aliases: Readonly<Record<string, string>> = {
  acknowledgement: 'Acknowledgments',
  acknowledgements: 'Acknowledgments',
  expiry: 'Expires',
  expiration: 'Expires',
  languages: 'Preferred-Languages',
  language: 'Preferred-Languages',
  'pgp-key': 'Encryption',
  bugbounty: 'Bug-Bounty',
}

/** More words before a colon are a sentence. */
const mostWords = 3

/** The field that some words were meant to name: "Preferred Languages", "Security policy", "Contact 1"; `null` when nobody can say. */
export function nameIn(words: string): string | null {
  const parts = words.toLowerCase().split(/\s+/)
  const isMeant = (known: string) => parts.join('-') === known.toLowerCase() || parts.includes(known.toLowerCase())
  const meant = parts.length <= mostWords ? fieldNames.filter(isMeant) : []
  return meant.length === 1 ? meant[0]! : null
}

/** The field that a name was meant to be; `null` when it is another one, or nobody can say. */
export function knownName(name: string): string | null {
  const lower = name.toLowerCase()
  const alias = Object.hasOwn(aliases, lower) ? aliases[lower] : undefined
  // In a short name, two other letters make another word.
  const distance = lower.length < 8 ? 1 : 2
  const close = () =>
    closestWord(
      lower,
      fieldNames.map((known) => known.toLowerCase()),
      distance,
    )
  const meant = alias ?? close()
  return fieldNames.find((known) => known.toLowerCase() === meant?.toLowerCase()) ?? null
}
