import { isReserved } from '../policy/reserved-domain.ts'
import { insightsClaims, securityTxtClaims } from '../project/claims.ts'
import type { Project } from '../project/project.ts'
import { webUrl } from '../web-url.ts'

/** E-mail addresses that can stand in a policy as they are. A regular expression with the flag "i". */
export const addressPattern = String.raw`^[\w.%+-]{1,64}@(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}$`

/** The same for web addresses. */
export const urlPattern = String.raw`^https://[^\s<>()[\]"\\\x60]{1,290}$`

/** The addresses that files of the project name for reports, without those of examples; the most telling first. */
export function knownAddresses(project: Project): readonly string[] {
  const claimed = [securityTxtClaims(project), insightsClaims(project)].flatMap((claims) => claims?.emails ?? [])
  const own = project.ownChannels.map((channel) => channel.replace(/^mailto:/i, ''))
  const isAddress = new RegExp(addressPattern, 'i')
  return [...new Set([...own, ...claimed])].filter((address) => isAddress.test(address) && !isExample(address))
}

/** Says whether nothing that is sent to an address arrives. */
export function isExample(address: string): boolean {
  return isReserved(address.slice(address.lastIndexOf('@') + 1))
}

/** The web addresses that the project's configuration lists for reports, but for those on the forge of a remote. */
export function knownForms({ ownChannels, remotes }: Project): readonly string[] {
  const isUrl = new RegExp(urlPattern, 'i')
  return ownChannels.filter((channel) => {
    const host = webUrl(channel)?.hostname
    return isUrl.test(channel) && host !== undefined && !remotes.some((remote) => remote.host === host)
  })
}

/** Whether files of the project say that reporters are paid; `null` where none says so. */
export function knownToPay(project: Project): boolean | null {
  return securityTxtClaims(project)?.paysReporters ?? insightsClaims(project)?.paysReporters ?? null
}
