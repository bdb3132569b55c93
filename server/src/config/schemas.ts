import { profiles } from '../profiles/profiles.ts'
import type { Rule } from '../rules/rule.ts'
import { configurationSchema, settingsSchema } from './schema.ts'
import type { Schema } from './schema.ts'

/** What settings and configuration files may say. */
export interface Schemas {
  readonly settings: Schema
  readonly configuration: Schema
}

const memory = new WeakMap<readonly Rule[], Schemas>()

/** The schemas that name these rules, and all profiles. */
export function schemasFor(rules: readonly Rule[]): Schemas {
  const known = memory.get(rules)
  if (known !== undefined) return known
  const names = { rules, profiles }
  const schemas = { settings: settingsSchema(names), configuration: configurationSchema(names) }
  memory.set(rules, schemas)
  return schemas
}
