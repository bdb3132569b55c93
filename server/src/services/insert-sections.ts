import * as l10n from '@vscode/l10n'
import { ErrorCodes, ResponseError } from 'vscode-languageserver'
import type { CancellationToken } from 'vscode-languageserver'
import { sectionState } from '../authoring/section-states.ts'
import type { InsertResult } from '../protocol.ts'
import { insertSections as fixFor } from '../sections/insert.ts'
import { inStandardOrder } from '../sections/order.ts'
import { sectionIds, standardSections } from '../sections/standard.ts'
import type { SectionId } from '../sections/standard.ts'
import { rangeOf } from '../text.ts'
import { applyEdits } from './apply-edits.ts'
import { documentIn } from './commands.ts'
import { findPolicy } from './policy-at.ts'
import type { Serving } from './service.ts'

/** Inserts standard sections into an open policy, each at its place; those that are there already are named instead. */
export async function insertSections(
  serving: Serving,
  params: unknown,
  token: CancellationToken,
): Promise<InsertResult> {
  const asked = sectionsIn(params)
  const unknown = asked.filter((id) => !isSection(id))
  if (unknown.length > 0) return nothing(l10n.t('There is no standard section {0}.', quoted(unknown)))
  const found = await findPolicy(serving.session, documentIn(params), token)
  if ('problem' in found) return nothing(found.problem)
  const { text, policy, check } = found
  const states = asked.filter(isSection).map((id) => sectionState(id, policy, check.project))
  const present = states
    .filter(({ state }) => state === 'present')
    .map(({ id, span }) => ({ id, range: span === null ? null : rangeOf(text, span) }))
  const ids = states.filter(({ state }) => state !== 'present').map(({ id }) => id)
  if (ids.length === 0) return nothing(presentOnly(present), present)
  const problem = await applyEdits(serving, text, fixFor(policy, ids, check.project, check.today))
  if (problem !== null) return nothing(problem, present)
  const sections = inStandardOrder(ids.map((id) => standardSections[id]))
  const inserted = sectionIds.filter((id) => sections.includes(standardSections[id]))
  return { done: true, message: messageFor(inserted, present), inserted, present }
}

type Present = InsertResult['present']

function sectionsIn(params: unknown): readonly string[] {
  const sections = (params as { sections?: unknown } | null | undefined)?.sections
  if (Array.isArray(sections) && sections.every((id) => typeof id === 'string')) return [...new Set(sections)]
  throw new ResponseError(ErrorCodes.InvalidParams, l10n.t('The command needs the ids of standard sections.'))
}

function isSection(id: string): id is SectionId {
  return (sectionIds as readonly string[]).includes(id)
}

function nothing(message: string, present: Present = []): InsertResult {
  return { done: false, message, inserted: [], present }
}

function presentOnly(present: Present): string {
  if (present.length === 0) return l10n.t('No section was chosen.')
  return l10n.t('The policy says this already: {0}.', namesOf(present.map(({ id }) => id)))
}

function messageFor(inserted: readonly SectionId[], present: Present): string {
  const legal = inserted.filter((id) => standardSections[id].legal)
  // What matters first: a status bar has little room.
  return [
    ...(legal.length > 0 ? [l10n.t('Ask counsel before you publish {0}.', namesOf(legal))] : []),
    l10n.t('Inserted: {0}.', namesOf(inserted)),
    ...(present.length > 0 ? [presentOnly(present)] : []),
  ].join(' ')
}

function namesOf(ids: readonly string[]): string {
  return quoted(ids.map((id) => (isSection(id) ? standardSections[id].name : id)))
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ')
}
