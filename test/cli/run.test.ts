import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Log } from 'sarif'
import { run } from '../../server/src/cli/run.ts'
import { rules } from '../../server/src/rules/index.ts'

interface Result {
  readonly code: number
  readonly out: string
  readonly err: string
}

describe('security-policy', () => {
  let folder = ''
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const call = async (args: readonly string[], input = ''): Promise<Result> => {
    let out = ''
    let err = ''
    const code = await run(args, {
      folder,
      color: false,
      readInput: () => Promise.resolve(new TextEncoder().encode(input)),
      write: (text) => (out += text),
      warn: (text) => (err += text),
    })
    return { code, out, err }
  }
  const paths = async (...args: readonly string[]): Promise<readonly string[]> => {
    const { out } = await call(['lint', '--format', 'json', ...args])
    return (JSON.parse(out) as { files: { path: string }[] }).files.map(({ path }) => path)
  }

  // An ignore comment that silences nothing is reported as information, whatever else the rules find.
  const off = '# Security Policy\n\n<!-- security-policy-disable-next-line no-such-rule -->\nMail security@acme.dev.\n'
  const rule = 'unused-disable-comment'

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cli-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  describe('lint', () => {
    it('prints findings', async () => {
      write('SECURITY.md', off)
      const { out, err } = await call(['lint', 'SECURITY.md'])
      assert.match(out, /^SECURITY\.md\n(?:.*\n)* +3:\d+ +information .* unused-disable-comment\n/)
      assert.equal(err, '')
    })

    it('exits with 0 without warnings, with 1 with warnings', async () => {
      const others = rules.flatMap(({ id }) => (id === rule ? [] : ['--rule', `${id}=off`]))
      assert.equal((await call(['lint', '-', ...others], off)).code, 0)
      for (const level of ['warning', 'error']) {
        assert.equal((await call(['lint', '-', ...others, '--rule', `${rule}=${level}`], off)).code, 1)
      }
      const silent = await call(['lint', '-', ...others, `--rule=${rule}=off`], off)
      assert.deepEqual(silent, { code: 0, out: '1 file checked: no findings\n', err: '' })
    })

    it('prints hints when asked to; JSON and SARIF always hold them', async () => {
      const others = rules.flatMap(({ id }) => (id === rule ? [] : ['--rule', `${id}=off`]))
      const lint = (...args: readonly string[]) => call(['lint', '-', ...others, `--rule=${rule}=hint`, ...args], off)
      const silent = await lint()
      assert.deepEqual([silent.code, silent.out], [0, '1 file checked: 1 hint (see --hints)\n'])
      const { code, out } = await lint('--hints')
      assert.equal(code, 0)
      assert.match(out, / hint .* unused-disable-comment\n\n1 file checked: 1 hint\n$/)
      const json = JSON.parse((await lint('--format', 'json')).out) as { files: { findings: unknown[] }[] }
      assert.equal(json.files[0]?.findings.length, 1)
      const sarif = JSON.parse((await lint('--format', 'sarif')).out) as Log
      assert.equal(sarif.runs[0]?.results?.length, 1)
    })

    it('prints JSON with zero-based positions', async () => {
      const { out } = await call(['lint', '--format', 'json', '-'], off)
      const { files } = JSON.parse(out) as {
        files: { path: string; scorecard: number; findings: { rule: string }[] }[]
      }
      assert.equal(files[0]?.path, '-')
      assert.equal(files[0].scorecard, 9)
      const start = { line: 2, character: off.split('\n')[2]!.indexOf('no-such-rule') }
      const found = files[0].findings.find((finding) => finding.rule === rule)
      assert.deepEqual(found, {
        ...found,
        rule,
        severity: 'information',
        range: { start, end: { line: 2, character: start.character + 'no-such-rule'.length } },
      })
    })

    it('keeps the order of the arguments, and names each file once', async () => {
      for (const path of ['a.md', 'b.md', 'c.md']) write(path, '# A\n')
      assert.deepEqual(await paths('c.md', '*.md', './a.md', join(folder, 'b.md')), ['c.md', 'a.md', 'b.md'])
    })

    it('takes the policies of a folder where GitHub looks for them', async () => {
      for (const path of ['security.MD', '.github/SECURITY.md', 'docs/Security.markdown', 'src/SECURITY.md'])
        write(path, '# A\n')
      assert.deepEqual(await paths('.'), ['.github/SECURITY.md', 'docs/Security.markdown', 'security.MD'])
    })

    it('takes the folder that it runs in', async () => {
      write('SECURITY.md', '# A\n')
      assert.deepEqual(await paths(), ['SECURITY.md'])
    })

    it('takes every policy below a folder that has none at these places', async () => {
      const own = ['a/SECURITY.md', 'b/c/security.markdown']
      const foreign = ['node_modules/x', 'a/vendor/x', 'third_party', '.git'].map((path) => `${path}/SECURITY.md`)
      for (const path of [...own, ...foreign]) write(join('repo', path), '# A\n')
      assert.deepEqual(
        await paths('repo'),
        own.map((path) => `repo/${path}`),
      )
    })

    it('takes the security.txt of a folder, and checks it as such', async () => {
      const sites = ['.well-known/security.txt', 'security.txt', 'site/static/.well-known/security.txt']
      for (const path of [...sites, 'SECURITY.TXT', 'src/security.txt', 'vendor/x/.well-known/security.txt'])
        write(path, 'Contact: security@acme.dev\n')
      write('SECURITY.md', '# A\n')
      assert.deepEqual(await paths(), ['SECURITY.md', ...sites])
      const { code, out } = await call(['lint', 'src/security.txt'])
      assert.equal(code, 1)
      assert.match(
        out,
        /^src\/security\.txt\n +1:1 +error .* securitytxt\/no_expire\n +1:10 +error .* securitytxt\/no_uri\n/,
      )
    })

    it('does not take its own configuration for a policy', async () => {
      write('.security-policy.json', '{ "profile": "cisa" }\n')
      assert.deepEqual(await call(['lint', '.security-policy.json']).then(({ code, out }) => [code, out]), [
        0,
        '1 file checked: no findings\n',
      ])
    })

    it('tells a byte order mark in security.txt', async () => {
      const rest = 'Contact: https://acme.dev/report\nExpires: 2099-01-01T00:00:00Z\n'
      write('security.txt', `\uFEFF${rest}`)
      assert.match((await call(['lint', 'security.txt'])).out, / securitytxt\/bom_in_file\n/)
      write('security.txt', rest)
      assert.doesNotMatch((await call(['lint', 'security.txt'])).out, /bom_in_file/)
    })

    it('gives points of Scorecard to policies alone', async () => {
      write('security.txt', 'Contact: https://acme.dev/report\n')
      write('SECURITY.md', '# A\n')
      const { files } = JSON.parse((await call(['lint', '--format=json', '.'])).out) as {
        files: { scorecard: unknown }[]
      }
      assert.deepEqual(
        files.map(({ scorecard }) => scorecard),
        [3, null],
      )
      const { runs } = JSON.parse((await call(['lint', '--format=sarif', '.'])).out) as Log
      const artifacts = runs[0]?.artifacts?.map(({ sourceLanguage, properties }) => [sourceLanguage, properties])
      assert.deepEqual(artifacts, [
        ['markdown', { scorecard: 3 }],
        ['security-txt', undefined],
      ])
    })

    it('takes globs, and files whose names look like globs', async () => {
      for (const path of ['a/SECURITY.md', '.github/SECURITY.md', 'node_modules/a/SECURITY.md', '[a].md', 'a.md'])
        write(path, '# A\n')
      assert.deepEqual(await paths('**/SECURITY.md'), ['.github/SECURITY.md', 'a/SECURITY.md'])
      assert.deepEqual(await paths('[a].md'), ['[a].md'])
    })

    it('counts no byte order mark', async () => {
      for (const [name, bytes] of [
        ['utf8.md', Buffer.from(`\u{feff}${off}`, 'utf8')],
        ['utf16.md', Buffer.from(`\u{feff}${off}`, 'utf16le')],
      ] as const) {
        write(name, bytes)
        assert.equal((await call(['lint', name])).out.replace(name, '-'), (await call(['lint', '-'], off)).out)
      }
    })

    it('checks the bytes that are no UTF-8 as if they were unknown characters', async () => {
      write('latin1.md', Buffer.from('# Pol\u{ed}tica\n', 'latin1'))
      assert.notEqual((await call(['lint', 'latin1.md'])).code, 2)
    })

    it('finds the repository of each file', async () => {
      write('repo/.git/config', '[remote "origin"]\nurl = https://github.com/octo/engine\n')
      write('repo/.github/SECURITY.md', '# Security Policy\n\nMail security@acme.dev.\n')
      assert.notEqual((await call(['lint', 'repo'])).code, 2)
    })

    const spelling = '# Security Policy\n\nMail security@acme.dev about Github.\n'
    const severityOf = async (...args: readonly string[]) => {
      const { out } = await call(['lint', '--format', 'json', ...args])
      const { files } = JSON.parse(out) as { files: { findings: { rule: string; severity: string }[] }[] }
      return files.flatMap(({ findings }) => findings.find((finding) => finding.rule === 'name-spelling')?.severity)
    }

    it('takes the configuration that is nearest to each file', async () => {
      write('.security-policy.json', '{ "rules": { "name-spelling": "error" } }')
      write('docs/.security-policy.jsonc', '{ "rules": { "name-spelling": "hint" } } // Louder later.')
      for (const path of ['SECURITY.md', 'docs/SECURITY.md', 'src/SECURITY.md']) write(path, spelling)
      assert.deepEqual(await severityOf('SECURITY.md', 'docs/SECURITY.md', 'src/SECURITY.md'), [
        'error',
        'hint',
        'error',
      ])
    })

    it('takes the configuration that is named, or none; options are stronger', async () => {
      write('.security-policy.json', '{ "rules": { "name-spelling": "error" } }')
      write('ci/strict.json', '{ "rules": { "name-spelling": "hint" } }')
      write('SECURITY.md', spelling)
      assert.deepEqual(await severityOf('--config', 'ci/strict.json', '.'), ['hint'])
      assert.deepEqual(await severityOf('--no-config', '.'), ['information'])
      assert.deepEqual(await severityOf('--rule', 'name-spelling=warning', '.'), ['warning'])
    })

    it('takes the configuration of the folder that it runs in for the standard input', async () => {
      write('.security-policy.json', '{ "rules": { "name-spelling": "error" } }')
      const { out } = await call(['lint', '-'], spelling)
      assert.match(out, / error .* name-spelling\n/)
    })

    it('checks further policies, and leaves out what is to be ignored', async () => {
      write('.security-policy.json', '{ "files": ["handbook/**/*.md"], "ignore": ["docs"] }')
      for (const path of ['SECURITY.md', 'docs/SECURITY.md', 'handbook/a/b.md', 'README.md']) write(path, spelling)
      assert.deepEqual(await paths(), ['SECURITY.md', 'handbook/a/b.md'])
      assert.deepEqual(await call(['lint', 'docs/SECURITY.md']), {
        code: 0,
        out: 'No file checked\n',
        err: 'security-policy: The configuration says to ignore all of these files.\n',
      })
      assert.deepEqual(await paths('handbook'), ['handbook/a/b.md'])
    })

    it('says where a configuration is wrong, each mistake once, and checks what is not concerned', async () => {
      write('a/.security-policy.json', '{\n  "profle": "cisa",\n  "rules": { "http-lnk": "off" }\n}\n')
      for (const path of ['a/SECURITY.md', 'a/docs/SECURITY.md', 'SECURITY.md']) write(path, spelling)
      const { code, out, err } = await call(['lint', 'a/SECURITY.md', 'a/docs/SECURITY.md', 'SECURITY.md'])
      assert.equal(code, 2)
      assert.equal(
        err,
        'security-policy: a/.security-policy.json:2:3: There is no setting "profle": did you mean "profile"?\n' +
          'security-policy: a/.security-policy.json:3:14: There is no rule "http-lnk": did you mean "http-link"?\n',
      )
      assert.match(out, /\b1 file checked: /)
      assert.equal((await call(['lint', 'a'])).code, 2)
    })

    it('says when the configuration that it finds cannot be read', async () => {
      write('a/SECURITY.md', spelling)
      write('a/.security-policy.json', Uint8Array.of(0x7b, 0, 0x7d))
      const { code, err } = await call(['lint', 'a'])
      assert.equal(code, 2)
      assert.equal(err, 'security-policy: a/.security-policy.json is a binary file.\n')
    })

    it('says when the configuration that is named cannot be read', async () => {
      write('SECURITY.md', spelling)
      const { code, err } = await call(['lint', '--config', 'gone.json'])
      assert.equal(code, 2)
      assert.equal(err, 'security-policy: gone.json cannot be read: there is no such file.\n')
    })

    it('prints SARIF', async () => {
      write('SECURITY.md', spelling)
      const { out } = await call(['lint', '--format=sarif', '.', 'gone.md'])
      const { runs } = JSON.parse(out) as Log
      assert.deepEqual(runs[0]?.invocations, [{ executionSuccessful: false }])
      const found = runs[0].results?.find(({ ruleId }) => ruleId === 'name-spelling')
      assert.equal(found?.locations?.[0]?.physicalLocation?.artifactLocation?.uri, 'SECURITY.md')
    })

    const unreadable: readonly (readonly [string, RegExp, () => void])[] = [
      ['gone.md', /^security-policy: gone\.md cannot be read: there is no such file\.\n$/, () => undefined],
      ['', /^security-policy: An empty name names no file\.\n$/, () => undefined],
      ['*.txt', /^security-policy: \*\.txt matches no file\.\n$/, () => undefined],
      [
        'src',
        /^security-policy: src is a folder without a security policy: GitHub looks for SECURITY\.md in \.github, in the root and in docs\.\n$/,
        () => write('src/a.md', ''),
      ],
      [
        'SECURITY.md',
        /^security-policy: SECURITY\.md is a folder without a security policy: GitHub looks for SECURITY\.md in \.github, in the root and in docs\.\n$/,
        () => write('SECURITY.md/a', ''),
      ],
      [
        '.',
        /^security-policy: \. is a folder without a security policy: GitHub looks for SECURITY\.md in \.github, in the root and in docs\.\n$/,
        () => write('docs/SECURITY.md/a', ''),
      ],
      [
        'binary.md',
        /binary\.md is a binary file\.\n$/,
        () => write('binary.md', Uint8Array.of(0x89, 0x50, 0, 0, 0x0d)),
      ],
      [
        'lfs.md',
        /lfs\.md is not here yet, but a pointer to it in Git LFS: run "git lfs pull" first\.\n$/,
        () => write('lfs.md', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'),
      ],
      [
        'loop.md',
        /loop\.md cannot be read: its links lead in a circle\.\n$/,
        () => symlinkSync('loop.md', join(folder, 'loop.md')),
      ],
    ]
    for (const [path, message, prepare] of unreadable) {
      it(`says why ${path || 'an empty name'} cannot be checked, and checks the others`, async () => {
        prepare()
        write('other.txt.md', '# A\n')
        const { code, err, out } = await call(['lint', path, 'other.txt.md'])
        assert.equal(code, 2)
        assert.match(err, message)
        assert.match(out, /\b1 file checked: /)
      })
    }

    it('says when access is denied', async function () {
      write('denied.md', '# A\n')
      chmodSync(join(folder, 'denied.md'), 0)
      // The superuser may read everything.
      const expected = process.getuid?.() === 0 ? '' : 'security-policy: denied.md cannot be read: access is denied.\n'
      assert.equal((await call(['lint', 'denied.md'])).err, expected)
    })
  })

  describe('inspect', () => {
    it('prints what a policy says', async () => {
      const { code, out } = await call(
        ['inspect', '-'],
        '# Security Policy\n\nEmail security@acme.dev to report a vulnerability.\n',
      )
      assert.equal(code, 0)
      assert.match(out, /^-\n {2}Language +en\n/)
      assert.match(out, /email, private, report: security@acme\.dev\n/)
    })

    it('leaves security.txt alone, which is no policy', async () => {
      write('security.txt', 'Contact: https://acme.dev/report\n')
      assert.match((await call(['inspect', '.'])).err, /is a folder without a security policy/)
      assert.deepEqual(await call(['inspect', 'security.txt']), {
        code: 2,
        out: '',
        err: 'security-policy: security.txt is no policy, so that only "lint" can read it.\n',
      })
    })

    it('prints JSON', async () => {
      write('SECURITY.md', '')
      const { code, out } = await call(['inspect', '--format=json', 'SECURITY.md'])
      assert.equal(code, 0)
      assert.deepEqual(
        (JSON.parse(out) as { files: { path: string; scorecard: number }[] }).files.map(({ path, scorecard }) => [
          path,
          scorecard,
        ]),
        [['SECURITY.md', 0]],
      )
    })

    it('exits with 2 when something cannot be read', async () => {
      const { code, out } = await call(['inspect', '--format=json', 'gone.md'])
      assert.equal(code, 2)
      assert.deepEqual(JSON.parse(out), { files: [] })
    })
  })

  describe('usage', () => {
    it('helps', async () => {
      for (const args of [['--help'], ['lint', '--help'], ['inspect', '-h']]) {
        const { code, out, err } = await call(args)
        assert.equal(code, 0)
        assert.match(out, /^Usage: security-policy /)
        assert.equal(err, '')
      }
    })

    it('tells its version', async () => {
      const { code, out } = await call(['--version'])
      assert.equal(code, 0)
      assert.match(out, /^\d+\.\d+\.\d+\n$/)
    })

    const mistakes: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /^Usage: /],
      [['check', 'a'], /unknown command 'check'/],
      [['lint', '--fromat', 'json', 'a'], /unknown option '--fromat'\n\(Did you mean --format\?\)/],
      [['lint', '--format', 'xml', 'a'], /Allowed choices are pretty, json, sarif/],
      [['lint', '--profile', 'sisa', 'a'], /Allowed choices are default, /],
      [
        ['lint', '--rule', `${rule.slice(0, -1)}=off`, 'a'],
        /^security-policy: --rule: There is no rule .*: did you mean "unused-disable-comment"\?/,
      ],
      [['lint', '--rule', `${rule}=loud`, 'a'], /^security-policy: --rule: .* is "loud", but must be one of off,/],
      [['lint', '--rule', rule, 'a'], /^security-policy: --rule: .* is "", but must be one of off,/],
    ]
    for (const [args, message] of mistakes) {
      it(`exits with 2 on "${args.join(' ')}"`, async () => {
        const { code, out, err } = await call(args)
        assert.equal(code, 2)
        assert.equal(out, '')
        assert.match(err, message)
      })
    }
  })
})
