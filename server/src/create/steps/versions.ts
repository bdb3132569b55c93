import * as l10n from '@vscode/l10n'
import type SemVer from 'semver/classes/semver.js'
import { releaseOf } from '../../policy/version-interval.ts'
import type { Project } from '../../project/project.ts'
import { standardSections } from '../../sections/standard.ts'
import type { StandardSection } from '../../sections/standard.ts'
import { filledSection } from '../fill.ts'
import type { Step } from './step.ts'

/** Which versions get security fixes. */
export const versions: Step = {
  ask: (project) => {
    const release = newestRelease(project)
    return {
      id: 'versions',
      title: l10n.t('Which versions get fixes'),
      prompt: l10n.t('Which versions get security fixes?'),
      many: false,
      items: [
        { id: 'latest', label: l10n.t('Only the latest release'), picked: true },
        ...(release === null ? [] : [lineItem(release)]),
        { id: 'newest-code', label: l10n.t('Only the newest code, because there are no releases'), picked: false },
      ],
    }
  },
  write: ([chosen], _, project) => {
    const release = newestRelease(project)
    if (chosen?.id === 'line' && release !== null) {
      const { line, first } = lineOf(release)
      return [filledSection('supported-versions', [line, first])]
    }
    return [inWords(chosen?.id === 'newest-code' ? newestCode : latest)]
  },
}

const latest = 'Only the latest release gets security fixes, until the next one is released.'
const newestCode = 'There are no releases: only the newest code on the default branch gets security fixes.'

function inWords(sentence: string): StandardSection {
  return { ...standardSections['supported-versions'], body: [sentence] }
}

function lineItem(release: SemVer) {
  const { line, first } = lineOf(release)
  return {
    id: 'line',
    label: l10n.t('All releases of {0}', line),
    description: l10n.t('the current version is {0}', release.version),
    detail: l10n.t('A table of versions, in which those before {0} get no fixes', first),
    picked: false,
  }
}

/** The versions that belong together with a release: before 1.0 a change of the second number may break things. */
function lineOf({ major, minor }: SemVer): { readonly line: string; readonly first: string } {
  return major === 0 ? { line: `0.${minor}.x`, first: `0.${minor}` } : { line: `${major}.x`, first: `${major}.0` }
}

/** The newest of the versions that the repository tells of; pre-releases do not count. */
function newestRelease(project: Project): SemVer | null {
  const releases = project.versions.flatMap(({ version }) => releaseOf(version) ?? [])
  return releases.reduce<SemVer | null>((best, one) => (best !== null && best.compare(one) >= 0 ? best : one), null)
}
