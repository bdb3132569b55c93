import { hoverOf, notesAt } from '../features/hover/hover.ts'
import { stopIfCancelled } from '../session/cancellation.ts'
import type { Service } from './service.ts'

/** What a document says, and why it was read so, where the mouse is. */
export const hoverService: Service = {
  capabilities: () => ({ hoverProvider: true }),
  listen: ({ connection, session }) => {
    connection.onHover(async ({ textDocument: { uri }, position }, token) => {
      const outcome = await session.check(uri)
      stopIfCancelled(token)
      if (outcome.state !== 'checked') return null
      const { text, check } = outcome
      const { rules, rulePages } = session
      const offset = text.offsetAt(position)
      const { version } = text
      const notes = await notesAt({ ...check, rules, rulePages }, offset)
      stopIfCancelled(token)
      // The text changes in place; what was learnt of another version is not for this one.
      return text.version === version ? hoverOf(notes, text, session.client.markdownHovers) : null
    })
  },
}
