import * as l10n from '@vscode/l10n'
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
 * The open policy at a URI, or why there is none, in a sentence for the user: nothing is open there, it is no policy, or is not
 * checked.
 * @throws when the client no longer wants the answer
 */
export async function findPolicy(
  session: Session,
  uri: string,
  token: CancellationToken,
): Promise<OpenPolicy | { readonly problem: string }> {
  if (session.documents.get(uri) === undefined) return { problem: l10n.t('Open the security policy first.') }
  const outcome = await session.check(uri)
  stopIfCancelled(token)
  if (outcome.state !== 'checked') return { problem: outcome.message }
  const { text, check } = outcome
  if (!isPolicyReading(check.reading)) return { problem: l10n.t('This document is not a security policy.') }
  return { text, policy: check.reading.policy, check }
}

/** The open policy at a URI, or `null` when there is none. */
export async function policyAt(session: Session, uri: string, token: CancellationToken): Promise<OpenPolicy | null> {
  const found = await findPolicy(session, uri, token)
  return 'problem' in found ? null : found
}
