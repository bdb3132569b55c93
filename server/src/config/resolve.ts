import { URI, Utils } from 'vscode-uri'
import { globMatcher } from '../glob.ts'
import type { LintSettings } from '../lint/severity.ts'
import { relativePath } from '../project/repository.ts'
import type { Configuration, Wishes } from './configuration.ts'

/** A configuration file in force. */
export interface ConfigurationFile {
  readonly uri: string
  readonly configuration: Configuration
}

/** What holds for one file. */
export interface FileSettings extends Wishes {
  /** The configuration says not to check it. */
  readonly ignored: boolean
  /** The configuration says that it is a policy. */
  readonly listed: boolean
}

/**
 * Decides what holds for a file, in the editor and in the terminal alike: the configuration file is stronger than the settings, and
 * what it says of some files is stronger than what it says of all.
 *
 * @param uri `null` for a text that is no file: what is said of some files does not hold for it
 * @param settings of the editor
 * @param over wishes that are stronger than the configuration file, such as options of the command line
 */
export function settingsFor(
  uri: string | null,
  settings: LintSettings,
  file: ConfigurationFile | null,
  over?: LintSettings,
): FileSettings {
  const { ignore = [], files = [], overrides = [] } = file?.configuration ?? {}
  const path = file === null || uri === null ? null : relativePath(Utils.dirname(URI.parse(file.uri)), URI.parse(uri))
  const isIn = (globs: readonly string[]) => path !== null && globMatcher(globs)(path)
  const wishes = [settings, file?.configuration, ...overrides.filter((override) => isIn(override.files)), over]
  return {
    ...joined(wishes.filter((wish) => wish !== undefined)),
    ignored: isIn(ignore.flatMap((glob) => [glob, `${glob.replace(/\/$/, '')}/**`])),
    listed: isIn(files),
  }
}

/** Several wishes in one, the strongest last. */
function joined(wishes: readonly (LintSettings & Partial<Wishes>)[]): Wishes {
  const profile = wishes.findLast((wish) => wish.profile !== undefined)?.profile
  return {
    ...(profile !== undefined && { profile }),
    rules: new Map(wishes.flatMap(({ rules }) => [...rules])),
    channels: [...new Set(wishes.flatMap(({ channels = [] }) => channels))],
  }
}
