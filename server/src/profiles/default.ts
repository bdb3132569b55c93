import { cvdGuide, githubPolicy, scorecard } from '../rules/sources.ts'
import type { Profile } from './profile.ts'

/** What most standards agree on, as far as it can be asked of every project. */
export const byDefault: Profile = {
  name: 'Default',
  summary: 'What most standards agree on, as far as it can be asked of every project.',
  sources: [githubPolicy, cvdGuide, scorecard],
  demands: [
    { element: 'contact', clause: 'OSPS-VM-02.01' },
    { element: 'private-channel', clause: 'OSPS-VM-03.01' },
    { element: 'report-contents', clause: 'OpenSSF CVD guide, templates' },
    { element: 'acknowledgement-time', clause: 'OSPS-VM-01.01' },
    { element: 'disclosure-timeline', clause: 'OpenSSF CVD guide, response process' },
    { element: 'supported-versions', clause: 'GitHub, adding a security policy' },
    { element: 'announcements', clause: 'OSPS-VM-04.01' },
    { element: 'credit', clause: 'OpenSSF CVD guide, response process' },
    { element: 'https-links', clause: 'OSPS-BR-03.01' },
  ],
}
