import * as l10n from '@vscode/l10n'
import type { Fix } from '../fix.ts'
import type { Problem } from '../rules/rule.ts'
import type { Field } from './parse.ts'
import { completedUri, isUri } from './values.ts'

/** What is wrong with a value that must be a URI, and how to mend it; `null` when nothing is. */
export function uriProblem(field: Field): Omit<Problem, 'at'> | null {
  const { value } = field
  if (isUri(value) && !/,(?:mailto|https?|tel):/i.test(value)) return null
  const several = value.split(/[\s,;]+/).map(uriFrom)
  if (several.length > 1 && several.every((uri) => uri !== null)) {
    return {
      message: l10n.t('One line holds one address: give each a line of its own.'),
      fixes: [fix(field, l10n.t('Give each address a line'), several.join(`\n${field.name}: `), true)],
    }
  }
  if (/^[a-z][a-z\d+.-]*:/i.test(value)) return spaces(field)
  const completed = completedUri(value)
  return {
    message: l10n.t('Programs cannot tell what kind of address this is: begin it with mailto:, https:// or tel:.'),
    ...(completed && { fixes: [fix(field, l10n.t('Write {0}', completed.uri), completed.uri, completed.sure)] }),
  }
}

/** A space after the scheme is a slip; other words behind an address are no part of it, and nobody can say where they belong. */
function spaces(field: Field): Omit<Problem, 'at'> {
  const { value } = field
  const uri = value.replace(/^([a-z][a-z\d+.-]*:)\s+/i, '$1')
  const joined = /^tel:/i.test(uri) ? uri.replace(/\s/g, '') : uri
  return {
    message: l10n.t('An address has no spaces: write the address alone.'),
    ...(isUri(joined) && { fixes: [fix(field, l10n.t('Write {0}', joined), joined, true)] }),
  }
}

function uriFrom(word: string): string | null {
  return isUri(word) ? word : (completedUri(word)?.uri ?? null)
}

function fix({ valueSpan }: Field, title: string, text: string, safe: boolean): Fix {
  return { title, edits: [{ ...valueSpan, text }], safe }
}
