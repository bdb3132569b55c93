import httpsHosts from '../data/https-hosts.json' with { type: 'json' }

const known = new Set(httpsHosts.hosts)

/** Says whether a host is known to serve the same pages over https; of the wildcards every host below them does. */
export function servesHttps(hostname: string): boolean {
  const host = hostname.replace(/^www\./, '')
  return known.has(host) || httpsHosts.wildcards.some((domain) => host.endsWith(`.${domain}`))
}
