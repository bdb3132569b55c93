import type { Mark } from '../marks.ts'
import { words } from '../words.ts'

const vulnerability =
  '(?:vulnerabilit(?:y|ies)|(?:security|safety)[ -](?:related |sensitive )?(?:\\w+ )?(?:issues?|bugs?|problems?|flaws?|holes?|concerns?|defects?|weakness(?:es)?|findings?|reports?|incidents?|threats?|errors?|mistakes?|implications?|questions?)|exploits?|0-?days?)'

/** An issue that may or may not be opened. */
export const beforeAnIssue =
  'before (?:opening|filing|(?:creating|raising|submitting)(?= (?:an?|any|the) (?:\\w+ )?(?:issue|ticket)s?\\b))'

/** Words before "before opening an issue" with which it is denied; who is only to search or check first may open one. */
export const toldInPrivate =
  '\\b(?:contact|discuss|disclos|e-?mail|inform|notif|reach|report|send|tell|write)\\w{0,4}\\b.{0,120}'

/** Who does what: reporters, the project, and the words that turn a clause around. */
export const acts = {
  vulnerability: words(
    vulnerability,
    'security(?= (?:privately|to|at|via|on))',
    'sensitive (?:bugs?|issues?|matters?)',
  ),
  report: words(
    'report(?:s|ed|ing)?',
    'send(?:s|ing)?',
    'sent',
    'e-?mail(?:ed|ing)?',
    'mail(?:ed|ing)?',
    'contact(?:s|ed|ing)?',
    'notif(?:y|ied|ying)',
    'disclos(?:e|ed|ing)',
    'submi(?:t|ts|tted|tting)',
    'reach(?:ed|ing)?(?: out)?',
    'get in (?:touch|contact)',
    'inform(?:ed|ing)?',
    'let (?:us|me) know',
    'writ(?:e|ing) to',
    'dropping a mail',
    'direct(?:ed)? to',
    'in touch',
    'security contact',
    'share',
    'alert',
    'tell (?:us|me)',
  ),
  we: words(
    '(?:we|they)(?! (?:ask|encourage|request|recommend|suggest|urge|invite|welcome|appreciate|prefer|kindly|would|strongly|need|want|expect you))',
    'I',
    '(?:maintainers?|team|project|author|lead)(?= (?:opens?|creates?|files?|posts?|publish(?:es)?) )',
    '(?:maintainers?|team|project|author) (?:will|shall|may|can|might|would|then|also)',
    '(?:a member|members) of (?:the|our) [^.,;:]{1,60}? (?:will|should|may)',
    "we['’]ll",
    'will (?:then )?be',
    '(?:advisory|advisories|issue|issues|fix|release) (?:will|is|are|was)',
  ),
  negation: words(
    'not',
    "(?:do|does|did|ca|wo|should|must|is|are|would|could)n['’]?t",
    'cannot',
    'never',
    'avoid(?:ing)?',
    'refrain(?:ing)?',
    'restrain(?:ing)?',
    'rather than',
    'instead of',
    'without',
    'no(?! ?longer than| later than| more than)',
    'nor',
    'neither',
    'prohibited',
    'before (?:we|any|disclos\\w+|publish\\w+|post\\w+|making)',
    `(?<=${toldInPrivate})${beforeAnIssue}`,
    'only after',
  ),
  encouragement: words("(?:do not|don['’]t) hesitate", 'not only', 'not sure', 'feel free'),
  private: words(
    'privately',
    'private',
    'confidential(?:ly)?',
    'directly',
    'in private',
    'in confidence',
    'encrypted',
    'non-?public(?:ly)?',
  ),
} satisfies Partial<Record<Mark, RegExp>>
