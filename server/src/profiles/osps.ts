import { osps } from '../rules/sources.ts'
import type { Demand, Profile } from './profile.ts'

/** A level of the OSPS Baseline, version 2026-02-19, with the controls that a policy can meet. */
function level(number: 1 | 2 | 3, summary: string, demands: readonly Demand[]): Profile {
  const controls = demands.map(({ clause }) => clause.replace('OSPS-', ''))
  return { name: `OSPS Baseline level ${number}`, summary, sources: controls.map(osps), demands }
}

const links: Demand = { element: 'https-links', clause: 'OSPS-BR-03.01' }

/** The control on contacts is of level 1 only: from level 2 on, those on private reports and on the policy are in its place. */
const second: readonly Demand[] = [
  { element: 'private-channel', clause: 'OSPS-VM-03.01', severity: 'error' },
  { element: 'acknowledgement-time', clause: 'OSPS-VM-01.01', severity: 'error' },
  { element: 'announcements', clause: 'OSPS-VM-04.01', severity: 'warning' },
  links,
]

export const osps1 = level(1, 'For any project, with any number of maintainers and users.', [
  { element: 'contact', clause: 'OSPS-VM-02.01', severity: 'error' },
  links,
])

export const osps2 = level(2, 'For a project that has at least two maintainers, and some users.', second)

export const osps3 = level(3, 'For a project that has many users.', [
  ...second,
  { element: 'supported-versions', clause: 'OSPS-DO-04.01', severity: 'error' },
  { element: 'support-end', clause: 'OSPS-DO-05.01', severity: 'warning' },
  { element: 'security-model', clause: 'OSPS-SA-03.02', severity: 'information' },
])
