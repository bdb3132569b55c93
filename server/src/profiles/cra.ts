import { cra as regulation } from '../rules/sources.ts'
import type { Profile } from './profile.ts'

/**
 * The Regulation speaks of what a manufacturer does, and not of one file: that it is not said here proves no breach, so only the
 * contact is an error.
 */
export const cra: Profile = {
  name: 'Cyber Resilience Act',
  summary: 'For makers of products with digital elements on the market of the European Union.',
  sources: [regulation],
  demands: [
    { element: 'contact', clause: 'CRA, Annex I, Part II (6)', severity: 'error' },
    { element: 'personal-contact', clause: 'CRA, Article 13(17)', severity: 'warning' },
    { element: 'disclosure-timeline', clause: 'CRA, Annex I, Part II (5)', severity: 'warning' },
    { element: 'announcements', clause: 'CRA, Annex I, Part II (4)', severity: 'warning' },
    { element: 'supported-versions', clause: 'CRA, Article 13(8)', severity: 'warning' },
    { element: 'support-end', clause: 'CRA, Article 13(19)', severity: 'warning' },
  ],
}
