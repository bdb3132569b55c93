import * as l10n from '@vscode/l10n'
import { lineStartAt } from '../line-start.ts'
import type { BlockReading } from '../policy/block.ts'
import type { Passage } from '../policy/structure.ts'
import { topicsOf } from '../policy/vocabulary/languages.ts'
import { shiftSpan } from '../span.ts'
import type { Span } from '../span.ts'
import { defineRule } from './rule.ts'
import type { Edit } from '../fix.ts'
import { commonMark, markdownlint } from './sources.ts'
import { perBlock } from './support/per-block.ts'

/** What keeps a line from being a heading. */
type Flaw = 'no space' | 'other space' | 'wide sign' | 'hidden character' | 'character before'

/** A line that is shown as text, and what makes a heading of it. */
interface Candidate {
  readonly line: Span
  readonly flaw: Flaw
  readonly edit: Edit
  /** It is a heading only where nothing stands before it: elsewhere it can be a channel or a tag. */
  readonly onlyFirst: boolean
}

/** A line of a paragraph, without the white space around it. */
interface Line extends Span {
  readonly text: string
  readonly isFirst: boolean
  readonly isAlone: boolean
}

/** White space that looks like a space and is none for Markdown, or that nobody sees. */
const otherSpace = String.raw`[\u00A0\u1680\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF]`
const withoutSpace = /^#{1,6}(?![\s#])/u
const withOtherSpace = new RegExp(String.raw`^(#{1,6}[ \t]?)${otherSpace}{1,8}[ \t]?(?=\p{L}|[*_]{1,2}\p{L})`, 'u')
const withWideSigns = /^＃{1,6}\s?(?=\p{L})/u
const afterHidden = new RegExp(String.raw`^${otherSpace}{1,8}(?=#{1,6}[ \t]\S)`, 'u')
/** A slip of the finger. `C#` and `F#` are languages, and a backslash shows the sign on purpose, but not before a title. */
const afterCharacter = /^[abdeg-z.,;:'"~^!?/\\´](?=#{1,6}[ \t]\S)/u
const longestTitle = 120

const candidatesPerBlock = perBlock((block) =>
  block.passages
    .filter(({ kind, quoted, listDepth }) => kind === 'paragraph' && !quoted && listDepth === 0)
    .flatMap((passage) => linesOf(passage, block))
    .map(candidateIn)
    .filter((candidate) => candidate !== null),
)

export default defineRule({
  id: 'broken-heading',
  severity: 'warning',
  summary: 'A line that was meant as a heading is shown as text.',
  sources: [markdownlint('MD018'), commonMark],
  per: 'policy',
  *check({ policy }) {
    for (const { start, values } of candidatesPerBlock(policy)) {
      for (const { line, flaw, edit, onlyFirst } of values) {
        if (onlyFirst && policy.text.slice(0, start + line.start).trim() !== '') continue
        const at = shiftSpan(line, start)
        yield {
          at,
          message: messageFor(flaw, policy.text.slice(at.start, at.end)),
          fixes: [
            {
              title: l10n.t('Make it a heading'),
              edits: [{ ...shiftSpan(edit, start), text: edit.text }],
              // What stands before the sign may be there on purpose.
              ...(flaw !== 'character before' && { safe: true }),
            },
          ],
        }
      }
    }
  },
})

function candidateIn(line: Line): Candidate | null {
  const { text, start } = line
  if (text.length > longestTitle) return null
  const replace = (flaw: Flaw, from: number, to: number, by: string, onlyFirst = false): Candidate => ({
    line: { start, end: line.end },
    flaw,
    edit: { start: start + from, end: start + to, text: by },
    onlyFirst,
  })

  const spaced = withOtherSpace.exec(text)
  if (spaced) return replace('other space', spaced[1]!.trimEnd().length, spaced[0].length, ' ')

  const marks = withoutSpace.exec(text)?.[0].length ?? 0
  if (marks > 1) return isTitle(text.slice(marks)) ? replace('no space', marks, marks, ' ') : null
  if (marks === 1) {
    const title = text.slice(1)
    if (!line.isFirst || !/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(title) || title.includes('#')) return null
    return replace('no space', 1, 1, ' ', !isKnownTitle(title, line))
  }

  if (!line.isFirst) return null
  const title = text.replace(/^[^#＃]{1,8}/u, '').replace(/^[#＃]{1,6}\s?/u, '')
  if (topicsOf(title).length === 0) return null
  const wide = withWideSigns.exec(text)
  if (wide) return replace('wide sign', 0, wide[0].length, `${'#'.repeat(wide[0].trimEnd().length)} `)
  const hidden = afterHidden.exec(text)
  if (hidden) return replace('hidden character', 0, hidden[0].length, '')
  const character = afterCharacter.exec(text)
  return character && replace('character before', 0, character[0].length, '')
}

/** Says whether words behind two or more signs are a title: what begins with a small letter can be a channel. */
function isTitle(words: string): boolean {
  if (!/^[*_"“(]{0,3}(?:\p{L}|\d{1,2}[.)])/u.test(words)) return false
  return !/^[*_"“(]{0,3}\p{Ll}/u.test(words) || topicsOf(words).length > 0
}

/** Says whether words behind a single sign are a title wherever they stand: one word may be a tag. */
function isKnownTitle(words: string, { isAlone }: Line): boolean {
  const isTag = !/\s/.test(words) && /^\p{Lu}/u.test(words)
  return isAlone && !isTag && topicsOf(words).length > 0
}

function messageFor(flaw: Flaw, line: string): string {
  switch (flaw) {
    case 'no space':
      return l10n.t('"{0}" is shown as text, not as a heading: put a space after the "#".', line)
    case 'other space':
      return l10n.t('"{0}" is shown as text, not as a heading: put a plain space after the "#".', line)
    case 'wide sign':
      return l10n.t('"{0}" is shown as text, not as a heading: write it with a plain "#" and a space.', line)
    case 'hidden character':
      return l10n.t('"{0}" is shown as text, not as a heading: delete the hidden character before the "#".', line)
    case 'character before':
      return l10n.t('"{0}" is shown as text, not as a heading: delete what stands before the "#".', line)
  }
}

function linesOf({ prose }: Passage, { text }: BlockReading): readonly Line[] {
  const words = prose.toSource(0, prose.text.length)
  const from = lineStartAt(text, words.start)
  const lineBreak = text.indexOf('\n', words.end)
  const source = text.slice(from, lineBreak < 0 ? text.length : lineBreak)
  if (!/[#＃]/.test(source)) return []
  let at = from
  return source.split('\n').map((line, index, { length }) => {
    const start = at + /^[ \t]*/.exec(line)![0].length
    const end = at + line.replace(/[ \t\r]{1,100}$/, '').length
    at += line.length + 1
    return { start, end, text: text.slice(start, end), isFirst: index === 0, isAlone: length === 1 }
  })
}
