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
    { element: 'contact', clause: 'OpenSSF badge, passing level: vulnerability_report_process', severity: 'error' },
    {
      element: 'private-channel',
      clause: 'OpenSSF badge, passing level: vulnerability_report_private',
      severity: 'error',
    },
    { element: 'https-links', clause: 'OpenSSF badge, passing level: sites_https' },
    { element: 'languages', clause: 'OpenSSF badge, passing level: english', severity: 'hint' },
    {
      element: 'acknowledgement-time',
      clause: 'OpenSSF badge, silver level: vulnerability_response_process',
      severity: 'warning',
    },
    { element: 'credit', clause: 'OpenSSF badge, silver level: vulnerability_report_credit', severity: 'warning' },
    {
      element: 'supported-versions',
      clause: 'OpenSSF badge, silver level: maintenance_or_update',
      severity: 'warning',
    },
    {
      element: 'security-model',
      clause: 'OpenSSF badge, silver level: documentation_security',
      severity: 'information',
    },
  ],
}
