import { codeLenses } from '../features/code-lens/code-lens.ts'
import { isPolicyReading } from '../kinds/policy.ts'
import { workspaceFolderOf } from '../policy-files.ts'
import { stopIfCancelled } from '../session/cancellation.ts'
import type { Service } from './service.ts'

/** How a policy stands, above its title. */
export const codeLensService: Service = {
  capabilities: () => ({ codeLensProvider: {} }),
  listen: ({ connection, session }) => {
    connection.onCodeLens(async ({ textDocument: { uri } }, token) => {
      const settings = await session.settings.of(workspaceFolderOf(uri, session.folders))
      if (!settings.codeLens) return []
      const outcome = await session.check(uri)
      stopIfCancelled(token)
      if (outcome.state !== 'checked' || !isPolicyReading(outcome.check.reading)) return []
      const { text, check } = outcome
      const shown = session.report(uri, outcome)?.diagnostics ?? []
      const { policy } = outcome.check.reading
      return [...codeLenses({ text, policy, project: check.project, shown, commands: session.client.commands })]
    })
  },
}
