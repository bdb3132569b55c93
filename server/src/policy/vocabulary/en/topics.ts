import type { Topic } from '../../structure.ts'
import { anyOf } from '../words.ts'

/** How English headings say what their section is about, the most telling first. */
export const topics: readonly (readonly [Topic, RegExp])[] = [
  [
    'out-of-scope',
    anyOf(
      'out[ -]of[ -]scope',
      'not in scope',
      'exclusions?',
      'non-qualifying',
      'not (?:a )?(?:security )?(?:vulnerabilit(?:y|ies)|issues?)',
      'should I not report',
      'does not constitute',
      "(?:do not|don['’]t) consider",
      'not covered',
      'false[ -]positives?',
    ),
  ],
  [
    'safe-harbor',
    anyOf(
      'safe harbou?r',
      'legal',
      'our (?:commitment|promise)s? to you',
      'what we promise',
      'legalities',
      'authori[sz]ation',
    ),
  ],
  ['bounty', anyOf('bounty', 'bounties', 'rewards?')],
  [
    'credit',
    anyOf('acknowledge?ments?', 'credits?', 'hall of fame', 'recognition', 'accreditation', 'thanks', 'contributors'),
  ],
  [
    'key',
    anyOf(
      '(?:pgp|gpg|openpgp)',
      'encryption',
      'encrypted',
      'fingerprints?',
      'protecting security information',
      'public key',
    ),
  ],
  [
    'versions',
    /\b(?:supported versions?|version support|support(?:ed)? (?:policy|branches|releases)|maintained versions?)\b|^\W{0,9}versions?\W{0,9}$/i,
  ],
  [
    'contents',
    anyOf(
      "what (?:to|should(?: I| you)?|must(?: I| you)?|we(?:'d| would) like) (?:include|provide|send|see)",
      'please (?:include|provide)',
      'required (?:information|in reports)',
      'what to put',
      'include in (?:your|a|the) report',
      'information to (?:include|provide)',
      'report (?:contents?|quality)',
      'when submitting a (?:vulnerability )?report',
    ),
  ],
  [
    'scope',
    anyOf(
      'scope',
      'in[ -]scope',
      'threat model',
      'security model',
      'what constitutes',
      'vulnerability definition',
      'what (?:is|counts as) a (?:security )?vulnerability',
      'security boundar(?:y|ies)',
    ),
  ],
  [
    'announcements',
    anyOf('announcements?', 'bulletins?', 'notices?', 'notifications?', 'security advisories', 'published advisories'),
  ],
  ['disclosure', anyOf('disclosures?', 'disclosing', 'embargo', 'publication', 'public discussions?')],
  [
    'response',
    anyOf(
      'response',
      'responses',
      'timeline',
      'time ?frames?',
      'what to expect',
      'triage',
      'handling',
      'service level',
      'sla',
      'after (?:you|reporting|submitting)[\\w ]*',
      'process',
    ),
  ],
  [
    'channels',
    anyOf(
      'communication channels?',
      'channels?',
      'how to contact',
      'where to report',
      'preferred method',
      'alternative contact',
    ),
  ],
  [
    'reporting',
    anyOf(
      'report(?:s|ing|ed)?',
      'reporting',
      'contact information',
      'security contacts?',
      'vulnerability submission',
      'submit(?:ting)?',
      'found a (?:bug|vulnerability|security)',
      'do not (?:create|open|file)[\\w ]*',
    ),
  ],
  ['updates', anyOf('security updates?', 'patch(?:es|ing)?', 'updates?', 'fix(?:es)?')],
  ['contact', anyOf('contacts?(?: us)?', 'questions')],
  ['rules', anyOf('rules', 'guidelines', 'testing', 'code of conduct', 'expectations', 'prohibited')],
  ['references', anyOf('references?', 'see also', 'resources', 'links', 'further reading')],
  ['title', /(?:^| )(?:security|security polic(?:y|ies)|disclosure policy|security\.md)\W{0,4}$/i],
]
