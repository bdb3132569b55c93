import * as l10n from '@vscode/l10n'
import type { RootContent } from 'mdast'
import type { Fix } from '../fix.ts'
import { shorten } from '../rules/support/shorten.ts'
import type { Policy } from '../policy/policy.ts'
import { readPolicy } from '../policy/read.ts'
import type { Heading } from '../policy/structure.ts'
import { sectionFor } from './for-project.ts'
import { inEnglish } from './in-english.ts'
import { beginsLine } from './place.ts'
import { plainSnippet } from './snippet.ts'
import type { SectionId, StandardSection } from './standard.ts'
import { readStyle } from './style.ts'
import { writeBody } from './write.ts'
import type { Filling } from './write.ts'

/**
 * A fix that adds to a section of the policy what a standard section says and it leaves out: one line of it if that is enough, else
 * all; `null` where that does not help.
 * @param says whether a policy says what was left out
 */
export function extendSection(
  policy: Policy,
  heading: Heading,
  id: SectionId,
  filling: Filling,
  says: (policy: Policy) => boolean,
): Fix | null {
  const at = endOf(policy, heading)
  if (at === null) return null
  const section = sectionFor(id, filling.project)
  const style = readStyle(policy)
  const body = writeBody(section, style, filling)
  for (const words of [...(section.legal ? [] : sentencesIn(body)), body]) {
    const text = `\n\n${words}`.replaceAll('\n', style.lineBreak)
    const after = policy.text.slice(0, at) + plainSnippet(text) + policy.text.slice(at)
    if (!says(readPolicy(after, policy))) continue
    return {
      title: inEnglish(policy, titleFor(shorten(heading.text), section)),
      edits: [{ start: at, end: at, text }],
      snippet: true,
    }
  }
  return null
}

function titleFor(heading: string, { name, legal }: StandardSection): string {
  if (legal) return l10n.t('Complete the section "{0}" with "{1}" (ask counsel first)', heading, name)
  return l10n.t('Complete the section "{0}"', heading)
}

/** The lines that can stand by themselves; an item says the same as a sentence. Legal words hang together. */
function sentencesIn(body: string): readonly string[] {
  return body
    .split('\n')
    .filter((line) => /\w[^\w.]*\.\W*$/.test(line))
    .map((line) => line.replace(/^[-+*] /, ''))
}

/** Where the text under a heading ends; `null` where it has none, or stands in a list or a quote. */
function endOf({ sections, text, markdown }: Policy, heading: Heading): number | null {
  const section = sections.find((one) => one.heading === heading)
  if (section === undefined || section.bodyEmpty || !beginsLine(text, heading.span.start)) return null
  const { start, end } = section.body
  const shown = markdown.blocks
    .flatMap((placed) =>
      placed.block.tree.children.map((node) => ({ node, end: placed.start + node.position!.end.offset! })),
    )
    .findLast((one) => one.end > start && one.end <= end && isText(one.node))
  return shown?.end ?? null
}

/** Text that another paragraph can follow. */
function isText({ type }: RootContent): boolean {
  return type === 'paragraph' || type === 'list' || type === 'table' || type === 'blockquote'
}
