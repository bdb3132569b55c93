import { dioterms } from '../rules/sources.ts'
import type { Profile } from './profile.ts'

/** The sections of its terms, and what its maturity levels 3 to 5 add to them. */
export const discloseIo: Profile = {
  name: 'disclose.io',
  summary: 'For projects and organisations that want to offer a full safe harbor.',
  sources: [dioterms],
  demands: [
    { element: 'contact', clause: 'disclose.io, Official Channels', severity: 'error' },
    { element: 'scope', clause: 'disclose.io, Systems in Scope', severity: 'warning' },
    { element: 'out-of-scope', clause: 'disclose.io, Out of Scope', severity: 'warning' },
    { element: 'test-rules', clause: 'disclose.io, Our Expectations', severity: 'warning' },
    { element: 'safe-harbor', clause: 'disclose.io, maturity level 3', severity: 'warning' },
    { element: 'full-safe-harbor', clause: 'disclose.io, maturity level 4', severity: 'warning' },
    { element: 'third-party-action', clause: 'disclose.io, Safe Harbor', severity: 'information' },
    { element: 'disclosure-timeline', clause: 'disclose.io, maturity level 5', severity: 'information' },
  ],
}
