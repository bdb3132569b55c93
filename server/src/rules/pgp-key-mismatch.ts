import * as l10n from '@vscode/l10n'
import type { Project } from '../project/project.ts'
import { defineRule } from './rule.ts'
import type { Problem } from './rule.ts'
import { rfc } from './sources.ts'
import { keyBlocksOf } from './support/key-blocks.ts'
import { keyNumbersOf } from './support/key-numbers.ts'

export default defineRule({
  id: 'pgp-key-mismatch',
  severity: 'warning',
  summary: 'A fingerprint is not that of the key in the policy or in security.txt.',
  sources: [rfc(9116, '5.3'), rfc(9116, '2.5.4')],
  per: 'policy',
  *check({ policy, project }) {
    const blocks = keyBlocksOf(policy)
    const named = namedInSecurityTxt(project)
    if (blocks.length === 0 && named.length === 0) return
    const written = keyNumbersOf(policy).filter(({ kind }) => kind === 'fingerprint')
    const [fingerprint, another] = new Set(written.map(({ digits }) => digits))
    // Several fingerprints are those of several people, whose keys may be elsewhere.
    if (fingerprint === undefined || another !== undefined) return
    const message = mismatch(
      fingerprint,
      blocks.flatMap(({ fingerprints }) => fingerprints),
      named,
    )
    if (message === null) return
    const related = blocks.slice(0, 1).map(({ header }) => ({ at: header, message: l10n.t('Here is the key') }))
    for (const { start, end } of written.slice(0, mostFindings))
      yield { at: { start, end }, message, related } satisfies Problem
  },
})

/** Nobody writes it more often by hand. */
const mostFindings = 10

function mismatch(fingerprint: string, given: readonly string[], named: readonly string[]): string | null {
  if (given.length > 0)
    return given.includes(fingerprint)
      ? null
      : l10n.t(
          'The key in this policy has the fingerprint {0}: give the key and the fingerprint that belong together.',
          given[0]!,
        )
  return named.includes(fingerprint)
    ? null
    : l10n.t('security.txt names a key with the fingerprint {0}: name one key in both.', named[0]!)
}

/** The fingerprints of the keys that `security.txt` names by nothing else. */
function namedInSecurityTxt({ securityTxt }: Project): readonly string[] {
  const text = securityTxt?.text ?? ''
  return [...text.matchAll(/^encryption:[ \t]*openpgp4fpr:([\da-f]{40}|[\da-f]{64})\b/gim)].map((match) =>
    match[1]!.toUpperCase(),
  )
}
