import { says } from './says.ts'

/** Says whether the policy tells how to find the people that it asks to write to: a handle, a profile, a file that lists them. */
export const pointsAtPeople = says(
  /\b(?:contact|e-?mail|message|dm|pm|reach|write|ping|report|ask)/i,
  /(?<![\w.])@[\w-]{2,}|\b(?:[Pp]rofiles?|MAINTAINERS|AUTHORS|OWNERS|CODEOWNERS|CONTRIBUTORS|README|package\.json|npm owner|[Ll]isted|[Tt]heir addresses)\b/,
)
