import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../server/src/cli/run.ts'

const policy = '# Security Policy\n\nEmail security@acme.dev to report a vulnerability.\n'

describe('security-policy preview', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'preview-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  async function preview(args: readonly string[], input = ''): Promise<{ code: number; out: string; err: string }> {
    let out = ''
    let err = ''
    const code = await run(['preview', ...args], {
      folder,
      color: false,
      readInput: () => Promise.resolve(new TextEncoder().encode(input)),
      write: (text) => (out += text),
      warn: (text) => (err += text),
    })
    return { code, out, err }
  }

  it('writes a file', async () => {
    writeFileSync(join(folder, 'SECURITY.md'), policy)
    assert.deepEqual(await preview(['SECURITY.md', '--output', 'out.html']), { code: 0, out: '', err: '' })
    assert.match(readFileSync(join(folder, 'out.html'), 'utf8'), /<title>What reporters read: SECURITY\.md<\/title>/)
  })

  it('takes the policy of a folder, and the standard input, and writes to the standard output', async () => {
    writeFileSync(join(folder, 'SECURITY.md'), policy)
    const [fromFolder, fromInput] = [await preview([]), await preview(['-', '--output', '-'], policy)]
    assert.equal(fromFolder.code, 0)
    assert.match(fromFolder.out, /mailto:security@acme\.dev/)
    assert.equal(fromInput.out, fromFolder.out)
  })

  it('embeds the images of the repository, and no others', async () => {
    mkdirSync(join(folder, 'repository', '.git'), { recursive: true })
    mkdirSync(join(folder, 'repository', 'docs'))
    for (const path of ['outside.png', 'repository/a.png', 'repository/docs/b.png'])
      writeFileSync(join(folder, path), 'A')
    symlinkSync(join(folder, 'outside.png'), join(folder, 'repository/docs/link.png'))
    const images = '![](../a.png) ![](/a.png) ![](b.png) ![](../../outside.png) ![](link.png) ![](none.png)'
    writeFileSync(join(folder, 'repository/docs/SECURITY.md'), `${policy}\n${images}\n`)
    const { out } = await preview(['repository/docs/SECURITY.md'])
    assert.deepEqual(
      [...out.matchAll(/<img (src="data:|data-relative="[^"]*)/g)].map(([, found]) => found),
      [
        'src="data:',
        'src="data:',
        'src="data:',
        ...['../../outside.png', 'link.png', 'none.png'].map((path) => `data-relative="${path}`),
      ],
    )
  })

  it('tells nobody where the file lies', async () => {
    writeFileSync(join(folder, 'SECURITY.md'), policy)
    const { out } = await preview([join(folder, 'SECURITY.md')])
    assert.equal(out.includes(folder), false)
  })

  it('holds the policy against a profile', async () => {
    const { out } = await preview(['-', '--profile', 'cisa'], policy)
    assert.match(out, /Profile CISA BOD 20-01: \d+ of 13 met/)
  })

  it('fails with 2 and writes nothing where there is nothing to read, or nowhere to write', async () => {
    const missing = await preview(['SECURITY.md', '--output', 'out.html'])
    assert.deepEqual([missing.code, missing.out], [2, ''])
    assert.match(missing.err, /SECURITY\.md cannot be read: there is no such file/)
    assert.equal(existsSync(join(folder, 'out.html')), false)
    const nowhere = await preview(['-', '--output', 'no/out.html'], policy)
    assert.equal(nowhere.code, 2)
    assert.match(nowhere.err, /no\/out\.html cannot be written: there is no such folder/)
  })

  it('writes over no policy, by whatever name', async () => {
    writeFileSync(join(folder, 'SECURITY.md'), policy)
    symlinkSync('SECURITY.md', join(folder, 'link.html'))
    for (const output of ['SECURITY.md', './link.html']) {
      const { code, err } = await preview(['SECURITY.md', '--output', output])
      assert.equal(code, 2)
      assert.match(err, /is the policy itself: name another file/)
    }
    assert.equal(readFileSync(join(folder, 'SECURITY.md'), 'utf8'), policy)
  })

  it('is of one policy', async () => {
    for (const name of ['SECURITY.md', 'SECURITY.markdown']) writeFileSync(join(folder, name), policy)
    const { code, err } = await preview(['.'])
    assert.equal(code, 2)
    assert.match(err, /stands for 2 policies: name the one to preview/)
  })
})
