import { isConfigurationFile, readConfiguration } from '../config/configuration.ts'
import { schemasFor } from '../config/schemas.ts'
import type { Kind, Reading } from './kind.ts'

/** The name under which mistakes in configuration files are shown; the page of that name explains the file. */
const code = 'configuration'

/** Configuration files of the checks. What they say is in force when they are saved; mistakes are shown while they are typed. */
export const configurationKind: Kind = {
  name: 'configuration',
  owns: ({ uri }) => isConfigurationFile(uri),
  read: readingOf,
}

function readingOf(text: string): Reading {
  return {
    kind: configurationKind,
    text,
    links: [],
    reread: readingOf,
    find: ({ rules, marksJson = false }) => {
      const { isJson, mistakes } = readConfiguration(text, schemasFor(rules).configuration)
      if (!isJson && marksJson) return []
      return mistakes.map((mistake) => ({ ...mistake, rule: code, severity: 'error', waits: false }))
    },
    disableForLine: () => null,
    disableInFile: () => null,
  }
}
