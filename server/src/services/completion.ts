import { CompletionTriggerKind } from 'vscode-languageserver'
import type { CompletionItem, CompletionParams } from 'vscode-languageserver'
import { completionItems, policyOffers, resolveItem, triggerCharacters } from '../features/completion/completion.ts'
import type { Offer } from '../features/completion/offer.ts'
import { securityTxtOffers } from '../features/completion/security-txt.ts'
import { isPolicyReading } from '../kinds/policy.ts'
import { isSecurityTxtReading } from '../kinds/security-txt.ts'
import { stopIfCancelled } from '../session/cancellation.ts'
import type { Check } from '../session/checks.ts'
import type { Outcome, Session } from '../session/session.ts'
import type { Service } from './service.ts'

/** What can be put where the author types. */
export const completionService: Service = {
  capabilities: () => ({ completionProvider: { triggerCharacters: [...triggerCharacters], resolveProvider: true } }),
  listen: ({ connection, session }) => {
    connection.onCompletion(async ({ textDocument, position, context }, token): Promise<CompletionItem[]> => {
      const outcome = await settledCheck(session, textDocument.uri)
      stopIfCancelled(token)
      if (outcome.state !== 'checked') return []
      const { text, check } = outcome
      const offset = text.offsetAt(position)
      const offers = offersAt(session, check, offset, isAsked(context))
      return [...completionItems(text, offset, offers, session.client.completions)]
    })
    connection.onCompletionResolve((item) => resolveItem(item, session.client.completions))
  },
}

/** Addresses and versions come from the repository, which is read once a document is first checked. */
async function settledCheck(session: Session, uri: string): Promise<Outcome> {
  await session.check(uri)
  await session.projects.settled(uri)
  return session.check(uri)
}

/** A client that says nothing of it asks because it was asked. */
function isAsked(context: CompletionParams['context']): boolean {
  return context?.triggerKind !== CompletionTriggerKind.TriggerCharacter
}

function offersAt(session: Session, check: Check, offset: number, asked: boolean): readonly Offer[] {
  const { reading, project, settings, today } = check
  if (isSecurityTxtReading(reading)) return securityTxtOffers(reading.file, offset, project, today)
  if (!isPolicyReading(reading)) return []
  const { rules } = session
  const ofPolicies = rules.filter(({ per }) => per !== 'security-txt')
  const find = (text: string) => reading.reread(text).find({ project, settings, today, rules })
  return policyOffers(reading.policy, offset, asked, project, { rules: ofPolicies, find })
}
