import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import { TextDocument } from 'vscode-languageserver-textdocument'
import manifest from '../../../package.json' with { type: 'json' }
import { configurationNames } from '../config/configuration.ts'
import { mistakesIn } from '../config/mistakes.ts'
import type { FileSettings } from '../config/resolve.ts'
import { rulesSchema } from '../config/schema.ts'
import { configurationKind } from '../kinds/configuration.ts'
import type { Kind } from '../kinds/kind.ts'
import { isPolicyReading, policyKind } from '../kinds/policy.ts'
import { securityTxtKind } from '../kinds/security-txt.ts'
import type { LintContext } from '../lint/context.ts'
import type { ProfileId } from '../profiles/profiles.ts'
import { scorecard } from '../policy/scorecard.ts'
import { jsonReport } from '../reports/json.ts'
import { prettyReport } from '../reports/pretty.ts'
import { sarifReport } from '../reports/sarif.ts'
import type { CheckedFile } from '../reports/report.ts'
import { rules } from '../rules/index.ts'
import { isSerious } from '../rules/rule.ts'
import type { RuleLevel } from '../rules/rule.ts'
import { CommandConfiguration } from './configuration.ts'
import type { ConfigOption } from './configuration.ts'
import { complain, forEachFile } from './for-each-file.ts'
import type { ExitCode } from './for-each-file.ts'
import { isSecurityTxt, securityTxtIn } from './inputs.ts'
import { projectAround } from './project.ts'
import type { Source } from './read.ts'
import type { Terminal } from './terminal.ts'

export const lintReports = { pretty: prettyReport, json: jsonReport, sarif: sarifReport }

export interface LintOptions {
  readonly format: keyof typeof lintReports
  /** Pairs "id=level". */
  readonly rule: readonly string[]
  readonly profile?: ProfileId
  /** To print hints, too. */
  readonly hints: boolean
  readonly config: ConfigOption
}

/** Checks files and prints what is wrong with them. */
export async function lintFiles(args: readonly string[], options: LintOptions, terminal: Terminal): Promise<ExitCode> {
  const levels = levelsFrom(options.rule, terminal)
  if (levels === null) return 2
  const failures: string[] = []
  const context = {
    configuration: new CommandConfiguration(options.config, terminal),
    options: { ...(options.profile !== undefined && { profile: options.profile }), rules: levels },
    terminal,
    furtherIn: securityTxtIn,
  }
  const { results, complete } = await forEachFile(args, context, (source, settings) =>
    check(source, settings, (rule, error) => {
      failures.push(`${source.path} could not be checked by the rule "${rule.id}": ${String(error)}`)
    }),
  )
  for (const failure of failures) complain(terminal, failure)
  const ended = complete && failures.length === 0
  const folder = pathToFileURL(terminal.folder).href
  const { hints } = options
  const run = { color: terminal.color, hints, version: manifest.version, folder, complete: ended }
  terminal.write(await lintReports[options.format](results, run))
  if (!ended) return 2
  return results.some(({ findings }) => findings.some(isSerious)) ? 1 : 0
}

/** The levels of rules that the option `--rule` sets; `null` when it is wrong, which has been told. */
function levelsFrom(pairs: readonly string[], terminal: Terminal): ReadonlyMap<string, RuleLevel> | null {
  const levels = Object.fromEntries(
    pairs.map((pair) => {
      const [id, ...level] = pair.split('=')
      return [id!, level.join('=')] as const
    }),
  )
  const mistakes = mistakesIn(levels, rulesSchema(rules), { whole: '--rule', prefix: '' })
  for (const { message } of mistakes) complain(terminal, `--rule: ${message}`)
  return mistakes.length === 0 ? new Map(Object.entries(levels) as [string, RuleLevel][]) : null
}

/** Whatever has no other name was named to be read as a policy. */
function kindOf(file: string | null): Kind {
  if (file === null) return policyKind
  if (isSecurityTxt(file)) return securityTxtKind
  return configurationNames.includes(basename(file)) ? configurationKind : policyKind
}

async function check(
  source: Source,
  settings: FileSettings,
  onRuleError: NonNullable<LintContext['onRuleError']>,
): Promise<CheckedFile> {
  const { path, file, text, hasBom, sizeInBytes } = source
  const kind = kindOf(file)
  // In a policy the mark means nothing.
  const reading = kind.read(hasBom && kind === securityTxtKind ? `\uFEFF${text}` : text)
  const project = await projectAround(source, reading.links, settings)
  const today = new Date().toISOString().slice(0, 10)
  return {
    path,
    uri: file === null ? null : pathToFileURL(file).href,
    document: TextDocument.create('', kind === policyKind ? 'markdown' : kind.name, 0, reading.text),
    scorecard: isPolicyReading(reading) ? scorecard(text, sizeInBytes).score : null,
    findings: reading.find({ project, rules, settings, today, onRuleError }),
  }
}
