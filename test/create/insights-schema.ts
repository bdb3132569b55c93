const text = { type: 'string', minLength: 1 }
const flag = { type: 'boolean' }
const url = { type: 'string', pattern: String.raw`^https?://[^\s]+$` }
const day = { type: 'string', pattern: String.raw`^\d{4}-\d\d-\d\d$` }

/** An object with no other keys than these, all of which are required but those whose names end with "?". */
function object(keys: Readonly<Record<string, object>>): object {
  const entries = Object.entries(keys)
  return {
    type: 'object',
    additionalProperties: false,
    required: entries.map(([name]) => name).filter((name) => !name.endsWith('?')),
    properties: Object.fromEntries(entries.map(([name, value]) => [name.replace(/\?$/, ''), value])),
  }
}

function list(items: object): object {
  return { type: 'array', minItems: 1, items }
}

const contact = object({
  name: text,
  primary: flag,
  'affiliation?': text,
  'email?': { type: 'string', pattern: String.raw`^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$` },
  'social?': text,
})

/** Security Insights 2.2.0 as a JSON schema, as far as files hold it that are made here or filled in as they say. */
export const insightsSchema = object({
  header: object({
    'schema-version': { const: '2.2.0' },
    'last-updated': day,
    'last-reviewed': day,
    url,
  }),
  project: object({
    name: text,
    administrators: list(contact),
    repositories: list(object({ name: text, url, comment: text })),
    'vulnerability-reporting': object({
      'reports-accepted': flag,
      'bug-bounty-available': flag,
      'contact?': contact,
      'comment?': text,
      'policy?': url,
      'pgp-key?': text,
    }),
  }),
  repository: object({
    url,
    status: { enum: ['active', 'abandoned', 'concept', 'inactive', 'moved', 'suspended', 'unsupported', 'WIP'] },
    'accepts-change-request': flag,
    'accepts-automated-change-request': flag,
    'core-team': list(contact),
    license: object({ url, expression: text }),
    security: object({ assessments: object({ self: object({ comment: text }) }) }),
    'documentation?': object({ 'security-policy?': url }),
  }),
})
