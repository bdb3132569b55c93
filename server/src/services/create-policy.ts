import * as l10n from '@vscode/l10n'
import { URI } from 'vscode-uri'
import { draftPolicy, policyQuestions } from '../create/draft.ts'
import type { Existing } from '../create/existing.ts'
import { findSite } from '../create/site.ts'
import type { Site } from '../create/site.ts'
import { isProblem } from '../create/steps/step.ts'
import { withOwnChannels } from '../project/own-channels.ts'
import type { Answers, CreateResult, PolicyDraft, PolicyQuestions } from '../protocol.ts'
import type { Session } from '../session/session.ts'
import { makeFile } from './make-file.ts'
import type { Serving } from './service.ts'

/** What to ask somebody who wants a policy for a workspace folder. */
export async function askForPolicy({ session }: Serving, params: unknown): Promise<PolicyQuestions | null> {
  const site = await siteFor(session, params)
  if (site === null) return null
  return { uri: site.uri, existing: site.existing?.uri ?? null, questions: policyQuestions(site.project) }
}

/** The policy that the answers make, which is written nowhere yet. */
export async function showDraft({ session }: Serving, params: unknown): Promise<PolicyDraft | null> {
  const site = await siteFor(session, params)
  if (site === null) return null
  const draft = draftPolicy(site.project, answersIn(params), today())
  return isProblem(draft)
    ? { uri: site.uri, text: null, problem: draft.problem }
    : { uri: site.uri, text: draft.text, problem: null }
}

/** Writes the policy that the answers make. */
export async function createPolicy(serving: Serving, params: unknown): Promise<CreateResult> {
  const site = await siteFor(serving.session, params)
  if (site === null)
    return { done: false, message: l10n.t('Open a folder first: the policy is for what is in it.'), uri: null }
  if (site.existing !== null) return thereAlready(site.existing)
  const draft = draftPolicy(site.project, answersIn(params), today())
  if (isProblem(draft)) return { done: false, message: draft.problem, uri: null }

  const refusal = await makeFile(serving, site.uri, draft.text)
  if (refusal === null) return { done: true, message: nextStep(draft.text), uri: site.uri, snippet: draft.snippet }
  const { existing } = (await siteFor(serving.session, params))!
  return existing === null ? { done: false, message: refusal, uri: null } : thereAlready(existing)
}

/** Nothing is written over a file. */
export function thereAlready({ uri, path }: Existing): CreateResult {
  return { done: false, message: l10n.t('There is a file already: {0}', path), uri }
}

/** What is to be done that no file can do. */
function nextStep(text: string): string {
  return text.includes('/security/advisories/new')
    ? l10n.t(
        'The policy is written. Now turn on "Private vulnerability reporting" in the settings of the repository on GitHub, so that its form is there.',
      )
    : l10n.t('The policy is written.')
}

async function siteFor(
  { files, folders, documents, settings, configurations }: Session,
  params: unknown,
): Promise<Site | null> {
  const named = (params as { folder?: unknown } | null | undefined)?.folder
  const folder = typeof named === 'string' ? named : folders[0]
  if (folder === undefined || !isFolder(folder)) return null
  const site = await findSite(files, folder, documents.keys())
  const { channels } = await configurations.settingsFor(site.uri, folder, await settings.of(folder))
  return { ...site, project: withOwnChannels(site.project, channels) }
}

/** A URI can lack a path, or be none at all. */
function isFolder(uri: string): boolean {
  try {
    return URI.parse(uri, true).path !== ''
  } catch {
    return false
  }
}

/** They are checked where they are read. */
function answersIn(params: unknown): Answers {
  const answers = (params as { answers?: unknown } | null | undefined)?.answers
  return typeof answers === 'object' && answers !== null ? (answers as Answers) : {}
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
