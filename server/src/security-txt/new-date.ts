import * as l10n from '@vscode/l10n'
import type { Fix } from '../fix.ts'
import { lastExpiry } from './dates.ts'
import type { Field } from './parse.ts'

/** Sets the day of expiry to a year from now, less a day, for the author to confirm. */
export function newDate({ valueSpan }: Field, today: string): Fix {
  return {
    title: l10n.t('Set a new date'),
    edits: [{ ...valueSpan, text: `\${1:${lastExpiry(today)}}` }],
    snippet: true,
  }
}
