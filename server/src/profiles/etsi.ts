import { etsi as provision } from '../rules/sources.ts'
import type { Profile } from './profile.ts'

/** The United Kingdom's law on consumer products asks for the same three. */
export const etsi: Profile = {
  name: 'ETSI EN 303 645',
  summary: 'For makers of consumer products that connect to a network.',
  sources: [provision],
  demands: [
    { element: 'contact', clause: 'ETSI EN 303 645, 5.2-1 a', severity: 'error' },
    { element: 'acknowledgement-time', clause: 'ETSI EN 303 645, 5.2-1 b', severity: 'error' },
    { element: 'update-cadence', clause: 'ETSI EN 303 645, 5.2-1 b', severity: 'error' },
  ],
}
