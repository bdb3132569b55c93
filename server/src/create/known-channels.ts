import { insightsClaims, securityTxtClaims } from '../project/claims.ts'
import { reportAddresses } from '../project/contacts.ts'
import type { Project } from '../project/project.ts'
import { webUrl } from '../web-url.ts'

/** E-mail addresses that can stand in a policy as they are. A regular expression with the flag "i". */
export const addressPattern = String.raw`^[\w.%+-]{1,64}@(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}$`

/** The same for web addresses. */
export const urlPattern = String.raw`^https://[^\s<>()[\]"\\\x60]{1,290}$`

/** The e-mail addresses that files of the project name for reports, the most telling first. */
export function knownAddresses(project: Project): readonly string[] {
  const isAddress = new RegExp(addressPattern, 'i')
  return reportAddresses(project).filter((address) => isAddress.test(address))
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
