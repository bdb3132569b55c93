import { acts } from './en/acts.ts'
import { circumstances } from './en/circumstances.ts'
import { durations } from './en/durations.ts'
import { phrases } from './en/phrases.ts'
import { places } from './en/places.ts'
import { purposes } from './en/purposes.ts'
import { terms } from './en/terms.ts'
import { times } from './en/times.ts'
import { topics } from './en/topics.ts'
import { versions } from './en/versions.ts'
import type { Vocabulary } from './vocabulary.ts'

/** English. */
export const english: Vocabulary = {
  language: 'en',
  spaced: true,
  negation: 'before',
  commonWords: new Set(
    'no the and to of a in is that for you it on with as are be this we will if or by not have your please from our any can us an at report reporting through vulnerability vulnerabilities use using them when found should must here'.split(
      ' ',
    ),
  ),
  abbreviation: /\b(?:e\.g|i\.e|etc|vs|cf|approx|incl|no)\.$/i,
  topics: { each: topics.map(([topic, pattern]) => ({ topic, pattern })) },
  marks: { ...acts, ...places, ...purposes, ...times, ...terms, ...circumstances },
  phrases,
  stages: {
    acknowledge: /\back|respon[ds]|repl(?:y|ies)|receipt|first contact|\banswer|\bhear (?:back|from)/i,
    triage: /\btriage|assess|evaluat|validat|investigat/i,
    update: /\bupdate|status|progress/i,
    disclose: /\bdisclos|embargo|publi[cs]/i,
    fix: /\bfix|patch|resol|remediat|mitigat|release/i,
  },
  durations,
  versions,
  addresses: { at: 'at', dot: 'dot' },
}
