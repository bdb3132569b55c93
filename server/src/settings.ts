import * as l10n from '@vscode/l10n'
import { mistakesIn } from './config/mistakes.ts'
import type { Mistake, Path } from './config/mistakes.ts'
import type { Schema } from './config/schema.ts'
import type { LintSettings } from './lint/severity.ts'
import type { ProfileId } from './profiles/profiles.ts'
import type { RuleLevel } from './rules/rule.ts'

/** What a user can say of the checks in the settings of an editor. */
export interface Settings extends LintSettings {
  readonly enable: boolean
  /** Globs of further policies, from the workspace folder. */
  readonly files: readonly string[]
  /** Show how a policy stands above its title. */
  readonly codeLens: boolean
}

export const defaultSettings: Settings = { enable: true, rules: new Map(), files: [], codeLens: true }

/** Settings as they were understood, and a sentence for each value that was not; such a value counts as not given. */
export interface ReadSettings {
  readonly settings: Settings
  readonly mistakes: readonly string[]
}

/**
 * Reads the values of the section `securityPolicy`, wherever they come from. Names that are not known are left alone: they may be
 * the client's.
 *
 * @param schema of `settingsSchema`
 */
export function readSettings(value: unknown, schema: Schema): ReadSettings {
  const given = withoutNulls(value) ?? {}
  const names = { whole: l10n.t('The setting "securityPolicy"'), prefix: 'securityPolicy.' }
  const mistakes = mistakesIn(given, schema, names)
  const written = (without(given, mistakes, []) ?? {}) as Written
  return { settings: settingsOf(written), mistakes: mistakes.map(({ message }) => message) }
}

/** Settings as the schema allows them. */
interface Written {
  readonly enable?: boolean
  readonly profile?: ProfileId
  readonly rules?: Readonly<Record<string, RuleLevel>>
  readonly files?: readonly string[]
  readonly codeLens?: boolean
}

function settingsOf({ enable, profile, rules, files, codeLens }: Written): Settings {
  return {
    enable: enable ?? defaultSettings.enable,
    ...(profile !== undefined && { profile }),
    rules: rules === undefined ? defaultSettings.rules : new Map(Object.entries(rules)),
    files: files ?? defaultSettings.files,
    codeLens: codeLens ?? defaultSettings.codeLens,
  }
}

/** Editors send `null` for what is not set. */
function withoutNulls(value: unknown): unknown {
  return rebuilt(value, (inner) => (inner === null ? undefined : withoutNulls(inner)))
}

function without(value: unknown, mistakes: readonly Mistake[], path: Path): unknown {
  const at = path.join('\n')
  if (mistakes.some((mistake) => mistake.path.join('\n') === at)) return undefined
  return rebuilt(value, (inner, key) => without(inner, mistakes, [...path, key]))
}

/** A value with something else for each value in it, or nothing where that is `undefined`. */
function rebuilt(value: unknown, change: (inner: unknown, key: string | number) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change).filter((item) => item !== undefined)
  if (typeof value !== 'object' || value === null) return value ?? undefined
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const changed = change(inner, key)
      return changed === undefined ? [] : [[key, changed]]
    }),
  )
}
