import { Argument, Command, CommanderError, Option } from 'commander'
import manifest from '../../../package.json' with { type: 'json' }
import type { ExitCode } from './for-each-file.ts'
import { inspectFiles, inspectionReports } from './inspect.ts'
import type { InspectOptions } from './inspect.ts'
import { profileIds } from '../profiles/profiles.ts'
import { lintFiles, lintReports } from './lint.ts'
import type { LintOptions } from './lint.ts'
import { previewFile } from './preview.ts'
import type { PreviewOptions } from './preview.ts'
import type { Terminal } from './terminal.ts'

/** Runs the command line and tells the exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0
  const program = new Command('security-policy')
    .description('Checks SECURITY.md files: what is wrong with them, and what they say.')
    .version(manifest.version)
    .configureOutput({ writeOut: terminal.write, writeErr: terminal.warn, getOutHasColors: () => terminal.color })
    .exitOverride()
    .helpCommand(false)
  program
    .command('lint')
    .summary('print what is wrong with security policies')
    .description(
      'Print what is wrong with security policies. A folder stands for its policy where GitHub looks for it, or else for every SECURITY.md below it, and for its security.txt. Exits with 1 when there is a warning or an error, with 2 when something cannot be read or a configuration file has a mistake.',
    )
    .addArgument(filesArgument())
    .addOption(formatOption(lintReports))
    .addOption(
      new Option('--rule <id=level>', 'make a rule off, hint, information, warning or error; may be repeated')
        .argParser<string[]>((pair, pairs) => [...pairs, pair])
        .default([], 'as each rule is'),
    )
    .addOption(new Option('--profile <profile>', 'what to hold the policies against').choices(profileIds))
    .addOption(new Option('--hints', 'print hints, too (json and sarif always hold them)').default(false, 'count them'))
    .addOption(configOption())
    .addOption(noConfigOption())
    .action(async (files: string[], options: LintOptions) => {
      code = await lintFiles(files, options, terminal)
    })
  program
    .command('inspect')
    .summary('print what security policies say')
    .description(
      'Print what security policies say: channels, times, versions, scope and so on, and which demands of standards they meet.',
    )
    .addArgument(filesArgument())
    .addOption(formatOption(inspectionReports))
    .addOption(
      new Option('--profile <profile>', 'what to hold the policies against')
        .choices(profileIds)
        .default(undefined, 'all'),
    )
    .addOption(configOption())
    .addOption(noConfigOption())
    .action(async (files: string[], options: InspectOptions) => {
      code = await inspectFiles(files, options, terminal)
    })
  program
    .command('preview')
    .summary('write what reporters read as an HTML file')
    .description(
      'Write what reporters read as one HTML file: the answers that a security policy gives, its score, and its text with what was found in it.',
    )
    .addArgument(new Argument('[file]', 'file, folder, or - for the standard input').default('.', 'this folder'))
    .addOption(new Option('--output <file>', 'the file to write, or - for the standard output').default('-'))
    .addOption(new Option('--profile <profile>', 'what to hold the policy against').choices(profileIds))
    .addOption(configOption())
    .addOption(noConfigOption())
    .action(async (file: string, options: PreviewOptions) => {
      code = await previewFile(file, options, terminal)
    })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : 2
  }
}

function filesArgument(): Argument {
  return new Argument('[files...]', 'files, folders, globs, or - for the standard input').default(['.'], 'this folder')
}

function formatOption(formats: object): Option {
  return new Option('--format <format>', 'how to print it').choices(Object.keys(formats)).default('pretty')
}

function configOption(): Option {
  return new Option('--config <file>', 'the configuration to use').default(true, 'the nearest .security-policy.json')
}

function noConfigOption(): Option {
  return new Option('--no-config', 'use no configuration')
}
