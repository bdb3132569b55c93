// Everything that must hold, in one command: `npm test`. Ends with a line `N passed, N failed`.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const corpus = resolve(root, '../shared/corpus')

/** A check, as a script of `package.json`. One that counts prints mocha's summary or `N passed, N failed`. */
interface Step {
  readonly title: string
  readonly script: readonly string[]
}

const steps: readonly Step[] = [
  { title: 'Types', script: ['typecheck'] },
  { title: 'Style', script: ['lint'] },
  { title: 'Generated files', script: ['generate', '--', '--check'] },
  { title: 'Build', script: ['build'] },
  { title: 'Tests', script: ['test:unit'] },
  { title: 'Tests in VS Code', script: ['test:vscode'] },
  ...(existsSync(corpus) ? [{ title: 'Corpus', script: ['corpus', '--', corpus] }] : []),
]

let passed = 0
let failed = 0
for (const { title, script } of steps) {
  console.log(`\n=== ${title}`)
  const { code, output } = await run(script)
  const counts = countsIn(output)
  passed += counts.passed
  failed += counts.failed
  // A step that counts nothing is one check.
  if (counts.passed + counts.failed === 0 && code === 0) passed++
  if (code !== 0 && counts.failed === 0) failed++
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

/** Runs a script, shows its output, and keeps it. */
async function run(script: readonly string[]): Promise<{ code: number; output: string }> {
  const child = spawn('npm', ['run', '--silent', ...script], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
    process.stdout.write(text)
  })
  const [code] = (await once(child, 'close')) as [number | null]
  return { code: code ?? 1, output }
}

/** The counts that test runs printed: all of those that say `N passed, N failed`, else mocha's summary. */
function countsIn(output: string): { passed: number; failed: number } {
  const runs = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)]
  const sum = (group: number) => runs.reduce((all, run) => all + Number(run[group]), 0)
  if (runs.length > 0) return { passed: sum(1), failed: sum(2) }
  const words = output.split(/[\s,]+/)
  const last = (after: string): number => {
    const at = words.findLastIndex((word, index) => word === after && Number.isInteger(Number(words[index - 1])))
    return at < 1 ? 0 : Number(words[at - 1])
  }
  return { passed: last('passing'), failed: last('failing') }
}
