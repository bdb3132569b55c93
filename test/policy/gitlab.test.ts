import assert from 'node:assert/strict'
import { gitlabNewIssue } from '../../server/src/policy/gitlab.ts'

const form = 'https://gitlab.com/octo/engine/-/issues/new'
const open = { confidential: false, template: false }

const cases: readonly (readonly [string, ReturnType<typeof gitlabNewIssue>])[] = [
  [form, open],
  ['https://gitlab.com/octo/engine/issues/new', open],
  ['https://git.octo.dev/group/tools/engine/-/issues/new/', open],
  [`${form}?issue[title]=CVE#form`, open],
  [`${form}?issue[confidential]=true`, { confidential: true, template: false }],
  [`${form}?issue%5Bconfidential%5D=1`, { confidential: true, template: false }],
  [`${form}?issue[confidential]=false`, open],
  [`${form}?issuable_template=CVE`, { confidential: false, template: true }],
  ['https://gitlab.com/octo/engine/-/issues', null],
  ['https://github.com/octo/engine/issues/new', null],
  ['../../-/issues/new', null],
]

describe('links to new issues on GitLab', () => {
  for (const [url, expected] of cases) it(url, () => assert.deepEqual(gitlabNewIssue(url), expected))
})
