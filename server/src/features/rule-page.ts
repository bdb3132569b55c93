/** Where the page of a rule is, given the folder of all pages as a URI. */
export function pageOf(rule: string, rulePages: string): string {
  return `${rulePages.replace(/\/$/, '')}/${rule}.md`
}
