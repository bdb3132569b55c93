import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import manifest from '../../package.json' with { type: 'json' }
import { nodeFiles } from './project/node-files.ts'
import { rules } from './rules/index.ts'
import { startServer } from './server.ts'

const usage = `Usage: security-policy-language-server TRANSPORT

Checks security policies (SECURITY.md) for editors that speak the language server protocol.

Transports:
  --stdio            standard input and output
  --node-ipc         the channel of a Node process that forked this one
  --socket=PORT      a port that the editor listens on
  --pipe=NAME        a pipe or socket file that the editor listens on

Options:
  --clientProcessId=PID  end when this process does
  --version              print the version
  --help                 print this
`

main(process.argv.slice(2))

function main(args: readonly string[]): void {
  const options = readArguments(args)
  if (typeof options === 'string') fail(options)
  else if (options.help) process.stdout.write(usage)
  else if (options.version) process.stdout.write(`${manifest.version}\n`)
  else if (!hasTransport(options)) fail('Say how the editor is connected, for example with --stdio.')
  else serve()
}

/** The arguments, or what is wrong with them. */
function readArguments(args: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const
  const value = { type: 'string' } as const
  try {
    const options = {
      stdio: flag,
      'node-ipc': flag,
      socket: value,
      pipe: value,
      clientProcessId: value,
      version: flag,
      help: flag,
    }
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function hasTransport(options: Exclude<ReturnType<typeof readArguments>, string>): boolean {
  return options.stdio || options['node-ipc'] || options.socket !== undefined || options.pipe !== undefined
}

function fail(message: string): void {
  process.stderr.write(`${message}\n\n${usage}`)
  process.exitCode = 2
}

/** The library reads the transport from the arguments itself. */
function serve(): void {
  const connection = createConnection(ProposedFeatures.all)
  // One broken request must not take the others with it.
  const survive = (error: unknown) => {
    connection.console.error(`Unexpected: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  }
  process.on('uncaughtException', survive)
  process.on('unhandledRejection', survive)
  startServer(connection, { version: manifest.version, files: nodeFiles, rules, rulePages: findRulePages() })
}

/** Beside the bundle, or in the sources beside this file. */
function findRulePages(): string | null {
  const folders = ['security-policy-rules/', 'rules/'].map((folder) => new URL(folder, import.meta.url))
  return folders.find((folder) => existsSync(folder))?.href ?? null
}
