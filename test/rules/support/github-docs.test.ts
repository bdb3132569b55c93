import assert from 'node:assert/strict'
import docs from '../../../server/src/rules/data/github-docs.json' with { type: 'json' }
import { docsPage, movedTo, nearestPages } from '../../../server/src/rules/support/github-docs.ts'

const old = '/articles/adding-a-security-policy-to-your-repository'

describe('docsPage', () => {
  it('takes language, version, query and fragment apart', () => {
    assert.deepEqual(docsPage(`https://docs.github.com/pt/enterprise-cloud@latest${old}/?tool=webui#top`), {
      path: old,
      base: 'https://docs.github.com/pt/enterprise-cloud@latest',
      query: '?tool=webui',
      fragment: 'top',
    })
    assert.equal(docsPage(`https://docs.github.com/en/free-pro-team@latest${old}`)?.base, 'https://docs.github.com/en')
    assert.equal(docsPage(`http://help.github.com${old}`)?.base, 'https://docs.github.com')
  })

  it('leaves other sites and versions of a server alone', () => {
    assert.equal(docsPage(`https://docs.github.com/en/enterprise-server@3.10${old}`), null)
    assert.equal(docsPage(`https://github.com/docs${old}`), null)
    assert.equal(docsPage('../docs.github.com'), null)
  })
})

describe('the known pages', () => {
  it('have moved to pages that have not', () => {
    for (const path of [...Object.values(docs.moved), ...Object.values(docs.neverExisted).flat()]) {
      const page = docsPage(`https://docs.github.com/en${path}`)!
      assert.equal(movedTo(page), undefined, path)
      assert.deepEqual(nearestPages(page), [], path)
    }
  })
})
