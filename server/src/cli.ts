import { run } from './cli/run.ts'
import { processTerminal } from './cli/terminal.ts'

// Whoever reads the output may stop reading at any time, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
void run(process.argv.slice(2), processTerminal).then((code) => {
  process.exitCode = code
})
