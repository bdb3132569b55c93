/** Something that the standard requires. */
export interface Required {
  readonly path: readonly string[]
  /** How it is written, in lines of YAML. */
  readonly example: readonly string[]
}

const person = ['  - name: Your Name', '    primary: true']

/** What Security Insights 2.2.0 requires besides what is always known. */
export const required: readonly Required[] = [
  {
    path: ['header', 'url'],
    example: ['url: https://example.org/security-insights.yml # where this file can be read'],
  },
  { path: ['project', 'name'], example: ['name: Your Project'] },
  { path: ['project', 'administrators'], example: ['administrators: # who manages the project', ...person] },
  {
    path: ['project', 'repositories'],
    example: [
      'repositories:',
      '  - name: your-project',
      '    url: https://example.org/your-project',
      '    comment: What it holds.',
    ],
  },
  { path: ['project', 'vulnerability-reporting', 'reports-accepted'], example: ['reports-accepted: true'] },
  { path: ['project', 'vulnerability-reporting', 'bug-bounty-available'], example: ['bug-bounty-available: false'] },
  { path: ['repository', 'url'], example: ['url: https://example.org/your-project'] },
  {
    path: ['repository', 'status'],
    example: ['status: active # or abandoned, concept, inactive, moved, suspended, unsupported, WIP'],
  },
  { path: ['repository', 'accepts-change-request'], example: ['accepts-change-request: true'] },
  {
    path: ['repository', 'accepts-automated-change-request'],
    example: ['accepts-automated-change-request: true # such as those of Dependabot'],
  },
  { path: ['repository', 'core-team'], example: ['core-team: # who maintains the repository', ...person] },
  {
    path: ['repository', 'license'],
    example: ['license:', '  url: https://example.org/your-project/LICENSE', '  expression: MIT # by its SPDX name'],
  },
  {
    path: ['repository', 'security'],
    example: [
      'security:',
      '  assessments:',
      '    self:',
      '      comment: What you found when you looked at the security of the project, or that nobody has looked yet.',
    ],
  },
]
