import { cisa as directive } from '../rules/sources.ts'
import type { Profile } from './profile.ts'

/** What 3(a) says that a policy must include is an error; what 3(b) and the footnotes say that it should is less. */
export const cisa: Profile = {
  name: 'CISA BOD 20-01',
  summary:
    'For agencies of the United States, and whoever follows their directive on vulnerability disclosure policies.',
  sources: [directive],
  demands: [
    { element: 'scope', clause: 'CISA BOD 20-01, 3(a)i', severity: 'error' },
    { element: 'test-rules', clause: 'CISA BOD 20-01, 3(a)ii', severity: 'error' },
    { element: 'contact', clause: 'CISA BOD 20-01, 3(a)iii', severity: 'error' },
    { element: 'report-contents', clause: 'CISA BOD 20-01, 3(a)iii', severity: 'error' },
    { element: 'anonymous-reports', clause: 'CISA BOD 20-01, 3(a)iii', severity: 'error' },
    { element: 'safe-harbor', clause: 'CISA BOD 20-01, 3(a)iv', severity: 'error' },
    { element: 'authorization', clause: 'CISA BOD 20-01, 3(a)iv', severity: 'error' },
    { element: 'acknowledgement-time', clause: 'CISA BOD 20-01, 3(a)v', severity: 'error' },
    { element: 'policy-date', clause: 'CISA BOD 20-01, 3(a)vi', severity: 'error' },
    { element: 'bounty', clause: 'CISA BOD 20-01, 3(b)', severity: 'information' },
    { element: 'no-identity-demand', clause: 'CISA BOD 20-01, 3(c)i', severity: 'error' },
    { element: 'no-gag', clause: 'CISA BOD 20-01, 3(c)iii', severity: 'error' },
    { element: 'third-party-action', clause: 'CISA policy template', severity: 'information' },
  ],
}
