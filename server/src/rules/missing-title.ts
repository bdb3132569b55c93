import * as l10n from '@vscode/l10n'
import { canAsk } from '../elements/can-ask.ts'
import { lineStartAt } from '../line-start.ts'
import { byteOrderMarkLength } from '../markdown/front-matter.ts'
import { readBlock } from '../policy/block.ts'
import type { Policy } from '../policy/policy.ts'
import type { Heading } from '../policy/structure.ts'
import { topicsOf } from '../policy/vocabulary/languages.ts'
import { inEnglish } from '../sections/in-english.ts'
import { beginsLine } from '../sections/place.ts'
import { readStyle } from '../sections/style.ts'
import type { Span } from '../span.ts'
import { defineRule } from './rule.ts'
import type { Fix } from '../fix.ts'
import type { Problem } from './rule.ts'
import { markdownlint } from './sources.ts'
import { titlePlace } from './support/title-place.ts'

/** A line that is, or was meant to be, a heading: in bold, or with its marks behind a slip of the hand. */
const otherHeading = /^\s*(?:[*_]|\S{0,3}#{1,6}\s)/
/** A title is short, and no sentence. */
const plainTitle = /^[^.!?:;,|]{1,60}$/

export default defineRule({
  id: 'missing-title',
  severity: 'hint',
  summary: 'The policy has no title.',
  sources: [markdownlint('MD041')],
  per: 'policy',
  missing: true,
  check: (context) => {
    const { policy } = context
    if (hasTitle(policy) || !needsTitle(policy) || !canAsk(policy)) return []
    const at = titlePlace(policy)
    if (policy.title !== null) return [untitled(policy, at)]
    const lineStart = lineStartAt(policy.text, at.start)
    if (otherHeading.test(policy.text.slice(lineStart, at.end))) return []
    return [plainTitleAt(policy, at) ?? untitled(policy, at)]
  },
})

/** Whatever is shown as one counts, wherever it stands; so does a first heading that stands over all others. */
function hasTitle({ text, title, headings, markdown }: Policy): boolean {
  if (headings.some(({ depth }) => depth === 1) || /<h1[\s>]/i.test(text)) return true
  if (title !== null && (title.topics.includes('title') || !headings.some((one) => isBeside(one, title)))) return true
  const matter = markdown.blocks[0]?.block.tree.children[0]
  return (matter?.type === 'yaml' || matter?.type === 'toml') && /^title\s*[:=]/m.test(matter.value)
}

function isBeside(heading: Heading, title: Heading): boolean {
  return heading !== title && heading.depth <= title.depth
}

/** A single paragraph needs none. */
function needsTitle({ headings, markdown }: Policy): boolean {
  if (headings.length > 0) return true
  let shown = 0
  return markdown.blocks.some(({ block }) => readBlock(block).content.length > 0 && ++shown > 1)
}

function plainTitleAt({ text }: Policy, { start, end }: Span): Problem | null {
  const line = text.slice(start, end).trim()
  if (!beginsLine(text, start) || !plainTitle.test(line) || !topicsOf(line).includes('title')) return null
  return {
    at: { start, end },
    message: l10n.t('"{0}" is shown as text, not as the title: make it a heading.', line),
    fixes: [{ title: l10n.t('Make it the title'), edits: [{ start, end: start, text: '# ' }], safe: true }],
  }
}

function untitled(policy: Policy, at: Span): Problem {
  const message = l10n.t('The policy has no title: begin it with one, such as "{0}".', 'Security Policy')
  // Below a title of the first level, others begin at the second.
  const fits = (policy.headings[0]?.depth ?? 2) === 2
  return { at, message, fixes: fits ? [insertion(policy, at)] : [] }
}

function insertion(policy: Policy, at: Span): Fix {
  const { text, language } = policy
  const { blankAfter, lineBreak } = readStyle(policy)
  const start = Math.max(lineStartAt(text, at.start), byteOrderMarkLength(text))
  const edits = [{ start, end: start, text: `# Security Policy${lineBreak.repeat(1 + blankAfter)}` }]
  return {
    title: inEnglish(policy, l10n.t('Insert the title "{0}"', 'Security Policy')),
    edits,
    safe: language === 'en',
  }
}
