import type { Command } from 'vscode'

/** What the server says of a document after each check, in the notification `securityPolicy/status`. */
export interface CheckStatus {
  readonly uri: string
  readonly state: 'checked' | 'off' | 'ignored' | 'failed'
  readonly findings?: number
  /** Why it was not checked, or could not be. */
  readonly message?: string
}

export type ServerState = 'starting' | 'running' | 'stopped'

/** A line of the status item. */
export interface StatusLine {
  readonly text: string
  readonly detail?: string
  readonly severity: 'information' | 'error'
  readonly busy?: boolean
  readonly command?: Command
}

const problems: Command = { command: 'workbench.actions.view.problems', title: 'Show Problems' }
const settings: Command = { command: 'workbench.action.openSettings', title: 'Settings', arguments: ['securityPolicy'] }
const output: Command = { command: 'securityPolicy.showOutput', title: 'Show Output' }
const restart: Command = { command: 'securityPolicy.restart', title: 'Restart Server' }

/** What the status item says of a policy, given the last check of it, if there was one. */
export function statusLine(server: ServerState, check: CheckStatus | undefined): StatusLine {
  if (server === 'stopped') return { text: 'Security policy: server stopped', severity: 'error', command: restart }
  if (server === 'starting' || !check) return { text: 'Security policy: checking', severity: 'information', busy: true }
  const detail = check.message === undefined ? {} : { detail: check.message }
  switch (check.state) {
    case 'checked':
      return { text: `Security policy: ${count(check.findings ?? 0)}`, severity: 'information', command: problems }
    case 'off':
      return { text: 'Security policy: off', severity: 'information', command: settings, ...detail }
    case 'ignored':
      return { text: 'Security policy: not checked', severity: 'information', command: settings, ...detail }
    case 'failed':
      return { text: 'Security policy: the check failed', severity: 'error', command: output, ...detail }
  }
}

function count(findings: number): string {
  if (findings === 0) return 'no findings'
  return findings === 1 ? '1 finding' : `${findings} findings`
}
