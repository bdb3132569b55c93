/** A standard, a specification or a document behind a rule. */
export interface Source {
  readonly name: string
  readonly url: string
}

/** A control of the OSPS Baseline, version 2026-02-19: `osps('VM-03.01')`. */
export function osps(control: string): Source {
  const anchor = `osps-${control.toLowerCase().replace('.', '')}`
  return { name: `OSPS-${control}`, url: `https://baseline.openssf.org/versions/2026-02-19#${anchor}` }
}

/** A criterion of the OpenSSF Best Practices badge. */
export function badge(criterion: string, level: 0 | 1 | 2 = 0): Source {
  return {
    name: `OpenSSF Best Practices: ${criterion}`,
    url: `https://www.bestpractices.dev/en/criteria/${level}#${level}.${criterion}`,
  }
}

/** A section of an RFC: `rfc(9116, '2.5.3')`. */
export function rfc(number: number, section?: string): Source {
  const base = `https://www.rfc-editor.org/rfc/rfc${number}`
  return section === undefined
    ? { name: `RFC ${number}`, url: base }
    : { name: `RFC ${number}, section ${section}`, url: `${base}#section-${section}` }
}

/** A rule of markdownlint that finds the same mistake, for those who know it. */
export function markdownlint(code: string): Source {
  return {
    name: `markdownlint ${code}`,
    url: `https://github.com/DavidAnson/markdownlint/blob/main/doc/${code.toLowerCase()}.md`,
  }
}

export const scorecard: Source = {
  name: 'OpenSSF Scorecard: Security-Policy',
  url: 'https://github.com/ossf/scorecard/blob/main/docs/checks.md#security-policy',
}
export const cvdGuide: Source = {
  name: 'OpenSSF guide to coordinated vulnerability disclosure',
  url: 'https://github.com/ossf/oss-vulnerability-guide/blob/main/maintainer-guide.md',
}
export const certGuide: Source = {
  name: 'CERT/CC guide to coordinated vulnerability disclosure',
  url: 'https://certcc.github.io/CERT-Guide-to-CVD/howto/preparation/choosing_policy/',
}
export const cisa: Source = {
  name: 'CISA Binding Operational Directive 20-01',
  url: 'https://www.cisa.gov/binding-operational-directive-20-01',
}
export const owasp: Source = {
  name: 'OWASP Vulnerability Disclosure Cheat Sheet',
  url: 'https://cheatsheetseries.owasp.org/cheatsheets/Vulnerability_Disclosure_Cheat_Sheet.html',
}
export const etsi: Source = {
  name: 'ETSI EN 303 645, provision 5.2-1',
  url: 'https://www.etsi.org/deliver/etsi_en/303600_303699/303645/',
}
export const cra: Source = {
  name: 'Cyber Resilience Act, Regulation (EU) 2024/2847',
  url: 'https://eur-lex.europa.eu/eli/reg/2024/2847/oj',
}
export const ncsc: Source = {
  name: 'NCSC template of a vulnerability disclosure policy',
  url: 'https://github.com/ukncsc/Vulnerability-Disclosure',
}
export const dioterms: Source = { name: 'disclose.io terms', url: 'https://github.com/disclose/dioterms' }
export const iso29147: Source = {
  name: 'ISO/IEC 29147:2018, clause 9',
  url: 'https://www.iso.org/standard/72311.html',
}
export const githubPolicy: Source = {
  name: 'GitHub: adding a security policy',
  url: 'https://docs.github.com/en/code-security/how-tos/report-and-fix-vulnerabilities/configure-vulnerability-reporting/add-security-policy',
}
export const githubHealthFiles: Source = {
  name: 'GitHub: where files for the health of a community are looked for',
  url: 'https://docs.github.com/en/communities/setting-up-your-project-for-healthy-contributions/creating-a-default-community-health-file',
}
export const githubPrivateReporting: Source = {
  name: 'GitHub: privately reporting a security vulnerability',
  url: 'https://docs.github.com/en/code-security/how-tos/report-and-fix-vulnerabilities/report-privately',
}
export const githubDisclosure: Source = {
  name: 'GitHub: coordinated disclosure of security vulnerabilities',
  url: 'https://docs.github.com/en/code-security/concepts/vulnerability-reporting-and-management/coordinated-disclosure',
}
export const gitlabConfidential: Source = {
  name: 'GitLab: creating an issue by a URL with prefilled values',
  url: 'https://docs.gitlab.com/user/project/issues/create_issues/#using-a-url-with-prefilled-values',
}
export const giteaPrivateIssues: Source = {
  name: 'Gitea: confidential issues, an open request',
  url: 'https://github.com/go-gitea/gitea/issues/3217',
}
export const commonMark: Source = { name: 'CommonMark', url: 'https://spec.commonmark.org/0.31.2/' }
export const gfm: Source = { name: 'GitHub Flavored Markdown', url: 'https://github.github.com/gfm/' }
export const codespell: Source = {
  name: 'codespell, a list of common misspellings',
  url: 'https://github.com/codespell-project/codespell',
}
export const cncfTemplates: Source = {
  name: 'CNCF TAG Security: templates for projects',
  url: 'https://github.com/cncf/tag-security/tree/main/project-resources/templates',
}
export const securityInsights: Source = {
  name: 'OpenSSF Security Insights',
  url: 'https://github.com/ossf/security-insights',
}
export const cnaRules: Source = {
  name: 'CVE Program: CNA Operational Rules',
  url: 'https://www.cve.org/ResourcesSupport/AllResources/CNARules',
}
export const cisaTemplate: Source = {
  name: 'CISA template of a vulnerability disclosure policy',
  url: 'https://www.cisa.gov/vulnerability-disclosure-policy-template',
}
export const sectxt: Source = { name: 'sectxt', url: 'https://github.com/DigitalTrustCenter/sectxt' }
export const ianaSecurityTxt: Source = {
  name: 'IANA: security.txt fields',
  url: 'https://www.iana.org/assignments/security-txt-fields/',
}
export const csafProvider: Source = {
  name: 'CSAF 2.0, section 7.1.8',
  url: 'https://docs.oasis-open.org/csaf/csaf/v2.0/os/csaf-v2.0-os.html#718-requirement-8-securitytxt',
}
