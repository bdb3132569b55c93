import { parseSecurityTxt } from '../security-txt/parse.ts'
import { readYaml } from '../yaml.ts'
import type { Project, Sibling } from './project.ts'
import { valueAt } from './value-at.ts'

/** What a file beside the policy says to machines about reports; `null` where it does not say. */
export interface Claims {
  /** The file, from the repository's root. */
  readonly path: string
  /** The e-mail addresses to report to, in lower case. */
  readonly emails: readonly string[]
  /** Whether reporters can be paid. */
  readonly paysReporters: boolean | null
  readonly acceptsReports: boolean | null
}

const memory = new WeakMap<Sibling, Claims>()

/** What the `security.txt` of a repository says: RFC 9116, section 2.5, and `Bug-Bounty`, which IANA added. */
export function securityTxtClaims({ securityTxt }: Project): Claims | null {
  return securityTxt && remembered(securityTxt, readSecurityTxt)
}

/** What the `security-insights.yml` of a repository says, in the form of version 2 or 1 of Security Insights. */
export function insightsClaims({ securityInsights }: Project): Claims | null {
  return securityInsights && remembered(securityInsights, readInsights)
}

/** Rules ask with every key; the file is read once. */
function remembered(sibling: Sibling, read: (sibling: Sibling) => Claims): Claims {
  const claims = memory.get(sibling) ?? read(sibling)
  memory.set(sibling, claims)
  return claims
}

function readSecurityTxt({ path, text }: Sibling): Claims {
  const { fields } = parseSecurityTxt(text)
  const valuesOf = (name: string): readonly string[] =>
    fields.filter(({ type }) => type?.name === name).map(({ value }) => value.toLowerCase())
  const flags = valuesOf('Bug-Bounty')
  const paid = flags.length === 1 ? ['false', 'true'].indexOf(flags[0]!) : -1
  return {
    path,
    emails: valuesOf('Contact').flatMap(emailIn),
    paysReporters: paid < 0 ? null : paid === 1,
    acceptsReports: null,
  }
}

function readInsights({ path, text }: Sibling): Claims {
  const file = readYaml(text, { maxAliasCount: 100 })
  const reporting = valueAt(file, 'project', 'vulnerability-reporting') ?? valueAt(file, 'vulnerability-reporting')
  const email = valueAt(reporting, 'contact', 'email') ?? valueAt(reporting, 'email-contact')
  const accepts = valueAt(reporting, 'reports-accepted') ?? valueAt(reporting, 'accepts-vulnerability-reports')
  return {
    path,
    emails: typeof email === 'string' ? emailIn(email.trim().toLowerCase()) : [],
    paysReporters: booleanOrNull(valueAt(reporting, 'bug-bounty-available')),
    acceptsReports: booleanOrNull(accepts),
  }
}

/** The address in a value, with "mailto:" or without. */
function emailIn(value: string): readonly string[] {
  const address = /^(?:mailto:)?([\w.%+-]{1,64}@[\w-][\w.-]{1,250})(?:\?.*)?$/.exec(value)?.[1]
  return address === undefined ? [] : [address]
}

function booleanOrNull(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null
}
