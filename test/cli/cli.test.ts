import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/** Runs the command line as its own process. */
function start(...args: readonly string[]): ChildProcessWithoutNullStreams {
  const cli = fileURLToPath(new URL('../../server/src/cli.ts', import.meta.url))
  return spawn(process.execPath, ['--import', 'tsx', cli, ...args])
}

/** What a process writes, once it has ended. */
async function endOf(
  child: ChildProcessWithoutNullStreams,
): Promise<{ out: string; err: string; code: number | null }> {
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { out, err, code: child.exitCode }
}

describe('the process of security-policy', () => {
  it('reads the standard input and tells the result by its exit code', async () => {
    const child = start('lint', '-')
    child.stdin.end('# Security Policy\n\nReport at http://github.com/octo/engine/security/advisories/new.\n')
    const { out, code } = await endOf(child)
    assert.match(out, /^-\n.*http-link\n.*1 file checked: /s)
    assert.equal(code, 1)
  })

  it('fails on a wrong call', async () => {
    const { err, code } = await endOf(start('lint', '--no-such-option'))
    assert.match(err, /unknown option/)
    assert.equal(code, 2)
  })

  it('ends quietly when nobody reads on', async () => {
    const child = start('inspect', '--format', 'json', '-')
    child.stdout.destroy()
    child.stdin.end('Please email security@acme.dev.\n\n'.repeat(2000))
    assert.equal(await text(child.stderr), '')
  })
})
