import * as l10n from '@vscode/l10n'
import type { Policy } from '../policy/policy.ts'

/**
 * The title of a fix that writes sentences into a policy: it says that they are in English where the policy is in another language.
 * @param title what the fix does, as a command
 */
export function inEnglish({ language }: Policy, title: string): string {
  return language === 'en' || language === 'und' ? title : l10n.t('{0}, in English', title)
}
