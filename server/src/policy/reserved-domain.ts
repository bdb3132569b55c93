/**
 * Says whether a domain is reserved for examples and tests, so that nothing sent there arrives: RFC 2606 and RFC 6761.
 * @param domain in any case, with or without a final dot
 */
export function isReserved(domain: string): boolean {
  const name = domain.toLowerCase().replace(/\.$/, '')
  return /(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid|localhost)$/.test(name)
}
