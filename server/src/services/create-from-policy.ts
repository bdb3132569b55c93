import * as l10n from '@vscode/l10n'
import type { CancellationToken } from 'vscode-languageserver'
import { URI, Utils } from 'vscode-uri'
import { findExisting } from '../create/existing.ts'
import type { Made } from '../create/made.ts'
import { isProblem } from '../create/steps/step.ts'
import type { Problem } from '../create/steps/step.ts'
import type { Policy } from '../policy/policy.ts'
import { workspaceFolderOf } from '../policy-files.ts'
import { repositoryOf } from '../project/load.ts'
import type { Project } from '../project/project.ts'
import type { FileKind } from '../project/siblings.ts'
import type { CreateResult } from '../protocol.ts'
import type { Session } from '../session/session.ts'
import { documentIn } from './commands.ts'
import { thereAlready } from './create-policy.ts'
import { makeFile } from './make-file.ts'
import { findPolicy } from './policy-at.ts'
import type { Serving } from './service.ts'

/** A file that is made from what a policy says. */
export interface Product {
  readonly kind: FileKind
  /** Where it goes, from the repository's root. */
  readonly path: string
  /** `today` is YYYY-MM-DD. */
  readonly make: (policy: Policy, project: Project, today: string) => Made | Problem
}

/** The command that makes a file from an open policy, in the same repository. */
export function createFromPolicy({ kind, path, make }: Product) {
  return async (serving: Serving, params: unknown, token: CancellationToken): Promise<CreateResult> => {
    const { session } = serving
    const uri = documentIn(params)
    if (URI.parse(uri).scheme === 'untitled')
      return failed(l10n.t('Save the policy in your repository first: the file goes there, too.'))
    // What the repository says is read in the background, from the first check on.
    await session.check(uri)
    await session.projects.settled(uri)
    const found = await findPolicy(session, uri, token)
    if ('problem' in found) return failed(found.problem)
    const made = make(found.policy, found.check.project, found.check.today)
    const root = await rootOf(session, uri)
    const look = () => findExisting(session.files, root, kind, session.documents.keys())
    const existing = await look()
    if (existing !== null) return thereAlready(existing)
    if (isProblem(made)) return failed(made.problem)

    const target = Utils.joinPath(root, path).toString()
    const refusal = await makeFile(serving, target, made.text)
    if (refusal === null) return { done: true, message: made.message, uri: target }
    const appeared = await look()
    return appeared === null ? failed(refusal) : thereAlready(appeared)
  }
}

function failed(message: string): CreateResult {
  return { done: false, message, uri: null }
}

/** The folder of the repository that a policy belongs to; without a repository, the policy's own. */
async function rootOf({ files, folders }: Session, uri: string): Promise<URI> {
  const repository = await repositoryOf(files, uri, workspaceFolderOf(uri, folders))
  return repository?.root ?? Utils.dirname(URI.parse(uri))
}
