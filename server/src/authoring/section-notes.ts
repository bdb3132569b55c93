import * as l10n from '@vscode/l10n'

/** What to know of a standard section before one chooses it, as short as there is room beside its name in a list. */
export function sectionNotes(legal: boolean, askedBy: readonly string[]): string {
  return [...(legal ? [l10n.t('ask counsel first')] : []), ...(askedBy.length > 0 ? [askers(askedBy)] : [])].join(', ')
}

function askers(names: readonly string[]): string {
  const [first = '', second = '', ...others] = names
  if (names.length === 1) return l10n.t('asked for by {0}', first)
  if (others.length === 0) return l10n.t('asked for by {0} and {1}', first, second)
  return l10n.t('asked for by {0}, {1} and {2} more', first, second, others.length)
}
