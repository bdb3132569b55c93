import type { Mark } from '../marks.ts'
import { words } from '../words.ts'

/** In which circumstances a project is, as far as less can be asked of its policy. */
export const circumstances = {
  closed: words(
    '(?:project|repo(?:sitory)?|package|library|extension|plugin|software|application|app|it) (?:is|has been|was) (?:\\w+ ){0,3}?(?:archived|abandoned|deprecated|discontinued|unmaintained|end[- ]of[- ]life|(?:no longer|not) (?:being |actively )?(?:maintained|developed|under (?:active )?(?:development|maintenance|support)))',
    'no (?:versions?|releases?) (?:is|are|will be) (?:\\w+ )?(?:maintained|supported|patched|fixed)',
    'no (?:security |vulnerability )?reports (?:will be|are) accepted',
    '(?:do|does|will|can) ?not (?:be )?accept(?:ing)? (?:or \\w+ )?(?:any )?(?:security|vulnerability) reports?(?=\\.| in any)',
    '(?:project|repo(?:sitory)?|package|library|extension|plugin|software|application|app) (?:is|was) [^.]{1,40} and (?:is |was )?(?:no longer|not) (?:being |actively ){0,2}(?:maintained|developed|updated|supported)',
    'archived (?:project|repository)',
    'no (?:security )?(?:vulnerabilities|issues|bugs) (?:will|shall) be fixed(?! (?:in|for|on))',
  ),
  noTimes: words(
    "(?:no|not|cannot|can['’]t|without) (?:\\w+ ){0,3}?(?:slas?|service levels?|commitments?|guarantee\\w* (?:\\w+ ){0,3}?(?:respon|repl|tim)\\w*|(?:response |fixed )time\\w*)",
    'time (?:permits|permitting)',
  ),
  bestEffort: words('(?:best|reasonable)[- ]efforts?'),
  severalRepositories: words(
    '(?:affected|appropriate|corresponding|relevant|respective|specific) (?:\\w+ )?(?:project|repo)\\w*',
    '(?:all|any|each|every)(?: of (?:our|the))? (?:\\w+ )?(?:projects|repos)\\w*',
    'projects? (?:maintain\\w*|hosted|that)',
  ),
  noVersions: words(
    'products and services',
    '(?:all|any|each|every|other) (?:of )?(?:our |the )?(?:\\S+ ){0,3}?(?:repositories|projects|products|packages)',
    '(?:repositor(?:y|ies)|projects) (?:within|in|of|across|under) (?:the|our) (?:\\w+ )?(?:organi[sz]ation|ecosystem)',
    '(?:our|this|the) (?:live |public |official )?(?:web ?site|web application|hosted service|infrastructure|platforms?)',
    'is (?:primarily |mainly |only )?documentation',
    '(?:no|not any) (?:\\w+ )?releases? yet',
    'not (?:yet )?(?:been )?released(?: yet)?',
  ),
} satisfies Partial<Record<Mark, RegExp>>
