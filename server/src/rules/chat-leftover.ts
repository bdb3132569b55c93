import * as l10n from '@vscode/l10n'
import { lineStartAt } from '../line-start.ts'
import type { BlockReading } from '../policy/block.ts'
import type { Policy } from '../policy/policy.ts'
import { shiftSpan } from '../span.ts'
import type { Span } from '../span.ts'
import { defineRule } from './rule.ts'
import type { Fix } from '../fix.ts'
import { certGuide } from './sources.ts'
import { deletion } from './support/deletion.ts'
import { perBlock } from './support/per-block.ts'
import { findInProse } from './support/running-text.ts'
import { sentenceAt } from './support/sentence.ts'

/** What an assistant said, or a mark that its page left. */
interface Leftover {
  readonly at: Span
  readonly kind: 'paragraph' | 'sentence' | 'mark' | 'end'
}

/** What stands for a source in an answer, and is copied along with it. */
const sourceMark =
  /:contentReference\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?|\uE200?cite\uE202?turn\d{1,3}(?:search|view|news)\d{1,3}\uE201?|【\d{1,4}(?::\d{1,4})?†[^】\n]{1,80}】/gu
/** An answer opens and closes with a few sentences; in a longer paragraph the others may be the author's. */
const mostSentences = 3
/** A line across the page, with blank lines on that side of it where the text goes on. */
const ruleBefore = /(?:^|\n[ \t\r]*\n) {0,3}(?:-{3,20}|\*{3,20}|_{3,20})[ \t]*\r?\n\s*$/
const ruleAfter = /^[ \t]*\r?\n[ \t\r]*\n {0,3}(?:-{3,20}|\*{3,20}|_{3,20})[ \t]*(?=\r?\n|$)/

/** What closes, in the orders to a tool that writes files, the text that it is to write. */
const closingTags = /(?<=\n)(?:<\/(?:content|file_content|file|document|parameter|invoke)>\s{0,4}){1,4}$/
/** More characters than such tags have, with blank lines behind them. */
const longestEnd = 200

const leftoversPerBlock = perBlock((block) => [...remarksIn(block), ...marksIn(block)])

export default defineRule({
  id: 'chat-leftover',
  severity: 'warning',
  summary: 'Words of a chat assistant were pasted along with the policy that it wrote.',
  sources: [certGuide],
  per: 'policy',
  *check({ policy }) {
    const inBlocks = leftoversPerBlock(policy).flatMap(({ start, values }) =>
      values.map(({ at, kind }) => ({ at: shiftSpan(at, start), kind })),
    )
    for (const { at, kind } of [...inBlocks, ...endOf(policy)])
      yield { at, message: messages[kind](), fixes: () => fixesFor(policy, at, kind) }
  },
})

const toAuthor = () => l10n.t('This speaks to the author of the policy, not to its readers: delete it.')
const messages: Readonly<Record<Leftover['kind'], () => string>> = {
  paragraph: toAuthor,
  sentence: toAuthor,
  mark: () => l10n.t('This mark of a chat assistant says nothing to readers: delete it.'),
  end: () => l10n.t('The tool that wrote this file left this at its end, and it says nothing to readers: delete it.'),
}

/** Paragraphs and sentences in which an assistant speaks. */
function remarksIn({ passages, text }: BlockReading): readonly Leftover[] {
  return passages
    .filter(({ kind, quoted, listDepth }) => kind === 'paragraph' && !quoted && listDepth === 0)
    .flatMap(({ sentences, prose }): readonly Leftover[] => {
      const said = sentences.filter((sentence) => sentence.vocabulary.phrases.assistantRemark.test(sentence.text))
      if (said.length === 0) return []
      if (sentences.length > mostSentences) return said.map(({ span }) => ({ at: span, kind: 'sentence' }))
      const { start, end } = prose.toSource(0, prose.text.length)
      const lineBreak = text.indexOf('\n', end)
      const lines = text.slice(lineStartAt(text, start), lineBreak < 0 ? text.length : lineBreak)
      const from = lineStartAt(text, start) + lines.length - lines.trimStart().length
      return [{ at: { start: from, end: from + lines.trim().length }, kind: 'paragraph' }]
    })
}

function marksIn(block: BlockReading): readonly Leftover[] {
  return [...findInProse(block, sourceMark)].map(({ span }) => ({ at: span, kind: 'mark' }))
}

/** Tags alone at the end of the text that close nothing in it. */
function endOf({ text, markdown }: Policy): readonly Leftover[] {
  const from = Math.max(text.length - longestEnd, 0)
  const found = closingTags.exec(text.slice(from))
  if (found === null || markdown.blocks.at(-1)?.block.tree.children.at(-1)?.type === 'code') return []
  const closed = found[0].match(/\w+/g) ?? []
  if (closed.some((name) => text.includes(`<${name}`))) return []
  const start = from + found.index
  return [{ at: { start, end: start + found[0].trimEnd().length }, kind: 'end' }]
}

function fixesFor(policy: Policy, at: Span, kind: Leftover['kind']): readonly Fix[] {
  const { text } = policy
  if (kind === 'mark') {
    const start = text[at.start - 1] === ' ' ? at.start - 1 : at.start
    return [{ title: l10n.t('Delete the mark'), edits: [{ start, end: at.end, text: '' }], safe: true }]
  }
  if (kind === 'end') return [{ title: l10n.t('Delete it'), edits: [deletion(text, at)], safe: true }]
  const span = kind === 'paragraph' ? withRule(text, at) : (sentenceAt(policy, at.start)?.span ?? null)
  return span === null ? [] : [{ title: l10n.t('Delete it'), edits: [deletion(text, span, true)] }]
}

/** The first or the last paragraph, with the line across the page that parts it from the rest. */
function withRule(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(start - 200, 0), start)
  const after = text.slice(end, end + 200)
  if (text.slice(end).trim() === '') {
    const found = ruleBefore.exec(before)
    if (found) return { start: start - found[0].trimStart().length, end }
  }
  if (text.slice(0, start).trim() === '') return { start, end: end + (ruleAfter.exec(after)?.[0].length ?? 0) }
  return { start, end }
}
