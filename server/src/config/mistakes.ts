import * as l10n from '@vscode/l10n'
import { closestWord, mostGuesses } from '../closest-word.ts'
import type { Schema } from './schema.ts'

/** Names of properties and indexes of items, from the outermost value on. */
export type Path = readonly (string | number)[]

/** A value that a schema does not allow. */
export interface Mistake {
  readonly path: Path
  /** What is wrong: the name of the property, or its value. */
  readonly of: 'name' | 'value'
  /** What is wrong and what to do, in one sentence. */
  readonly message: string
  /** What was probably meant. */
  readonly guess?: string
}

/** What messages call things. */
export interface Names {
  /** The value as a whole, at the beginning of a sentence. */
  readonly whole: string
  /** What stands before the name of a property, such as `securityPolicy.`. */
  readonly prefix: string
}

/** Says what in a value, as JSON holds it, the schema does not allow. */
export function mistakesIn(value: unknown, schema: Schema, names: Names): readonly Mistake[] {
  return [...mistakesAt([], value, schema, { ...names, definitions: schema.definitions ?? {}, guesses: 0 })]
}

interface Context extends Names {
  readonly definitions: Readonly<Record<string, Schema>>
  /** How often it was looked for what was meant. */
  guesses: number
}

/** What is wrong with a value or a name. */
type Complaint = Pick<Mistake, 'message' | 'guess'>

function* mistakesAt(path: Path, value: unknown, schema: Schema, context: Context): Generator<Mistake> {
  const { $ref } = schema
  if ($ref !== undefined) {
    yield* mistakesAt(path, value, context.definitions[$ref.slice('#/definitions/'.length)]!, context)
    return
  }
  const complaint = misfit(subjectOf(path, context), value, schema, context)
  if (complaint !== null) yield { path, of: 'value', ...complaint }
  else if (Array.isArray(value)) yield* inItems(path, value, schema, context)
  else if (isObject(value)) yield* inProperties(path, value, schema, context)
}

function* inItems(path: Path, items: readonly unknown[], schema: Schema, context: Context): Generator<Mistake> {
  for (const [index, item] of items.entries()) yield* mistakesAt([...path, index], item, schema.items ?? {}, context)
}

function* inProperties(
  path: Path,
  value: Readonly<Record<string, unknown>>,
  { properties = {}, propertyNames, additionalProperties, required = [] }: Schema,
  context: Context,
): Generator<Mistake> {
  for (const [key, property] of Object.entries(value)) {
    if (Object.hasOwn(properties, key)) yield* mistakesAt([...path, key], property, properties[key]!, context)
    else if (additionalProperties === false) {
      const at = [...path, key]
      const kind = propertyNames?.title ?? l10n.t('setting')
      const name = show(propertyNames === undefined ? nameOf(at, context) : key)
      const guess = guessOf(key, Object.keys(properties), context)
      yield { path: at, of: 'name', ...unknownName(kind, name, guess) }
    }
  }
  for (const key of required) {
    if (Object.hasOwn(value, key)) continue
    yield { path, of: 'value', message: l10n.t('{0} needs "{1}".', subjectOf(path, context), key) }
  }
}

/** Says what is wrong with a value by itself, without what is in it. */
function misfit(subject: string, value: unknown, schema: Schema, context: Context): Complaint | null {
  const { type, enum: allowed, maxLength = Infinity, pattern = '', patternErrorMessage = '', minItems = 0 } = schema
  if (allowed !== undefined)
    return allowed.includes(value as string) ? null : notOneOf(subject, value, allowed, context)
  if (type !== undefined && typeOf(value) !== type) return { message: wrongType(subject, value, schema) }
  if (Array.isArray(value) && value.length < minItems) return { message: l10n.t('{0} must not be empty.', subject) }
  if (typeof value !== 'string') return null
  // JSON Schema counts characters, not the units of UTF-16.
  if (Array.from(value).length > maxLength) {
    return { message: l10n.t('{0} must not have more than {1} characters.', subject, maxLength) }
  }
  const isFit = new RegExp(pattern, 'u').test(value)
  return isFit ? null : { message: l10n.t('{0} is {1}: {2}', subject, show(value), patternErrorMessage) }
}

function notOneOf(subject: string, value: unknown, allowed: readonly string[], context: Context): Complaint {
  const list = allowed.join(', ')
  const guess = typeof value === 'string' ? guessOf(value, allowed, context) : undefined
  if (guess === undefined) return { message: l10n.t('{0} is {1}, but must be one of {2}.', subject, show(value), list) }
  const message = l10n.t('{0} is {1}, but must be one of {2}: did you mean "{3}"?', subject, show(value), list, guess)
  return { message, guess }
}

function unknownName(kind: string, name: string, guess: string | undefined): Complaint {
  if (guess === undefined) return { message: l10n.t('There is no {0} {1}: remove it.', kind, name) }
  return { message: l10n.t('There is no {0} {1}: did you mean "{2}"?', kind, name, guess), guess }
}

/** The known word that was probably meant: one that begins so, as in "warn", or is spelled almost so. */
function guessOf(word: string, known: readonly string[], context: Context): string | undefined {
  context.guesses += 1
  if (context.guesses > mostGuesses) return undefined
  const wanted = word.toLowerCase()
  const longer = wanted.length < 3 ? undefined : known.find((candidate) => candidate.startsWith(wanted))
  return longer ?? closestWord(wanted, known, Math.min(4, Math.ceil(wanted.length / 3)))
}

function wrongType(subject: string, value: unknown, { type, examples }: Schema): string {
  const names = {
    boolean: l10n.t('true or false'),
    string: l10n.t('a text'),
    array: l10n.t('a list'),
    object: l10n.t('an object'),
  }
  const wanted = names[type!]
  if (examples === undefined) return l10n.t('{0} is {1}, but must be {2}.', subject, show(value), wanted)
  const example = JSON.stringify(examples[0], null, 1).replace(/\n */g, ' ')
  return l10n.t('{0} is {1}, but must be {2} such as {3}.', subject, show(value), wanted, example)
}

/** What messages call a value: `"securityPolicy.rules.http-link"`, `"overrides[0].files"`. */
function subjectOf(path: Path, names: Names): string {
  return path.length === 0 ? names.whole : `"${nameOf(path, names)}"`
}

function nameOf(path: Path, { prefix }: Names): string {
  const parts = path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${part}`))
  return `${prefix}${parts.join('')}`
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array'
  return value === null ? 'null' : typeof value
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeOf(value) === 'object'
}

/** A value as it was written, short enough for a message. */
function show(value: unknown): string {
  const json = JSON.stringify(value)
  return json.length <= 60 ? json : `${json.slice(0, 60)}…`
}
