import type { Statement } from '../../statement.ts'
import { linkMention, linksTo } from './mention.ts'
import type { Mention } from './mention.ts'

/** Telephones, by a link that calls one. */
export function phones(statement: Statement): Mention[] {
  const link = linksTo(statement, 'phone')[0]
  return link ? [linkMention(statement, 'phone', link, link.text)] : []
}
