import { pathToFileURL } from 'node:url'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { lint } from '../lint/lint.ts'
import type { LintInput } from '../lint/lint.ts'
import type { LintSettings } from '../lint/severity.ts'
import { readPolicy } from '../policy/read.ts'
import { scorecard } from '../policy/scorecard.ts'
import { loadProject } from '../project/load.ts'
import { nodeFiles } from '../project/node-files.ts'
import { noProject } from '../project/project.ts'
import { jsonReport } from '../reports/json.ts'
import { prettyReport } from '../reports/pretty.ts'
import type { CheckedFile } from '../reports/report.ts'
import { rules } from '../rules/index.ts'
import { isSerious } from '../rules/rule.ts'
import { readSettings } from '../settings.ts'
import { complain, forEachFile } from './for-each-file.ts'
import type { ExitCode } from './for-each-file.ts'
import type { Source } from './read.ts'
import type { Terminal } from './terminal.ts'

export const lintReports = { pretty: prettyReport, json: jsonReport }

export interface LintOptions {
  readonly format: keyof typeof lintReports
  /** Pairs "id=level". */
  readonly rule: readonly string[]
}

/** Checks files and prints what is wrong with them. */
export async function lintFiles(args: readonly string[], options: LintOptions, terminal: Terminal): Promise<ExitCode> {
  const settings = settingsFrom(options, terminal)
  if (settings === null) return 2
  const failures: string[] = []
  const { results, complete } = await forEachFile(args, terminal, (source) =>
    check(source, settings, (rule, error) => {
      failures.push(`${source.path} could not be checked by the rule "${rule.id}": ${String(error)}`)
    }),
  )
  for (const failure of failures) complain(terminal, failure)
  terminal.write(lintReports[options.format](results, terminal))
  if (!complete || failures.length > 0) return 2
  return results.some(({ findings }) => findings.some(isSerious)) ? 1 : 0
}

/** The settings that the options make; `null` when they are wrong, which has been told. */
function settingsFrom(options: LintOptions, terminal: Terminal): LintSettings | null {
  const levels = options.rule.map((pair) => {
    const [id, ...level] = pair.split('=')
    return [id!, level.join('=')] as const
  })
  const ids = rules.map(({ id }) => id)
  const { settings, mistakes } = readSettings({ rules: Object.fromEntries(levels) }, ids)
  for (const mistake of mistakes) complain(terminal, mistake.replace('"securityPolicy.rules"', '--rule'))
  return mistakes.length === 0 ? settings : null
}

async function check(
  { path, file, text, sizeInBytes }: Source,
  settings: LintSettings,
  onRuleError: NonNullable<LintInput['onRuleError']>,
): Promise<CheckedFile> {
  const policy = readPolicy(text)
  const links = policy.links.map(({ url }) => url)
  const project = file === null ? noProject : await loadProject(nodeFiles, pathToFileURL(file).href, null, links)
  return {
    path,
    document: TextDocument.create('', 'markdown', 0, text),
    scorecard: scorecard(text, sizeInBytes).score,
    findings: lint({ policy, project, rules, settings, today: new Date().toISOString().slice(0, 10), onRuleError }),
  }
}
