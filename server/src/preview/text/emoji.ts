import { nameToEmoji } from 'gemoji'

/** Replaces the names that GitHub shows as emoji: `:tada:`. */
export function withEmoji(text: string): string {
  if (!text.includes(':')) return text
  return text.replace(/:([\w+-]{1,50}):/g, (written, name: string) =>
    Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name]! : written,
  )
}
