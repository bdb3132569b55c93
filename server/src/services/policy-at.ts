import type { CancellationToken } from 'vscode-languageserver'
import { isPolicyReading } from '../kinds/policy.ts'
import type { Policy } from '../policy/policy.ts'
import { stopIfCancelled } from '../session/cancellation.ts'
import type { Check } from '../session/checks.ts'
import type { Session } from '../session/session.ts'
import type { OpenText } from '../text.ts'

/** An open policy: its text, what it says, and what was found in it. Use it before anything else is awaited: the text changes in place. */
export interface OpenPolicy {
  readonly text: OpenText
  readonly policy: Policy
  readonly check: Check
}

/**
 * The open policy at a URI; `null` when what is open there is no policy, or is not checked.
 * @throws when the client no longer wants the answer
 */
export async function policyAt(session: Session, uri: string, token: CancellationToken): Promise<OpenPolicy | null> {
  const outcome = await session.check(uri)
  stopIfCancelled(token)
  if (outcome.state !== 'checked' || !isPolicyReading(outcome.check.reading)) return null
  return { text: outcome.text, policy: outcome.check.reading.policy, check: outcome.check }
}
