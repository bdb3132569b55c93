import { profileSchema, rulesSchema } from '../server/src/config/schema.ts'
import type { Names } from '../server/src/config/schema.ts'
import type { DocumentedRule } from './read-rules.ts'

/** The text of `server/src/rules/index.ts`. */
export function ruleIndex(rules: readonly DocumentedRule[]): string {
  const names = rules.map(({ rule, path }) => [camelCase(rule.id), `${fromIndex(path)}.ts`] as const)
  return [
    '// Written by `npm run generate`.',
    ...names.map(([name, path]) => `import ${name} from '${path}'`),
    "import type { Rule } from './rule.ts'",
    '',
    '/** Every rule, in alphabetical order. */',
    'export const rules: readonly Rule[] = [',
    ...names.map(([name]) => `  ${name},`),
    ']',
    '',
  ].join('\n')
}

/** A path from the root of the repository as the index must write it. */
function fromIndex(path: string): string {
  return path.replace(/^server\/src\/(?:rules\/)?/, (folder) => (folder.endsWith('/rules/') ? './' : '../'))
}

function camelCase(id: string): string {
  return id.replace(/[-_/]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

const tableStart = '<!-- rules: written by npm run generate -->'
const tableEnd = '<!-- rules end -->'

/** The README with the table of rules between its two marks. Throws when they are not there. */
export function withRuleTable(readme: string, rules: readonly DocumentedRule[]): string {
  const start = readme.indexOf(tableStart)
  const end = readme.indexOf(tableEnd)
  if (start < 0 || end < start) throw new Error(`README.md needs the lines "${tableStart}" and "${tableEnd}"`)
  const rows = rules.map(({ rule, page, path }) => {
    const fix = page.wrong.some(({ fixed }) => fixed.length > 0) ? 'yes' : ''
    return `| [\`${rule.id}\`](${path}.md) | ${rule.severity} | ${fix} | ${rule.summary.replaceAll('|', '\\|')} |`
  })
  const table = ['| rule | severity | fix | finds |', '| --- | --- | --- | --- |', ...rows].join('\n')
  return `${readme.slice(0, start)}${tableStart}\n\n${table}\n\n${readme.slice(end)}`
}

/** The parts of `package.json` that are read here. */
interface Manifest {
  contributes?: { configuration?: { properties?: Record<string, object> } }
}

/** `package.json` with the settings that name rules and profiles; everything else stays as it is. */
export function settingsOf(packageJson: string, { rules, profiles }: Names): string {
  const manifest = JSON.parse(packageJson) as Manifest
  const settings = manifest.contributes?.configuration?.properties
  if (settings === undefined) throw new Error('package.json needs "contributes.configuration.properties"')
  for (const [name, schema] of [
    ['securityPolicy.profile', profileSchema(profiles)],
    ['securityPolicy.rules', { ...rulesSchema(rules), default: {} }],
  ] as const) {
    settings[name] = { ...settings[name], ...schema }
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}
