import type { DurationWords } from '../vocabulary.ts'

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
  // As much as they may well turn out to be.
  'a few': 5,
  'the next few': 5,
  several: 5,
  'a couple': 2,
  'a couple of': 2,
}

// "A day" is a duration only after words such as "within": "we agree on a day" is none.
const unsure = ['a', 'an', 'a few', 'the next few', 'several', 'a couple', 'a couple of']
const lead =
  '(?<=\\b(?:within|in|after|under|about|around|than|for|every|per|least|most|takes?|of|up to|a maximum of) )'
const sure = Object.keys(numbers).filter((word) => !unsure.includes(word))
const number = `\\d{1,4}|${lead}(?:${unsure.toReversed().join('|')})|${sure.join('|')}`
/** "Two (2)". */
const repeated = '(?: ?\\(\\d{1,4}\\))?'
const range = `(?: ?(?:[-–—/]|to|or) ?(?<high>${number}))?`
const kind = '(?:(?<business>business |working |week )|calendar |full |week)?'
const unit = '(?:(?<hours>hours?|hrs?|h)|(?<days>days?)|(?<weeks>weeks?)|(?<months>months?)|(?<years>years?))'

export const durations: DurationWords = {
  numbers,
  patterns: [
    // "A week or two".
    /\ba (?:(?<days>day)|(?<weeks>week)|(?<months>month)) or (?<high>two)\b/gi,
    // "Every week" and "weekly".
    /\b(?:every|each|per) (?:(?<days>day)|(?<weeks>week)|(?<months>month))\b/gi,
    /\b(?:(?<days>dai)|(?<weeks>week)|(?<months>month))ly\b/gi,
    // "48 hours", "two (2) business days", "24-48h".
    new RegExp(`(?<![\\w.-])(?<low>${number})\\+?${repeated}${range}${repeated}[ -]?${kind}${unit}\\b`, 'gi'),
  ],
}
