import { closestMatch } from 'leven'
import picomatch from 'picomatch'
import type { LintSettings } from './lint/severity.ts'
import { ruleLevels } from './rules/rule.ts'
import type { RuleLevel } from './rules/rule.ts'

/** What a user can say of the checks. */
export interface Settings extends LintSettings {
  readonly enable: boolean
  /** Globs of further policies, from the workspace folder. */
  readonly files: readonly string[]
}

export const defaultSettings: Settings = { enable: true, rules: new Map(), files: [] }

/** Settings as they were understood, and a sentence for each value that was not; such a value counts as not given. */
export interface ReadSettings {
  readonly settings: Settings
  readonly mistakes: readonly string[]
}

type Complain = (mistake: string) => void

/**
 * Reads the values of the section `securityPolicy`, wherever they come from. Names that are not known are left alone: they may be
 * the client's.
 */
export function readSettings(value: unknown, ruleIds: readonly string[]): ReadSettings {
  const mistakes: string[] = []
  const complain = (mistake: string) => mistakes.push(mistake)
  if (value === null || value === undefined) return { settings: defaultSettings, mistakes }
  if (!isObject(value)) {
    return { settings: defaultSettings, mistakes: ['The settings "securityPolicy" must be an object.'] }
  }
  const settings = {
    enable: readEnable(value['enable'], complain),
    rules: readRules(value['rules'], ruleIds, complain),
    files: readFiles(value['files'], complain),
  }
  return { settings, mistakes }
}

function readEnable(value: unknown, complain: Complain): boolean {
  if (typeof value === 'boolean') return value
  if (isGiven(value)) complain(`"securityPolicy.enable" is ${show(value)}, but must be true or false.`)
  return defaultSettings.enable
}

function readRules(value: unknown, ruleIds: readonly string[], complain: Complain): ReadonlyMap<string, RuleLevel> {
  const levels = new Map<string, RuleLevel>()
  if (!isGiven(value)) return levels
  if (!isObject(value)) {
    complain(
      `"securityPolicy.rules" is ${show(value)}, but must be an object such as { "${ruleIds[0] ?? 'rule'}": "off" }.`,
    )
    return levels
  }
  for (const [id, given] of Object.entries(value)) {
    const level = ruleLevels.find((known) => known === given)
    if (!ruleIds.includes(id)) complain(unknownRule(id, ruleIds))
    else if (level !== undefined) levels.set(id, level)
    else if (isGiven(given)) {
      complain(`"securityPolicy.rules": "${id}" is ${show(given)}, but must be one of ${ruleLevels.join(', ')}.`)
    }
  }
  return levels
}

function unknownRule(id: string, ruleIds: readonly string[]): string {
  const closest = closestMatch(id, ruleIds, { maxDistance: 4 })
  const advice = closest === undefined ? 'remove it.' : `did you mean "${closest}"?`
  return `"securityPolicy.rules": there is no rule ${show(id)}: ${advice}`
}

function readFiles(value: unknown, complain: Complain): readonly string[] {
  if (!isGiven(value)) return []
  if (!Array.isArray(value)) {
    complain(`"securityPolicy.files" is ${show(value)}, but must be a list of globs such as ["policies/*.md"].`)
    return []
  }
  return value.filter((glob: unknown): glob is string => {
    if (isGlob(glob)) return true
    complain(`"securityPolicy.files": ${show(glob)} is not a glob such as "policies/*.md".`)
    return false
  })
}

function isGlob(value: unknown): value is string {
  if (typeof value !== 'string' || value === '') return false
  try {
    picomatch.makeRe(value)
    return true
  } catch {
    return false
  }
}

/** Editors send `null` for what is not set. */
function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value as the user wrote it, short enough for a message. */
function show(value: unknown): string {
  const json = JSON.stringify(value)
  return json.length <= 60 ? json : `${json.slice(0, 60)}…`
}
