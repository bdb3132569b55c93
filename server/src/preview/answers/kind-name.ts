import * as l10n from '@vscode/l10n'
import type { ChannelKind } from '../../policy/policy.ts'

/** What people call a kind of channel. */
export function kindName(kind: ChannelKind): string {
  switch (kind) {
    case 'ghsa':
      return l10n.t('Private report on GitHub')
    case 'email':
      return l10n.t('E-mail')
    case 'form':
      return l10n.t('Form')
    case 'platform':
      return l10n.t('Platform for reports')
    case 'issues':
      return l10n.t('Issue tracker')
    case 'chat':
      return l10n.t('Chat')
    case 'forum':
      return l10n.t('Forum or mailing list')
    case 'phone':
      return l10n.t('Phone')
    case 'other':
      return l10n.t('Another way')
  }
}
