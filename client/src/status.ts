import * as l10n from '@vscode/l10n'
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

/** What the status item says of a policy, given the last check of it, if there was one. */
export function statusLine(server: ServerState, check: CheckStatus | undefined): StatusLine {
  if (server === 'stopped') {
    return { text: l10n.t('Security policy: server stopped'), severity: 'error', command: restart() }
  }
  if (server === 'starting' || !check) {
    return { text: l10n.t('Security policy: checking'), severity: 'information', busy: true }
  }
  const detail = check.message === undefined ? {} : { detail: check.message }
  switch (check.state) {
    case 'checked':
      return { text: count(check.findings ?? 0), severity: 'information', command: problems() }
    case 'off':
      return { text: l10n.t('Security policy: off'), severity: 'information', command: settings(), ...detail }
    case 'ignored':
      return { text: l10n.t('Security policy: not checked'), severity: 'information', command: settings(), ...detail }
    case 'failed':
      return { text: l10n.t('Security policy: the check failed'), severity: 'error', command: output(), ...detail }
  }
}

/** What the status item says of a file that is called like a policy, but stands where none is looked for. */
export function elsewhereLine(): StatusLine {
  return {
    text: l10n.t('Security policy: not checked'),
    detail: l10n.t('Not in the root, .github or docs.'),
    severity: 'information',
    command: { command: 'securityPolicy.checkDocument', title: l10n.t('Check It') },
  }
}

function count(findings: number): string {
  if (findings === 0) return l10n.t('Security policy: no findings')
  return findings === 1 ? l10n.t('Security policy: 1 finding') : l10n.t('Security policy: {0} findings', findings)
}

function problems(): Command {
  return { command: 'workbench.actions.view.problems', title: l10n.t('Show Problems') }
}

function settings(): Command {
  return { command: 'workbench.action.openSettings', title: l10n.t('Settings'), arguments: ['securityPolicy'] }
}

function output(): Command {
  return { command: 'securityPolicy.showOutput', title: l10n.t('Show Output') }
}

function restart(): Command {
  return { command: 'securityPolicy.restart', title: l10n.t('Restart Server') }
}
