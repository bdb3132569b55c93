import * as l10n from '@vscode/l10n'
import { Utils, URI } from 'vscode-uri'
import type { CancellationToken } from 'vscode-languageserver'
import type { Subject } from '../preview/subject.ts'
import { placesIn } from '../preview/places.ts'
import type { PreviewPages } from '../preview/pages.ts'
import { commandNames, requestNames } from '../protocol.ts'
import type { Outcome, PreviewExport, PreviewPage, PreviewSummary } from '../protocol.ts'
import { stopIfCancelled } from '../session/cancellation.ts'
import { applyEdits } from './apply-edits.ts'
import { command, documentIn } from './commands.ts'
import { findPolicy, policyAt } from './policy-at.ts'
import type { OpenPolicy } from './policy-at.ts'
import type { Service, Serving } from './service.ts'

/** The preview: what reporters read. What renders it is loaded when it is first asked for. */
export const previewService: Service = {
  commands: command(commandNames.applyFix, applyFix),
  listen: ({ connection, session }) => {
    let pages: PreviewPages | undefined
    connection.onRequest(
      requestNames.preview,
      async (params: unknown, token: CancellationToken): Promise<PreviewPage | null> => {
        const { PreviewPages } = await import('../preview/pages.ts')
        pages ??= new PreviewPages()
        const open = await policyAt(session, documentIn(params), token)
        if (open === null) return null
        const { state, remoteImages } = params as { readonly state?: unknown; readonly remoteImages?: unknown }
        const known = typeof state === 'string' ? state : null
        return pages.page(subjectOf(open), open.text.version, known, remoteImages === true)
      },
    )
    connection.onRequest(
      requestNames.previewExport,
      async (params: unknown, token: CancellationToken): Promise<PreviewExport | null> => {
        const { exportHtml } = await import('../preview/export.ts')
        const open = await policyAt(session, documentIn(params), token)
        return open === null ? null : { html: exportHtml(subjectOf(open)) }
      },
    )
    connection.onRequest(
      requestNames.previewSummary,
      async (params: unknown, token: CancellationToken): Promise<PreviewSummary | null> => {
        const { summaryMarkdown } = await import('../preview/summary.ts')
        const open = await policyAt(session, documentIn(params), token)
        return open === null ? null : { markdown: summaryMarkdown(subjectOf(open)) }
      },
    )
  },
}

function subjectOf({ text, policy, check }: OpenPolicy): Subject {
  const { project, settings, findings } = check
  const name = project.policyPath ?? Utils.basename(URI.parse(text.uri))
  return { policy, project, profile: settings.profile ?? 'default', findings, name }
}

/** Makes a fix of a finding, if the text is still the one that it was chosen in. */
async function applyFix(serving: Serving, params: unknown, token: CancellationToken): Promise<Outcome> {
  const found = await findPolicy(serving.session, documentIn(params), token)
  stopIfCancelled(token)
  if ('problem' in found) return { done: false, message: found.problem }
  const { text, policy, check } = found
  const { version, rule, title, line, character } = params as Readonly<Record<string, unknown>>
  const placeOf = placesIn(policy.markdown.blocks)
  const finding = check.findings.find((one) => {
    const place = placeOf(one.at.start)
    return one.rule === rule && place.line === line && place.character === character
  })
  const fix = version === text.version ? finding?.fixes?.find((one) => one.title === title) : undefined
  if (fix === undefined) return { done: false, message: l10n.t('The text has changed since. Try again.') }
  const problem = await applyEdits(serving, text, fix)
  return { done: problem === null, message: problem ?? l10n.t('Done: {0}', fix.title) }
}
