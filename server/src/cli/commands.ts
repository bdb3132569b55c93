import { pathToFileURL } from 'node:url'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { lint } from '../lint/lint.ts'
import { readPolicy } from '../policy/read.ts'
import { scorecard } from '../policy/scorecard.ts'
import { loadProject } from '../project/load.ts'
import { nodeFiles } from '../project/node-files.ts'
import { noProject } from '../project/project.ts'
import { jsonInspection } from '../reports/inspection-json.ts'
import { prettyInspection } from '../reports/inspection-pretty.ts'
import { inspectionOf } from '../reports/inspection.ts'
import { jsonReport } from '../reports/json.ts'
import { prettyReport } from '../reports/pretty.ts'
import type { CheckedFile } from '../reports/report.ts'
import { rules } from '../rules/index.ts'
import { readSettings } from '../settings.ts'
import { findInputs } from './inputs.ts'
import { printable } from '../reports/printable.ts'
import { readSource } from './read.ts'
import type { Source } from './read.ts'
import type { Terminal } from './terminal.ts'

/** 0: nothing to do; 1: findings of warning or worse; 2: something could not be read, or was not understood. */
export type ExitCode = 0 | 1 | 2

export const lintReports = { pretty: prettyReport, json: jsonReport }
export const inspectionReports = { pretty: prettyInspection, json: jsonInspection }

export interface LintOptions {
  readonly format: keyof typeof lintReports
  /** Pairs "id=level". */
  readonly rule: readonly string[]
}

/** Checks files and prints what is wrong with them. */
export async function lintFiles(args: readonly string[], options: LintOptions, terminal: Terminal): Promise<ExitCode> {
  const levels = Object.fromEntries(options.rule.map((pair) => splitAt(pair, pair.indexOf('='))))
  const { settings, mistakes } = readSettings(
    { rules: levels },
    rules.map(({ id }) => id),
  )
  if (mistakes.length > 0) {
    complain(
      terminal,
      mistakes.map((mistake) => mistake.replace('"securityPolicy.rules"', '--rule')),
    )
    return 2
  }
  const { sources, complete } = await readSources(args, terminal)
  let failed = !complete
  const files: CheckedFile[] = []
  for (const { path, file, text, sizeInBytes } of sources) {
    const policy = readPolicy(text)
    const links = policy.links.map(({ url }) => url)
    const project = file === null ? noProject : await loadProject(nodeFiles, pathToFileURL(file).href, null, links)
    const findings = lint({
      policy,
      project,
      rules,
      settings,
      onRuleError: (rule, error) => {
        failed = true
        complain(terminal, [`${path} could not be checked by the rule "${rule.id}": ${String(error)}`])
      },
    })
    const document = TextDocument.create('', 'markdown', 0, text)
    files.push({ path, document, scorecard: scorecard(text, sizeInBytes).score, findings })
  }
  terminal.write(lintReports[options.format](files, terminal))
  if (failed) return 2
  return files.some(({ findings }) => findings.some(({ severity }) => severity !== 'information')) ? 1 : 0
}

export interface InspectOptions {
  readonly format: keyof typeof inspectionReports
}

/** Prints what policies say. */
export async function inspectFiles(
  args: readonly string[],
  options: InspectOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { sources, complete } = await readSources(args, terminal)
  const files = sources.map(({ path, text, sizeInBytes }) =>
    inspectionOf(path, readPolicy(text), scorecard(text, sizeInBytes).score),
  )
  terminal.write(inspectionReports[options.format](files, terminal))
  return complete ? 0 : 2
}

function splitAt(text: string, at: number): [string, string] {
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** Reads what the arguments name; what cannot be read is told, and then the result is not complete. */
async function readSources(
  args: readonly string[],
  terminal: Terminal,
): Promise<{ readonly sources: readonly Source[]; readonly complete: boolean }> {
  const { inputs, mistakes } = await findInputs(args, terminal.folder)
  const read = await Promise.all(inputs.map((input) => readSource(input, terminal)))
  const sources = read.filter((source) => typeof source !== 'string')
  const all = [...mistakes, ...read.filter((source) => typeof source === 'string')]
  complain(terminal, all)
  return { sources, complete: all.length === 0 }
}

function complain(terminal: Terminal, mistakes: readonly string[]): void {
  for (const mistake of mistakes) terminal.warn(`security-policy: ${printable(mistake)}\n`)
}
