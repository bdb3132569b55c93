import bundle from '../../l10n/bundle.l10n.json' with { type: 'json' }

/** A translation of all messages that differs from English in its brackets alone. */
export const markedTranslation: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(bundle).map((message) => [message, `⟦${message}⟧`]),
)
