import { codeActionKinds, codeActions } from '../features/code-actions/code-actions.ts'
import { wants } from '../features/code-actions/subject.ts'
import { stopIfCancelled } from '../session/cancellation.ts'
import type { Service } from './service.ts'

/** What can be done about findings. */
export const codeActionService: Service = {
  capabilities: () => ({ codeActionProvider: { codeActionKinds } }),
  listen: ({ connection, session }) => {
    connection.onCodeAction(async (request, token) => {
      // Fix on save must not wait: when none of our kinds is asked for, the answer does not look at the document.
      if (!codeActionKinds.some((kind) => wants(request.context.only, kind))) return []
      const outcome = await session.check(request.textDocument.uri)
      stopIfCancelled(token)
      if (outcome.state !== 'checked') return []
      const { rulePages, client } = session
      return [...codeActions({ text: outcome.text, ...outcome.check, rulePages, client }, request)]
    })
  },
}
