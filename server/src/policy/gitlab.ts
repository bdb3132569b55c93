/** A link that opens the form for a new issue on GitLab. */
export interface NewIssueLink {
  /** The form is set to make the issue confidential. */
  readonly confidential: boolean
  /** A template fills the form; it may make the issue confidential by itself. */
  readonly template: boolean
}

/**
 * Reads a link to the form for a new issue on GitLab, on gitlab.com or on a server of its own; `null` for every other link. No
 * other forge has a path with `/-/`.
 */
export function gitlabNewIssue(url: string): NewIssueLink | null {
  const [, host, path = '', query = ''] = /^https?:\/\/([^/?#]+)([^?#]*)(?:\?([^#]*))?/i.exec(url) ?? []
  if (host === undefined) return null
  if (!(path.includes('/-/') || host.toLowerCase() === 'gitlab.com') || !/\/issues\/new\/?$/.test(path)) return null
  const fields = new URLSearchParams(query)
  return {
    confidential: /^(?:true|1|on)$/i.test(fields.get('issue[confidential]') ?? ''),
    template: fields.has('issuable_template') || fields.has('description_template'),
  }
}
