import { badge as criterion } from '../rules/sources.ts'
import type { Profile } from './profile.ts'

/** The criteria of the passing and silver levels that a policy can meet: what a project does is not to be read from it. */
export const badge: Profile = {
  name: 'OpenSSF Best Practices badge',
  summary: 'For projects that want the badge, up to its silver level.',
  sources: [
    criterion('vulnerability_report_process'),
    criterion('vulnerability_report_private'),
    criterion('sites_https'),
    criterion('english'),
    criterion('vulnerability_response_process', 1),
    criterion('vulnerability_report_credit', 1),
    criterion('maintenance_or_update', 1),
    criterion('documentation_security', 1),
  ],
  demands: [
    { element: 'contact', clause: 'vulnerability_report_process (passing)', severity: 'error' },
    { element: 'private-channel', clause: 'vulnerability_report_private (passing)', severity: 'error' },
    { element: 'https-links', clause: 'sites_https (passing)' },
    { element: 'languages', clause: 'english (passing)', severity: 'hint' },
    { element: 'acknowledgement-time', clause: 'vulnerability_response_process (silver)', severity: 'warning' },
    { element: 'credit', clause: 'vulnerability_report_credit (silver)', severity: 'warning' },
    { element: 'supported-versions', clause: 'maintenance_or_update (silver)', severity: 'warning' },
    { element: 'security-model', clause: 'documentation_security (silver)', severity: 'information' },
  ],
}
