#!/usr/bin/env node
// Executable with the interface of `code`, so that `runTests({ vscodeExecutablePath })` can start it.
import 'tsx'

await import('./main.ts')
