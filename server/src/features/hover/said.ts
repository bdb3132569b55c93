import * as l10n from '@vscode/l10n'
import type { ElementId } from '../../elements/elements.ts'
import type { Fact } from '../../policy/policy.ts'
import type { Span } from '../../span.ts'

/** A fact in words. */
export interface Said {
  readonly fact: Fact
  /** What it says, in a sentence without its full stop. */
  readonly title: string
  /** What else is to be known of it. */
  readonly lines?: readonly string[]
  /** What it says, of all that standards ask for. */
  readonly elements: readonly ElementId[]
}

/** Those of some facts that stand at the offset. */
export type Here = <F extends { readonly span: Span }>(facts: readonly F[]) => readonly F[]

/** What the checks take words for: another reader may doubt it. */
export function countsAs(what: string): string {
  return l10n.t('Counts as: {0}', what)
}
