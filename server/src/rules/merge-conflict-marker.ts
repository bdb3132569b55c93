import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { certGuide } from './sources.ts'
import { conflictsIn } from './support/conflicts.ts'

export default defineRule({
  id: 'merge-conflict-marker',
  severity: 'error',
  summary: "A merge was never finished: Git's conflict markers are in the text.",
  sources: [certGuide],
  per: 'policy',
  *check({ policy }) {
    for (const [first, ...others] of conflictsIn(policy)) {
      yield {
        at: first!,
        message: l10n.t(
          'Two versions of the policy stand here, with the markers of Git between: keep one, and delete the markers.',
        ),
        related: others.map((at) => ({ at, message: l10n.t('A marker of the same merge') })),
      }
    }
  },
})
