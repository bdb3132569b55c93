import * as l10n from '@vscode/l10n'
import type { Fix } from '../fix.ts'
import type { Problem } from '../rules/rule.ts'
import { shorten } from '../rules/support/shorten.ts'
import type { Span } from '../span.ts'
import { trimmed } from './lines.ts'
import type { Field } from './parse.ts'

/** Codes for countries and names that people write for a language. */
const meant: Readonly<Record<string, string>> = {
  ...{ cn: 'zh', jp: 'ja', kr: 'ko', cz: 'cs', dk: 'da', gr: 'el', us: 'en-US', gb: 'en-GB', at: 'de-AT', br: 'pt-BR' },
  ...{ english: 'en', german: 'de', deutsch: 'de', french: 'fr', spanish: 'es', italian: 'it', portuguese: 'pt' },
  ...{ dutch: 'nl', polish: 'pl', russian: 'ru', japanese: 'ja', chinese: 'zh', korean: 'ko', turkish: 'tr' },
  ...{ czech: 'cs', danish: 'da', greek: 'el', swedish: 'sv', finnish: 'fi', norwegian: 'no', ukrainian: 'uk' },
}

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** What is wrong with the value of `Preferred-Languages`. */
export function* languageProblems(text: string, { valueSpan }: Field): Generator<Problem> {
  for (const at of partsOf(text, valueSpan)) {
    const tag = text.slice(at.start, at.end)
    if (tag === ',') {
      yield {
        at,
        message: l10n.t('A language is missing beside this comma: remove it.'),
        fixes: [{ title: l10n.t('Remove the comma'), edits: [{ ...at, text: '' }], safe: true }],
      }
    } else if (!isLanguageTag(tag)) {
      yield {
        at,
        message: l10n.t(
          '"{0}" is no code of a language: write codes such as en or pt-BR, with commas between.',
          shorten(tag),
        ),
        fixes: fixesFor(tag, at),
      }
    }
  }
}

/** The stretches between commas; where nothing stands between two, or before the first or after the last, the comma. */
function partsOf(text: string, { start, end }: Span): readonly Span[] {
  let at = start
  return text
    .slice(start, end)
    .split(',')
    .map((part, index) => {
      const span = trimmed(text, { start: at, end: at + part.length })
      const comma = index === 0 ? span.end : at - 1
      at += part.length + 1
      return part.trim() === '' ? { start: comma, end: comma + 1 } : span
    })
}

/** Says whether a text is a language tag of RFC 5646, as far as can be told without the registry of all languages. */
export function isLanguageTag(tag: string): boolean {
  if (/^(?:i|x)-[a-z\d-]+$/i.test(tag)) return true
  try {
    // Extended languages such as "zh-yue" are right, but ECMAScript does not know them.
    const [canonical] = Intl.getCanonicalLocales(tag.replace(/^([a-z]{2,3})(?:-[a-z]{3}){1,3}(?=-|$)/i, '$1'))
    const language = new Intl.Locale(canonical!).language
    return language.length === 3 || names.of(language) !== undefined
  } catch {
    return false
  }
}

function fixesFor(tag: string, at: Span): Fix[] {
  const known = meant[tag.toLowerCase()]
  if (known !== undefined) return [{ title: l10n.t('Write {0}', known), edits: [{ ...at, text: known }] }]
  const mended = tag.split(/[\s;/|]+/).map((part) => part.replaceAll('_', '-'))
  if (!mended.every(isLanguageTag)) return []
  const text = mended.join(', ')
  return [{ title: l10n.t('Write {0}', shorten(text)), edits: [{ ...at, text }], safe: true }]
}
