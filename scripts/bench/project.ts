import { noProject } from '../../server/src/project/project.ts'
import type { Project } from '../../server/src/project/project.ts'

const files = ['.github/workflows/test.yml', 'LICENSE', 'README.md', 'SECURITY.md', 'package.json', 'src/main.ts']

/** A repository for the policies, with all that rules can ask of one, so that none of them has an easy day. */
export const project: Project = {
  ...noProject,
  policyPath: 'SECURITY.md',
  remotes: [
    { name: 'origin', host: 'github.com', owner: 'somebody', repo: 'carillon' },
    { name: 'upstream', host: 'github.com', owner: 'carillon-project', repo: 'carillon' },
  ],
  state: (path) => (files.includes(path) ? 'file' : 'missing'),
  paths: files,
  versions: [
    { version: '4.2.0', source: 'package.json' },
    { version: '4.2.1', source: 'git tags' },
  ],
  tags: ['v3.9.0', 'v4.0.0', 'v4.1.0', 'v4.2.0', 'v4.2.1'],
  securityTxt: {
    path: '.well-known/security.txt',
    text: 'Contact: mailto:security@carillon-project.org\nExpires: 2027-03-01T00:00:00Z\n',
  },
  securityInsights: {
    path: 'security-insights.yml',
    text: 'project:\n  vulnerability-reporting:\n    reports-accepted: true\n    bug-bounty-available: false\n    contact:\n      email: security@carillon-project.org\n',
  },
  readme: { path: 'README.md', text: '# Carillon\n\nReport vulnerabilities as [the policy](SECURITY.md) says.\n' },
  policies: ['SECURITY.md'],
}

/** The day on which they are checked. */
export const today = '2026-06-01'
