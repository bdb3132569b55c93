import { openTexts } from '../../server/src/text.ts'
import type { OpenText } from '../../server/src/text.ts'

/** An open document, counted in UTF-16. */
export function openText(text: string, version = 1): OpenText {
  return openTexts('utf-16').create('file:///w/SECURITY.md', 'markdown', version, text)
}
