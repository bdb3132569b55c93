import { webUrl } from '../../web-url.ts'

/** A place where people talk, as words name it. Offsets count in the text. */
export interface NamedPlace {
  /** As it is written properly: "GitHub Issues". */
  readonly name: string
  readonly start: number
  readonly end: number
}

const hosts: Readonly<Record<string, string>> = {
  'discord.gg': 'Discord',
  'discord.com': 'Discord',
  'discordapp.com': 'Discord',
  'slack.com': 'Slack',
  't.me': 'Telegram',
  'telegram.me': 'Telegram',
  'matrix.to': 'Matrix',
  'gitter.im': 'Gitter',
  'chat.whatsapp.com': 'WhatsApp',
}

/** The chat service that a URL leads to: "Slack" for `https://acme.slack.com/archives/C1`. */
export function chatServiceOf(url: string): string | null {
  const labels = webUrl(url)?.hostname.split('.') ?? []
  const host = labels.map((_, index) => labels.slice(index).join('.')).find((name) => name in hosts)
  return host === undefined ? null : hosts[host]!
}

// "Matrix" and "Signal" are words, too, so they are left out.
const names = /\b(discord|slack|telegram|gitter|whatsapp|irc)\b|\bgit ?hub (issues?|discussions?)\b/gi

/** The chats and trackers that a text names, in their order. */
export function placesIn(text: string): NamedPlace[] {
  return [...text.matchAll(names)].map(({ 0: words, 1: chat, 2: page, index: start }) => ({
    name:
      chat === undefined
        ? page!.toLowerCase().startsWith('i')
          ? 'GitHub Issues'
          : 'GitHub Discussions'
        : proper(chat),
    start,
    end: start + words.length,
  }))
}

function proper(chat: string): string {
  const lower = chat.toLowerCase()
  if (lower === 'irc') return 'IRC'
  return lower === 'whatsapp' ? 'WhatsApp' : lower.charAt(0).toUpperCase() + lower.slice(1)
}
