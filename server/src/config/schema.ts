import * as l10n from '@vscode/l10n'
import type { Profile } from '../profiles/profile.ts'
import { ruleLevels } from '../rules/rule.ts'
import type { Rule } from '../rules/rule.ts'

/**
 * The part of JSON Schema (draft 7) that configurations need. The keywords are those of the standard, and those that VS Code
 * knows besides; `mistakesIn` understands exactly these.
 */
export interface Schema {
  readonly type?: 'boolean' | 'string' | 'array' | 'object'
  readonly enum?: readonly string[]
  readonly maxLength?: number
  /** A regular expression, and what to say of a text that it does not match. */
  readonly pattern?: string
  readonly patternErrorMessage?: string
  readonly items?: Schema
  readonly minItems?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: false
  /** Its title says what a property is, for messages. */
  readonly propertyNames?: { readonly title: string }
  readonly required?: readonly string[]
  /** `#/definitions/name` */
  readonly $ref?: string
  readonly definitions?: Readonly<Record<string, Schema>>

  readonly $schema?: string
  readonly title?: string
  readonly markdownDescription?: string
  readonly markdownEnumDescriptions?: readonly string[]
  readonly default?: unknown
  /** The first of them is shown to who wrote something of another type. */
  readonly examples?: readonly unknown[]
  /** VS Code warns of commas before closing brackets otherwise. */
  readonly allowTrailingCommas?: true
}

/** What configurations may name. */
export interface Names {
  readonly rules: readonly Pick<Rule, 'id' | 'severity' | 'summary'>[]
  readonly profiles: Readonly<Record<string, Pick<Profile, 'name' | 'summary'>>>
}

function globs(): Schema {
  const items: Schema = {
    type: 'string',
    maxLength: 200,
    pattern: '^(?!!|\\.{0,2}/)[^\\\\]+$',
    patternErrorMessage: l10n.t(
      'write a path such as "docs/*.md", with "/" between folders and nothing such as "!" or "/" before it.',
    ),
  }
  return { type: 'array', items, examples: [['docs/*.md']] }
}

function channels(): Schema {
  const items: Schema = {
    type: 'string',
    maxLength: 500,
    pattern: '^\\S+$',
    patternErrorMessage: l10n.t('write an e-mail address, a URL or a handle, without spaces.'),
  }
  return {
    type: 'array',
    items,
    examples: [['security@acme.dev', 'https://acme.dev/security']],
    markdownDescription:
      'Addresses and URLs that are known to be right: rules that doubt the contacts of a policy are silent on them, and on every page below such a URL.',
  }
}

/** How loud each rule is. */
export function rulesSchema(rules: Names['rules']): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    propertyNames: { title: l10n.t('rule') },
    properties: Object.fromEntries(
      rules.map(({ id, severity, summary }) => [
        id,
        { enum: ruleLevels, default: severity, markdownDescription: summary },
      ]),
    ),
  }
}

/** Which standard a policy is held against. */
export function profileSchema(profiles: Names['profiles']): Schema {
  return {
    enum: Object.keys(profiles),
    default: 'default',
    markdownEnumDescriptions: Object.values(profiles).map(({ summary }) => summary),
  }
}

/** The schema of the values of the section `securityPolicy` of an editor's settings, as far as the checks know them. */
export function settingsSchema({ rules, profiles }: Names): Schema {
  return {
    type: 'object',
    properties: {
      enable: { type: 'boolean' },
      profile: profileSchema(profiles),
      rules: { ...rulesSchema(rules), examples: [{ [rules[0]?.id ?? 'rule']: 'off' }] },
      files: globs(),
      codeLens: { type: 'boolean' },
    },
  }
}

/** The schema of `.security-policy.json`. */
export function configurationSchema({ rules, profiles }: Names): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of the checks of security policies',
    allowTrailingCommas: true,
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', markdownDescription: 'The schema of this file, for editors that do not know it.' },
      profile: { $ref: '#/definitions/profile' },
      rules: { $ref: '#/definitions/rules' },
      channels: { $ref: '#/definitions/channels' },
      files: {
        ...globs(),
        markdownDescription:
          'More files to check as security policies: paths from the folder of this file, such as `handbook/security-*.md`.',
      },
      ignore: {
        ...globs(),
        markdownDescription:
          'Files and folders that are not checked: paths from the folder of this file, such as `examples` or `**/vendor`.',
      },
      overrides: {
        type: 'array',
        markdownDescription:
          'What holds for some files only. Of several that hold for a file, the last is the strongest.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {
            files: {
              ...globs(),
              minItems: 1,
              markdownDescription: 'The files that it holds for: paths from the folder of this file.',
            },
            profile: { $ref: '#/definitions/profile' },
            rules: { $ref: '#/definitions/rules' },
            channels: { $ref: '#/definitions/channels' },
          },
        },
        examples: [[{ files: ['docs/*.md'], rules: { [rules[0]?.id ?? 'rule']: 'off' } }]],
      },
    },
    examples: [{ profile: 'default' }],
    definitions: {
      profile: {
        ...profileSchema(profiles),
        markdownDescription: 'What the policy is held against.',
      },
      rules: {
        ...rulesSchema(rules),
        markdownDescription: 'How loud the findings of a rule are, or `off` to leave the rule out.',
        examples: [{ [rules[0]?.id ?? 'rule']: 'off' }],
      },
      channels: channels(),
    },
  }
}
