/** Joins alternatives that must stand as whole words; finds all places where they stand. */
export function words(...alternatives: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${alternatives.join('|')})\\b`, 'gi')
}

/** The same for what is only asked whether it matches. */
export function anyOf(...alternatives: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${alternatives.join('|')})\\b`, 'i')
}

/** Up to a few words between two parts of a phrase, within one clause. */
export const gap = (most: number): string => `(?:(?!to )[\\w'’/-]+ ){0,${most}}?`
