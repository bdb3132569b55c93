import { closestMatch } from 'leven'

/** For how many findings of a rule it is worth the time to look for what was meant. */
export const mostGuesses = 20

/** Longer words and longer lists are no slip of the pen. */
const longestWord = 200
const mostCandidates = 1000

/** The candidate that is spelled most like a word, within a number of changed characters. */
export function closestWord(word: string, candidates: readonly string[], maxDistance: number): string | undefined {
  if (word.length > longestWord) return undefined
  return closestMatch(word, candidates.slice(0, mostCandidates), { maxDistance })
}
