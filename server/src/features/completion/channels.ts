import { CompletionItemKind } from 'vscode-languageserver'
import snippets from '../../../../snippets/security-policy.json' with { type: 'json' }
import type { Topic } from '../../policy/structure.ts'
import type { Project } from '../../project/project.ts'
import { channelChoices, channelItems } from '../../sections/channels.ts'
import type { ChannelChoice } from '../../sections/channels.ts'
import { filledLine } from '../../sections/filling.ts'
import { readStyle } from '../../sections/style.ts'
import { typed } from './cursor.ts'
import type { Cursor } from './cursor.ts'
import type { Offer } from './offer.ts'

/** The mark of a list item, and as much of the item as is typed. */
const item = /^[ \t]{0,9}(?:[-*+]|\d{1,3}[.)])[ \t]{1,4}([\w*-]{0,40})$/

/** The same without the mark: what the snippets begin with. */
const prefix = /^ {0,3}(sec-[\w-]{0,40})$/i

const about: readonly Topic[] = ['reporting', 'channels', 'contact']

/** In a section about reporting, the channels that an item of a list can name; to public ones no details go. */
export function channelOffers(cursor: Cursor, project: Project): readonly Offer[] {
  const { before, after, content, topics, asked, policy } = cursor
  if (content !== 'text' || after.trim() !== '' || !topics.some((topic) => about.includes(topic))) return []
  const inItem = item.exec(before)?.[1]
  const written = inItem ?? prefix.exec(before)?.[1]
  if (written === undefined || !(asked || /^sec-/i.test(written))) return []
  const mark = inItem === undefined ? `${readStyle(policy).listMarker} ` : ''
  return channelChoices
    .filter((choice) => isPossible(choice, project))
    .map((choice) => {
      const { name, summary, line } = channelItems[choice]
      return {
        label: name,
        kind: CompletionItemKind.Snippet,
        detail: summary,
        filterText: `${snippets[name as keyof typeof snippets].prefix} ${name}`,
        edit: { ...typed(cursor, written.length), text: mark + filledLine(line.replace(/^- /, ''), project) },
        snippet: true,
        preview: true,
      }
    })
}

/** A forge has its own form for private reports; where it is known which one the repository is on, no other is offered. */
function isPossible(choice: ChannelChoice, { remotes }: Project): boolean {
  if (remotes.length === 0 || (choice !== 'github' && choice !== 'gitlab')) return true
  return remotes.some(({ host }) => host === `${choice}.com`)
}
