import assert from 'node:assert/strict'
import { pageHtml } from '../../../client/src/preview/page-html.ts'

const options = {
  nonce: 'n1',
  source: 'https://assets.example',
  script: 'https://assets.example/page.js',
  style: 'https://assets.example/page.css',
  language: 'en',
  remoteImages: false,
  waiting: '"Wait" & <see>',
}

/** The rules of a page by what they are about. */
function rulesOf(html: string): Readonly<Record<string, string>> {
  const content = /Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!.replaceAll('&#39;', "'")
  return Object.fromEntries(
    content.split('; ').map((rule) => [rule.split(' ')[0]!, rule.split(' ').slice(1).join(' ')]),
  )
}

describe('the page that a preview begins with', () => {
  it('may do nothing but run its script and load what belongs to it', () => {
    assert.deepEqual(rulesOf(pageHtml(options)), {
      'default-src': "'none'",
      'script-src': "'nonce-n1'",
      'style-src': 'https://assets.example',
      'img-src': 'https://assets.example',
      'base-uri': "'none'",
      'form-action': "'none'",
    })
  })

  it('may load images from elsewhere when that is allowed, over https', () => {
    assert.equal(rulesOf(pageHtml({ ...options, remoteImages: true }))['img-src'], 'https://assets.example https:')
  })

  it('has no script and no style in it', () => {
    const html = pageHtml(options)
    assert.doesNotMatch(html, /<style| style=|<script(?![^>]* src=)| on\w+=/)
    assert.ok(html.includes('&#34;Wait&#34; &#38; &#60;see&#62;'))
  })
})
