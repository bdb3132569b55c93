/** A word that stands for another one. */
export interface Confusion {
  readonly wrong: string
  readonly right: string
  /** What stands around it where there can be no doubt. */
  readonly pattern: RegExp
}

/** Words that are right elsewhere, each with the neighbours that make it wrong. Whatever could be right stays out. */
export const confusions: readonly Confusion[] = [
  {
    wrong: 'sensible',
    right: 'sensitive',
    // In the Romance languages "sensible" is what English calls "sensitive".
    pattern:
      /\bsensible(?= (?:(?:vulnerability|security|personal|private|user|customer|report) ){0,2}(?:information|details?|data|vulnerabilities)\b(?! (?:handling|retention|protection|management|security)\b))/gi,
  },
  { wrong: 'responsable', right: 'responsible', pattern: /\bresponsable(?= (?:disclosures?|reporting)\b)/gi },
  { wrong: 'restrain', right: 'refrain', pattern: /(?<=\b(?:please|kindly) )restrain(?= from\b)/gi },
  {
    wrong: 'polices',
    right: 'policies',
    pattern: /(?<=\bsecurity )polices(?=[.,;:]|$| (?:and|or|for|of|apply)\b)/gi,
  },
  { wrong: 'breech', right: 'breach', pattern: /(?<=\b(?:security|data) )breech\b/gi },
  { wrong: 'breeches', right: 'breaches', pattern: /(?<=\b(?:security|data) )breeches\b/gi },
  {
    wrong: 'pubic',
    right: 'public',
    pattern: /\bpubic(?= (?:issues?|disclosures?|channels?|forums?|discussions?)\b)/gi,
  },
  { wrong: 'manor', right: 'manner', pattern: /(?<=\btimely )manor\b/gi },
  { wrong: 'massage', right: 'message', pattern: /(?<=\b(?:private|direct) )massage\b/gi },
  { wrong: 'you', right: 'your', pattern: /(?<=\bwe (?:receive|review|assess|triage) )you(?= reports?\b)/gi },
]
