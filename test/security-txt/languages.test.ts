import assert from 'node:assert/strict'
import { isLanguageTag } from '../../server/src/security-txt/languages.ts'

describe('language tags', () => {
  for (const tag of [
    'en',
    'EN',
    'pt-br',
    'zh-Hant-TW',
    'de-CH-1996',
    'es-419',
    'sl-rozaj',
    'zh-yue',
    'haw',
    'x-elvish',
    'i-klingon',
  ])
    it(`are right: ${tag}`, () => assert.ok(isLanguageTag(tag)))
  for (const tag of ['', 'jp', 'english', 'en_US', 'en-', 'en us', '*', 'en;q=0.8', 'zh-', '日本語'])
    it(`are wrong: ${tag}`, () => assert.ok(!isLanguageTag(tag)))
})
