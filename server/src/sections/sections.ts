import type { Policy } from '../policy/policy.ts'
import type { Fix } from '../rules/rule.ts'

/** The standard sections of a policy that can be inserted. */
export type SectionId =
  | 'communication-channels'
  | 'report-contents'
  | 'response-times'
  | 'coordinated-disclosure'
  | 'supported-versions'
  | 'security-updates'
  | 'scope'
  | 'out-of-scope'
  | 'safe-harbor'
  | 'bug-bounty'
  | 'no-bounty'
  | 'credit'

/** A fix that inserts a standard section at its place in the policy; the author chooses its values at tab stops. */
export function insertSection(policy: Policy, id: SectionId): Fix {
  void policy
  throw new Error(`not written yet: ${id}`)
}
