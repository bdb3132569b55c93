import type { Policy } from '../policy/policy.ts'

/** Languages in which people take reports. */
const codes = [
  ...['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'cs', 'sk', 'ru', 'uk', 'tr', 'ja', 'ko', 'zh', 'vi', 'ar', 'he'],
  ...['hi', 'id', 'fa', 'th', 'sv', 'da', 'no', 'fi', 'el', 'hu', 'ro', 'bg', 'ca', 'hr', 'sr', 'sl', 'et', 'lv', 'lt'],
]

/**
 * The codes of the languages in which a policy takes reports, in its order. None where it does not say, and where it says so in
 * another language than English or with a condition.
 */
export function reportLanguageCodes({ language, reportLanguages, text }: Policy): readonly string[] {
  if (reportLanguages === null || language !== 'en') return []
  const sentence = text.slice(reportLanguages.span.start, reportLanguages.span.end)
  if (/\b(?:not|no|never|cannot|except|unless|other|only if)\b|n['’]t\b/i.test(sentence)) return []
  const names = new Intl.DisplayNames('en', { type: 'language' })
  return codes
    .map((code) => ({ code, at: sentence.search(new RegExp(String.raw`\b${names.of(code)!}\b`, 'i')) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ code }) => code)
}
