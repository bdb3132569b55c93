import type { Schema } from './schema.ts'

/** A schema that allows everything, and says what there is to choose from. */
export interface AssistingSchema extends Pick<Schema, Saying> {
  /** What is known, beside anything else. */
  readonly anyOf?: readonly object[]
  readonly items?: AssistingSchema
  readonly properties?: Readonly<Record<string, AssistingSchema>>
  readonly definitions?: Readonly<Record<string, AssistingSchema>>
}

/** Keywords that demand nothing. */
const saying = [
  '$schema',
  '$ref',
  'title',
  'markdownDescription',
  'default',
  'examples',
  'allowTrailingCommas',
] as const
type Saying = (typeof saying)[number]

/**
 * What an editor needs to complete and to explain a value, without anything that the value must be. VS Code marks by itself what a
 * schema does not allow, beside our marks at the same places, less clearly, and without a fix.
 */
export function assistingSchema(schema: Schema): AssistingSchema {
  const { enum: known, markdownEnumDescriptions, items, properties, definitions } = schema
  return {
    ...Object.fromEntries(saying.flatMap((keyword) => (keyword in schema ? [[keyword, schema[keyword]]] : []))),
    ...(known !== undefined && { anyOf: [{ enum: known, markdownEnumDescriptions }, {}] }),
    ...(items !== undefined && { items: assistingSchema(items) }),
    ...(properties !== undefined && { properties: assistingSchemas(properties) }),
    ...(definitions !== undefined && { definitions: assistingSchemas(definitions) }),
  }
}

function assistingSchemas(schemas: Readonly<Record<string, Schema>>): Readonly<Record<string, AssistingSchema>> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, assistingSchema(schema)]))
}
