import * as l10n from '@vscode/l10n'
import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import type { Node, ParseError } from 'jsonc-parser'
import { URI, Utils } from 'vscode-uri'
import type { LintSettings } from '../lint/severity.ts'
import type { ProfileId } from '../profiles/profiles.ts'
import type { Fix } from '../fix.ts'
import type { RuleLevel } from '../rules/rule.ts'
import type { Span } from '../span.ts'
import { mistakesIn } from './mistakes.ts'
import type { Mistake } from './mistakes.ts'
import type { Schema } from './schema.ts'
import { syntaxMessage } from './syntax-mistake.ts'

/** The names that a configuration file may have; in a folder with both, the first is taken. */
export const configurationNames = ['.security-policy.json', '.security-policy.jsonc']

/** Says whether a file is a configuration file, by its name. */
export function isConfigurationFile(uri: string): boolean {
  return configurationNames.includes(Utils.basename(URI.parse(uri)))
}

/** What is wanted of the checks of some files. */
export interface Wishes extends LintSettings {
  /** Addresses and URLs that are known to be right. */
  readonly channels: readonly string[]
}

/** What a configuration file says. All globs count from its folder. */
export interface Configuration extends Wishes {
  /** Globs of further policies. */
  readonly files: readonly string[]
  /** Globs of files and folders that are not checked. */
  readonly ignore: readonly string[]
  /** What is wanted besides for the files of some globs; the last is the strongest. */
  readonly overrides: readonly (Wishes & { readonly files: readonly string[] })[]
}

/** Something wrong in a configuration file, and where. */
export interface PlacedMistake {
  readonly at: Span
  readonly message: string
  /** Replaces it by what was probably meant. */
  readonly fixes?: readonly Fix[]
}

/**
 * A configuration file as it was understood: with a mistake in it, it says nothing that could be relied on. Of a text that is no
 * JSON the first mistake is told.
 */
export type ReadConfiguration =
  | { readonly configuration: Configuration; readonly isJson: true; readonly mistakes: readonly [] }
  | { readonly configuration: null; readonly isJson: boolean; readonly mistakes: readonly PlacedMistake[] }

/** Reads a configuration file: JSON, in which comments and trailing commas are welcome. Empty, it says nothing. */
export function readConfiguration(text: string, schema: Schema): ReadConfiguration {
  const parsed = parse(text)
  if ('mistakes' in parsed) return { configuration: null, ...parsed }
  const { tree } = parsed
  if (tree === undefined) return { configuration: configurationOf({}), isJson: true, mistakes: [] }
  const value = valueOf(tree)
  const names = { whole: l10n.t('The configuration'), prefix: '' }
  const mistakes = mistakesIn(value, schema, names).map((mistake) => placed(tree, mistake))
  const all = [...mistakes, ...repeatedNames(tree)].sort((a, b) => a.at.start - b.at.start)
  if (all.length > 0) return { configuration: null, isJson: true, mistakes: all }
  return { configuration: configurationOf(value as Written), isJson: true, mistakes: [] }
}

/** A configuration as the schema allows it. */
interface Written {
  readonly profile?: ProfileId
  readonly rules?: Readonly<Record<string, RuleLevel>>
  readonly channels?: readonly string[]
  readonly files?: readonly string[]
  readonly ignore?: readonly string[]
  readonly overrides?: readonly (Written & { readonly files: readonly string[] })[]
}

function configurationOf(written: Written): Configuration {
  const { files = [], ignore = [], overrides = [] } = written
  return {
    ...wishesOf(written),
    files,
    ignore,
    overrides: overrides.map((override) => ({ ...wishesOf(override), files: override.files })),
  }
}

function wishesOf({ profile, rules = {}, channels = [] }: Written): Wishes {
  return { ...(profile !== undefined && { profile }), rules: new Map(Object.entries(rules)), channels }
}

type Parsed =
  { readonly tree: Node | undefined } | { readonly isJson: boolean; readonly mistakes: readonly [PlacedMistake] }

function parse(text: string): Parsed {
  const errors: ParseError[] = []
  // The parser stumbles over a byte order mark.
  const json = text.replace(/^\uFEFF/, ' ')
  try {
    const tree = parseTree(json, errors, { allowTrailingComma: true, allowEmptyContent: true })
    // Most of the others follow from the first.
    const [error] = errors
    return error === undefined ? { tree } : { isJson: false, mistakes: [syntaxMistake(error)] }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const at = { start: 0, end: Math.min(1, text.length) }
    return { isJson: true, mistakes: [{ at, message: l10n.t('This is nested too deeply to be read.') }] }
  }
}

function syntaxMistake(error: ParseError): PlacedMistake {
  return { at: { start: error.offset, end: error.offset + error.length }, message: syntaxMessage(error) }
}

/** What a node stands for. Every name becomes a property of its own, also `__proto__`. */
function valueOf(node: Node): unknown {
  const { children = [] } = node
  if (node.type === 'array') return children.map(valueOf)
  if (node.type !== 'object') return node.value
  return Object.fromEntries(children.map(({ children: [name, value] = [] }) => [name!.value, valueOf(value!)]))
}

function placed(tree: Node, mistake: Mistake): PlacedMistake {
  const { message, guess } = mistake
  const at = placeOf(tree, mistake)
  if (guess === undefined) return { at, message }
  const edit = { ...at, text: JSON.stringify(guess) }
  return { at, message, fixes: [{ title: l10n.t('Replace with {0}', guess), edits: [edit] }] }
}

function placeOf(tree: Node, { path, of }: Mistake): Span {
  const node = findNodeAtLocation(tree, [...path]) ?? tree
  if (of === 'name') return spanOf(node.parent?.children?.[0] ?? node)
  const isLong = node.type === 'object' || node.type === 'array'
  return isLong ? { start: node.offset, end: node.offset + 1 } : spanOf(node)
}

function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length }
}

/** Of two properties with one name only the last would count. */
function repeatedNames(node: Node): readonly PlacedMistake[] {
  const { children = [] } = node
  const inner = children.flatMap(repeatedNames)
  if (node.type !== 'object') return inner
  const known = new Set<unknown>()
  const repeated = children.flatMap(({ children: [name] = [] }) => {
    if (!known.has(name!.value)) {
      known.add(name!.value)
      return []
    }
    return { at: spanOf(name!), message: l10n.t('"{0}" stands here twice: remove one of them.', String(name!.value)) }
  })
  return [...repeated, ...inner]
}
