/** How a language writes times behind the words that lead up to them; `#` stands for the number. */
export interface TimePhrase {
  /** The words before a time, and as much of the time as is typed, at the end of a text. */
  readonly lead: RegExp
  readonly hours: string
  readonly days: string
  readonly businessDays: string
}

const nothing = String.raw`(?<![\p{L}\p{N}])`
/** A number and the beginnings of at most two words. */
const typed = String.raw`(\d{0,4}(?: \p{L}{0,14}){0,2})$`
const number = String.raw`(\d{1,4} ?\p{L}{0,6})$`

/** @param words alternatives of a regular expression, behind which a space stands */
function after(words: string, hours: string, days: string, businessDays: string): TimePhrase {
  return { lead: new RegExp(`${nothing}(?:${words}) ${typed}`, 'iu'), hours, days, businessDays }
}

/** Where the words that make a time a limit follow it, its number has to be typed first. */
function before(hours: string, days: string, businessDays: string): TimePhrase {
  return { lead: new RegExp(`(?<!\\d)${number}`, 'u'), hours, days, businessDays }
}

/** By language; where the words before a time bend it, they come with the form that follows them. */
export const timePhrases: Readonly<Record<string, readonly TimePhrase[]>> = {
  en: [after('within|every|latest|no later than|at most|up to|after|in', '# hours', '# days', '# business days')],
  de: [
    after('innerhalb von|binnen|in|nach|höchstens nach', '# Stunden', '# Tagen', '# Werktagen'),
    after('alle|höchstens', '# Stunden', '# Tage', '# Werktage'),
  ],
  fr: [
    after(
      'sous|dans les|en|après|tous les|délai de|délai maximal de|au bout de',
      '# heures',
      '# jours',
      '# jours ouvrés',
    ),
  ],
  es: [
    after('en|dentro de|plazo de|plazo máximo de|cada|tras|después de|máximo', '# horas', '# días', '# días hábiles'),
  ],
  pt: [after('em até|em|dentro de|prazo de|a cada|após|no máximo', '# horas', '# dias', '# dias úteis')],
  it: [after('entro|in|ogni|dopo|al massimo', '# ore', '# giorni', '# giorni lavorativi')],
  pl: [after('w ciągu|w terminie|w terminie do|co', '# godzin', '# dni', '# dni roboczych')],
  ru: [
    after('в течение|не позднее чем через|не более', '# часов', '# дней', '# рабочих дней'),
    after('каждые', '# часа', '# дней', '# рабочих дней'),
  ],
  vi: [after('trong vòng|trong|mỗi|sau|tối đa', '# giờ', '# ngày', '# ngày làm việc')],
  tr: [before('# saat içinde', '# gün içinde', '# iş günü içinde')],
  zh: [
    {
      lead: /(?:在|将在|会在|于) ?((?:\d{1,4} ?\p{L}{0,4})?)$/u,
      hours: '# 小时内',
      days: '# 天内',
      businessDays: '# 个工作日内',
    },
    { lead: /每 ?((?:\d{1,4} ?\p{L}{0,4})?)$/u, hours: '# 小时', days: '# 天', businessDays: '# 个工作日' },
  ],
  ja: [before('#時間以内に', '#日以内に', '#営業日以内に')],
  ko: [before('#시간 이내에', '#일 이내에', '#영업일 이내에')],
}
