import { readingOf } from '../kinds/policy.ts'
import { profileIds } from '../profiles/profiles.ts'
import type { ProfileId } from '../profiles/profiles.ts'
import { readPolicy } from '../policy/read.ts'
import { scorecard } from '../policy/scorecard.ts'
import { jsonInspection } from '../reports/inspection-json.ts'
import { prettyInspection } from '../reports/inspection-pretty.ts'
import { inspectionOf } from '../reports/inspection.ts'
import type { RuleLevel } from '../rules/rule.ts'
import { CommandConfiguration } from './configuration.ts'
import type { ConfigOption } from './configuration.ts'
import { forEachFile } from './for-each-file.ts'
import type { ExitCode } from './for-each-file.ts'
import { isSecurityTxt } from './inputs.ts'
import { projectAround } from './project.ts'
import type { Terminal } from './terminal.ts'

export const inspectionReports = { pretty: prettyInspection, json: jsonInspection }

export interface InspectOptions {
  readonly format: keyof typeof inspectionReports
  /** The only profile to hold the policies against. */
  readonly profile?: ProfileId
  readonly config: ConfigOption
}

/** Prints what policies say. */
export async function inspectFiles(
  args: readonly string[],
  options: InspectOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const chosen = options.profile === undefined ? profileIds : [options.profile]
  const context = {
    configuration: new CommandConfiguration(options.config, terminal),
    options: { rules: new Map<string, RuleLevel>() },
    terminal,
    refusal: (file: string) => (isSecurityTxt(file) ? 'is no policy, so that only "lint" can read it.' : null),
  }
  const { results, complete } = await forEachFile(args, context, async (source, settings) => {
    const { path, text, sizeInBytes } = source
    const { policy, links } = readingOf(readPolicy(text))
    const project = await projectAround(source, links, settings)
    return inspectionOf(path, policy, scorecard(text, sizeInBytes).score, project, chosen)
  })
  terminal.write(inspectionReports[options.format](results, terminal))
  return complete ? 0 : 2
}
