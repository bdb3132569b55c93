import * as l10n from '@vscode/l10n'
import { isReserved } from '../policy/reserved-domain.ts'
import type { Project } from '../project/project.ts'
import type { QuestionItem } from '../protocol.ts'
import { nameOf, reportFormOf } from '../rules/support/forge-url.ts'
import type { ChannelChoice } from '../sections/channels.ts'
import { webUrl } from '../web-url.ts'
import { addressPattern, knownAddresses, knownForms, urlPattern } from './known-channels.ts'
import { githubRemote, gitlabRemote } from './remotes.ts'

/** A private way to report that can be chosen for a new policy. */
export interface Way {
  readonly id: ChannelChoice
  /** How it is offered; `null` where the repository has no such way. */
  readonly item: (project: Project) => Omit<QuestionItem, 'id'> | null
  /** The address or the URL that it has. `text` is that of the item's input, which has its form. */
  readonly target: (project: Project, text: string) => string
  /** What is wrong with the text of the input although it has the form; `null` when nothing is. */
  readonly mistake?: (text: string) => string | null
}

const github: Way = {
  id: 'github',
  item: (project) => {
    const remote = githubRemote(project)
    return remote === null
      ? null
      : {
          label: l10n.t('GitHub private report'),
          description: nameOf(remote),
          detail: l10n.t('Turn on "Private vulnerability reporting" in the settings of the repository'),
          picked: true,
        }
  },
  target: (project) => reportFormOf(githubRemote(project)!),
}

const gitlab: Way = {
  id: 'gitlab',
  item: (project) => {
    const remote = gitlabRemote(project)
    return remote === null
      ? null
      : {
          label: l10n.t('Confidential issue on GitLab'),
          description: nameOf(remote),
          detail: l10n.t('Only members of the project can read it'),
          picked: true,
        }
  },
  target: (project) => {
    const { host, owner, repo } = gitlabRemote(project)!
    return `https://${host}/${owner}/${repo}/-/issues/new?issue[confidential]=true`
  },
}

const email: Way = {
  id: 'email',
  item: (project) => {
    const [known = ''] = knownAddresses(project)
    return {
      label: l10n.t('E-mail'),
      ...(known !== '' && { description: known }),
      detail: l10n.t('An address that several people read is best'),
      picked: known !== '' || [github, gitlab, form].every((way) => way.item(project)?.picked !== true),
      input: {
        id: 'email-address',
        prompt: l10n.t('To which e-mail address can people report?'),
        value: known,
        placeholder: l10n.t('such as security@ your domain'),
        pattern: addressPattern,
        mistake: l10n.t('Write one e-mail address and nothing else.'),
      },
    }
  },
  target: (_, address) => address,
  mistake: (address) =>
    isReserved(address.slice(address.indexOf('@') + 1))
      ? l10n.t('{0} is an address for examples: mail does not arrive there.', address)
      : null,
}

const form: Way = {
  id: 'form',
  item: (project) => {
    const [known = ''] = knownForms(project)
    return {
      label: l10n.t('Form on a website'),
      ...(known !== '' && { description: known }),
      detail: l10n.t('One of your own, or one of a platform for vulnerability reports'),
      picked: known !== '',
      input: {
        id: 'form-address',
        prompt: l10n.t('What is the address of the form?'),
        value: known,
        placeholder: 'https://',
        pattern: urlPattern,
        mistake: l10n.t('Write one address that begins with https:// and nothing else.'),
      },
    }
  },
  target: (_, url) => url,
  mistake: (url) => {
    const host = webUrl(url)?.hostname ?? ''
    return !host.includes('.') || isReserved(host) ? l10n.t('{0} is no address that leads to a form.', url) : null
  },
}

/** All private ways that are offered, the best first. */
export const ways: readonly Way[] = [github, gitlab, email, form]
