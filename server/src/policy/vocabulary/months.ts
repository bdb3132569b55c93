import { perLanguage } from '../per-language.ts'

/** How a month is named by itself, in a date, and cut short. */
const styles: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { day: 'numeric', month: 'long' },
  { day: 'numeric', month: 'short' },
]

/**
 * The names of the months in a language, in lower case and without a full stop, with their numbers from 1 on. They come from the
 * Unicode data that every engine carries, so no vocabulary needs to list them. Months that are written as numbers are left out.
 */
export const monthsOf = perLanguage((language): ReadonlyMap<string, number> => {
  // "Sep" in America, "Sept" in Britain.
  const locales = language === 'en' ? ['en-US', 'en-GB'] : [language]
  return new Map(locales.flatMap(monthsIn))
})

function monthsIn(locale: string): [string, number][] {
  return styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, month): [string, number] => {
      const parts = format.formatToParts(Date.UTC(2024, month, 15))
      const name = parts.find(({ type }) => type === 'month')!.value
      return [name.toLowerCase().replace(/\.$/, ''), month + 1]
    }).filter(([name]) => /^\p{L}{2}/u.test(name))
  })
}
