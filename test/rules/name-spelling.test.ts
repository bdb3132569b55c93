import assert from 'node:assert/strict'
import { noProject } from '../../server/src/project/project.ts'
import nameSpelling from '../../server/src/rules/name-spelling.ts'
import { findingsIn, fixAll } from './example.ts'

const rules = [nameSpelling]

describe('name-spelling', () => {
  const mended = {
    'Report it on github.': 'Report it on GitHub.',
    "Github's form, **Gitlab** or _Hacker One_": "GitHub's form, **GitLab** or _HackerOne_",
    '- [Github](https://github.com/acme)\n': '- [GitHub](https://github.com/acme)\n',
    '| Github |\r\n| --- |\r\n| gitlab |': '| GitHub |\r\n| --- |\r\n| GitLab |',
    '\uFEFF# Github\r\n': '\uFEFF# GitHub\r\n',
    请在Github上报告: '请在GitHub上报告',
    'Is it on Github? Yes: Github: see below.': 'Is it on GitHub? Yes: GitHub: see below.',
  }
  for (const [text, expected] of Object.entries(mended))
    it(text.split('\n')[0]!, () => assert.equal(fixAll(text, noProject, rules), expected))

  const right = [
    'See github.com/acme, https://Github.com/acme and <https://Github.io>.',
    'Write to security@Github.com or @github, or see #github.',
    'Run `Github` or\n\n    Github\n\n```\nGithub\n```\n',
    'The files Github.md, .github/SECURITY.md and my-Github-tool, and acme/Github.',
    '[GitHub](https://acme.dev/Github "Github")\n\n[Github]: https://acme.dev',
    '<a href="https://Github.com">GitHub</a>',
    'A javascript: URL, and githubs.',
    'GITHUB, GitHub-hosted, Github-hosted=1',
  ]
  for (const text of right)
    it(`is right: ${text.split('\n')[0]!}`, () => assert.deepEqual(findingsIn(text, noProject, rules), []))
})
