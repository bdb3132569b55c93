import { isReserved } from '../policy/reserved-domain.ts'
import { insightsClaims, securityTxtClaims } from './claims.ts'
import type { Project } from './project.ts'

/** An address, and nothing else. */
const address = /^[\w.%+-]{1,64}@[a-z\d](?:[a-z\d.-]{0,250}[a-z\d])?\.[a-z]{2,24}$/i

/** An address for reports, wherever it stands. */
const securityAddress =
  /(?<![\w.%+-])(?:security|psirt|secure)@[a-z\d](?:[a-z\d.-]{0,250}[a-z\d])?\.[a-z]{2,24}(?![\w-])/gi

/** No README is read further for an address. */
const mostReadme = 100_000

/** The e-mail addresses to report to that files of the project name, without those of examples; the most telling first. */
export function reportAddresses(project: Project): readonly string[] {
  const { ownChannels, readme } = project
  const own = ownChannels.map((channel) => channel.replace(/^mailto:/i, ''))
  const claimed = [securityTxtClaims(project), insightsClaims(project)].flatMap((claims) => claims?.emails ?? [])
  const named = readme === null ? [] : (readme.text.slice(0, mostReadme).match(securityAddress) ?? [])
  const addresses = [...own, ...claimed, ...named].map((one) => one.toLowerCase())
  return [...new Set(addresses)].filter((one) => address.test(one) && !isReserved(domainOf(one)))
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1)
}

/** The name of a file with a public key that people can encrypt with; keys of releases and signatures have other names. */
const keyFile =
  /^(?:KEYS|(?:.*[-_.])?(?:pgp|gpg|openpgp|security|public)(?:[-_.]?key)?(?:[-_.].*)?\.(?:asc|gpg|pgp|pub))$/i

/** The path of the project's public key, as a link from the policy; `null` when no file is called so. */
export function encryptionKeyOf({ paths, policyPath }: Project): string | null {
  const path = paths.find((one) => keyFile.test(one.slice(one.lastIndexOf('/') + 1)))
  if (path === undefined || policyPath === null) return null
  return '../'.repeat(policyPath.split('/').length - 1) + encodeURI(path)
}
