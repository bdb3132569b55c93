import assert from 'node:assert/strict'
import { readRemotes, remoteFromUrl } from '../../server/src/project/remotes.ts'

describe('remoteFromUrl', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['git@github.com:octo/engine.git', 'github.com', 'octo', 'engine'],
    ['github.com:octo/engine', 'github.com', 'octo', 'engine'],
    ['https://github.com/octo/engine', 'github.com', 'octo', 'engine'],
    ['https://github.com/octo/engine.git', 'github.com', 'octo', 'engine'],
    ['https://github.com/octo/engine/', 'github.com', 'octo', 'engine'],
    ['https://github.com/octo/engine.git/', 'github.com', 'octo', 'engine'],
    ['https://GitHub.com/Octo/Engine.git', 'github.com', 'Octo', 'Engine'],
    ['https://octo:token@github.com/octo/engine.git', 'github.com', 'octo', 'engine'],
    ['ssh://git@github.com:22/octo/engine.git', 'github.com', 'octo', 'engine'],
    ['ssh://git@ssh.github.com:443/octo/engine.git', 'github.com', 'octo', 'engine'],
    ['git+ssh://git@github.com/octo/engine.git', 'github.com', 'octo', 'engine'],
    ['git://github.com/octo/engine', 'github.com', 'octo', 'engine'],
    ['git@github.com:octo/engine.js.git', 'github.com', 'octo', 'engine.js'],
    ['git@gitlab.com:group/sub/engine.git', 'gitlab.com', 'group/sub', 'engine'],
    ['https://gitlab.example.com:8443/group/sub/engine.git', 'gitlab.example.com', 'group/sub', 'engine'],
    ['https://codeberg.org/octo/engine.git', 'codeberg.org', 'octo', 'engine'],
    ['git@github-work:octo/engine.git', 'github-work', 'octo', 'engine'],
    ['git@github.com:/octo/engine.git', 'github.com', 'octo', 'engine'],
    ['https://github.com//octo/engine.git', 'github.com', 'octo', 'engine'],
    ['https://www.github.com/octo/engine', 'github.com', 'octo', 'engine'],
    ['ssh://git@github.com/octo/engine', 'github.com', 'octo', 'engine'],
    ['https://gitlab.com/group/sub/engine', 'gitlab.com', 'group/sub', 'engine'],
    ['ssh://git@altssh.gitlab.com:443/group/engine.git', 'gitlab.com', 'group', 'engine'],
    ['git@codeberg.org:octo/engine.git', 'codeberg.org', 'octo', 'engine'],
    ['ssh://git@codeberg.org/octo/engine.git', 'codeberg.org', 'octo', 'engine'],
    ['https://gitea.example.com/octo/engine', 'gitea.example.com', 'octo', 'engine'],
    ['ssh://forgejo@git.example.com:2222/octo/engine.git', 'git.example.com', 'octo', 'engine'],
    ['git@bitbucket.org:octo/engine.git', 'bitbucket.org', 'octo', 'engine'],
    ['https://me@bitbucket.org/octo/engine.git', 'bitbucket.org', 'octo', 'engine'],
    ['ssh://git@altssh.bitbucket.org:443/octo/engine.git', 'bitbucket.org', 'octo', 'engine'],
    ['https://bitbucket.example.com/scm/OCTO/engine.git', 'bitbucket.example.com', 'OCTO', 'engine'],
    ['git@git.sr.ht:~octo/engine', 'git.sr.ht', '~octo', 'engine'],
  ]
  for (const [url, host, owner, repo] of cases) {
    it(`reads ${url}`, () => assert.deepEqual(remoteFromUrl('origin', url), { name: 'origin', host, owner, repo }))
  }

  const others = [
    '',
    ' ',
    '/srv/git/engine.git',
    '../engine',
    'file:///srv/engine.git',
    'C:\\git\\engine',
    'C:/git/engine',
  ]
  for (const url of [...others, 'git@github.com:', 'https://github.com', 'https://', 'x'.repeat(100_000)]) {
    it(`finds no host in ${JSON.stringify(url.slice(0, 30))}`, () => assert.equal(remoteFromUrl('origin', url), null))
  }
})

describe('readRemotes', () => {
  const summary = (config: string): readonly string[] =>
    readRemotes(config).map(({ name, host, owner, repo }) => `${name} ${host}/${owner}/${repo}`)

  it('puts origin first, then upstream, then the others', () => {
    const config = ['zed', 'upstream', 'abe', 'origin']
      .map((name) => `[remote "${name}"]\n\turl = git@github.com:${name}/engine.git\n`)
      .join('[branch "main"]\n\tremote = origin\n')
    assert.deepEqual(summary(config), [
      'origin github.com/origin/engine',
      'upstream github.com/upstream/engine',
      'zed github.com/zed/engine',
      'abe github.com/abe/engine',
    ])
  })

  const one = ['origin github.com/octo/engine']
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['nothing in an empty configuration', '', []],
    ['no remote in other sections', '[core]\nurl = https://github.com/octo/engine\n', []],
    ['comments', '# a\n[remote "origin"] ; b\n  url = https://github.com/octo/engine ; c\n', one],
    ['Windows line endings', '[remote "origin"]\r\n\turl = https://github.com/octo/engine.git\r\n', one],
    ['other capitals', '[Remote "origin"]\nURL=https://github.com/octo/engine\n', one],
    ['quoted values', '[remote "origin"]\nurl = "https://github.com/octo/engine"\n', one],
    [
      'the first of several addresses',
      '[remote "origin"]\nurl = https://github.com/octo/engine\nurl = https://github.com/octo/mirror\n',
      one,
    ],
    [
      'names with dots and quotes',
      '[remote "my.own \\"fork\\""]\nurl = https://github.com/me/engine\n',
      ['my.own "fork" github.com/me/engine'],
    ],
    [
      'remotes beside local ones',
      '[remote "disk"]\nurl = /srv/git\n[remote "origin"]\nurl = gh.io:octo/engine\n',
      ['origin gh.io/octo/engine'],
    ],
    ['a value beside its section', '[remote "origin"] url = https://github.com/octo/engine\n', one],
    ['a remote without address', '[remote "origin"]\nurl\nfetch = x\n', []],
  ]
  for (const [name, config, remotes] of cases) {
    it(`reads ${name}`, () => assert.deepEqual(summary(config), remotes))
  }

  const hostile = [
    '['.repeat(200_000),
    `[${'a.'.repeat(100_000)}]\nurl = x`,
    '\0\u{fffd}[remote',
    '[__proto__]\nurl = x',
  ]
  for (const config of hostile) {
    it(`survives ${JSON.stringify(config.slice(0, 12))}`, () => assert.deepEqual(readRemotes(config), []))
  }
})
