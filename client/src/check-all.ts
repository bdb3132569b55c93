import { ExecuteCommandRequest, WorkDoneProgress } from 'vscode-languageclient'
import type { BaseLanguageClient, CancellationToken } from 'vscode-languageclient'
import type { WorkDone } from './increments.ts'

/** The name of the command, for VS Code and for the server. */
export const checkAllCommand = 'securityPolicy.checkAllPolicies'

/** What came of a check of all policies. */
export interface WorkspaceResult {
  /** All of it in a few sentences. */
  readonly message: string
  /** How many findings there are of each severity. */
  readonly findings: Readonly<Record<string, number>>
  /** URIs of the workspace folders that have no policy. */
  readonly withoutPolicy: readonly string[]
}

let calls = 0

/** Lets the server check all policies of the workspace. What it finds, VS Code asks for by itself. Rejects when it is called off. */
export async function checkAll(
  client: BaseLanguageClient,
  onProgress: (progress: WorkDone) => void,
  token?: CancellationToken,
): Promise<WorkspaceResult> {
  calls += 1
  const workDoneToken = `${checkAllCommand}-${calls}`
  const listener = client.onProgress(WorkDoneProgress.type, workDoneToken, onProgress)
  try {
    const params = { command: checkAllCommand, workDoneToken }
    return (await client.sendRequest(ExecuteCommandRequest.type, params, token)) as WorkspaceResult
  } finally {
    listener.dispose()
  }
}
